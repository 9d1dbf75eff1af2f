/** D02: protocol that rights were explained; variants GENERAL_VICTIM, OFFENDER and CHILD (the variant's name never prints). */
import { bodyName, comma, fill, nameValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, PaperLanguage, Tick } from '../model.ts';
import { birthDate, complaintBox, frame, legalBasis, numberRun, particulars, personName, receipt, representativeName, signPerson, signWitness, staffName, whenInline } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import { RIGHTS_BY_VARIANT, type RightCode } from '../../shared/model/rights.ts';
import type { D02Facts } from './facts.ts';
import { d02Texts, type D02Texts } from './texts.ts';

/** Rights of a variant with their texts, in the order they are explained. */
function rightsOf(variant: D02Facts['variant'], t: D02Texts): readonly (readonly [RightCode, string])[] {
  if (variant === 'CHILD') return RIGHTS_BY_VARIANT.CHILD.map((code) => [code, t.child.rights[code]]);
  return RIGHTS_BY_VARIANT[variant].map((code) => [code, t.rights[code]]);
}

export function buildD02(facts: D02Facts, language: PaperLanguage): DocumentModel {
  const t = d02Texts[language];
  const w = commonWords[language];
  const { person } = facts;
  const child = facts.variant === 'CHILD';
  const legal = legalBasis(facts, facts.variant === 'GENERAL_VICTIM' ? ['CPC_120', 'CPC_87'] : ['CPC_120'], language);
  const explainer: Inline = [
    staffName(facts.explainer?.name, 'explainer.name'),
    ...(facts.explainer?.post ? [{ text: comma(language) }, bodyName(facts.explainer.post, language, { field: 'explainer.post' })] : []),
  ];

  const blocks: Block[] = [
    { kind: 'title', text: [{ text: `${t.title} ` }, ...numberRun(facts, language)], subtitle: words(t.about) },
    particulars([
      [w.labels.time, whenInline(facts.date, facts.startTime, facts.endTime, 'date', language)],
      [w.labels.place, [value(facts.placeType && w.placeTypes[facts.placeType], { field: 'placeType' })]],
      [t.explainer, explainer],
      [child ? w.signature.child : w.labels.person, personName(person)],
      [w.labels.birthDate, birthDate(person)],
      facts.copy === 'file' && [w.labels.code, [value(person.subjectCode, { field: 'subjectCode', subjectCode: person.subjectCode })]],
      (facts.representative || child) && [w.labels.representative, representativeName(facts.representative)],
      [w.labels.language, words(w.languages[language])],
      [w.labels.interpreter, facts.interpreter ? [staffName(facts.interpreter.name, 'interpreter.name')] : words(w.labels.none)],
      [t.adaptation, [value(adaptationOf(facts, t.adaptations, comma(language)), { field: 'adaptations', subjectCode: person.subjectCode, free: facts.adaptationWords !== undefined })]],
      facts.repeatOf !== undefined && [t.repeatOf, [{ text: `${w.labels.number}\u00A0` }, value(facts.repeatOf, { field: 'repeatOf' })]],
    ]),
    child ? { kind: 'paragraph', style: 'large', text: words(t.child.intro), keepWithNext: true } : { kind: 'paragraph', text: words(t.intro), keepWithNext: true },
    rightsTable(facts, language),
    { kind: 'heading', text: words(child ? t.child.questions : t.questions) },
    facts.questions
      ? { kind: 'paragraph', text: [value(facts.questions, { field: 'questions', subjectCode: person.subjectCode, free: true })] }
      : { kind: 'blank', lines: 2 },
    { kind: 'paragraph', text: fill(t.copiesText, { copies: value(facts.copiesGiven === undefined ? undefined : String(facts.copiesGiven), { field: 'copiesGiven' }) }) },
    ...legal.blocks,
    complaintBox(facts, language),
    ...(facts.refusedToSign
      ? []
      : [signPerson({ person, child, representative: facts.representative, interpreter: facts.interpreter, staff: facts.explainer, intro: words(child ? `${t.child.confirmation}\n${t.child.markNote}` : t.confirmation) }, language)]),
    ...(facts.refusedToSign ? [staffOnly(facts, language)] : []),
    signWitness(facts.witness?.name, facts.refusedToSign ? t.refusal : t.refusalOpen, facts.refusedToSign, language),
    receipt(facts, language),
  ];
  return frame(facts, { code: 'D02', language, title: t.fileTitle, blocks, withheld: legal.withheld });
}

function rightsTable(facts: D02Facts, language: PaperLanguage): Block {
  const t = d02Texts[language];
  const child = facts.variant === 'CHILD';
  return {
    kind: 'table',
    ...(child && { large: true }),
    columns: [{ width: 6, align: 'center' }, { width: 64 }, { width: 15, align: 'center' }, { width: 15, align: 'center' }],
    header: (child ? t.child : t).head.map(words),
    rows: rightsOf(facts.variant, t).map(([code, text], index) => {
      const told = facts.rights.find((right) => right.code === code);
      const source = { field: `right.${code}`, subjectCode: facts.person.subjectCode };
      return [words(String(index + 1)), words(text), tick(told?.explained, source), tick(told?.repeatAsked, { ...source, field: `${source.field}.repeat` })];
    }),
  };
}

const marks: Record<Tick, string> = { open: '☐', ticked: '☒', crossed: '☐' };
/** A record ticks a box; without one the box is left for the pen. */
function tick(state: boolean | undefined, source: { field: string; subjectCode: string }): Inline {
  return state === undefined ? words(marks.open) : [{ text: state ? marks.ticked : marks.open, source }];
}

/** After a refusal only the staff member signs; the person's line is not printed. */
function staffOnly(facts: D02Facts, language: PaperLanguage): Block {
  const w = commonWords[language];
  return {
    kind: 'signatures', block: 'SB-P',
    lines: [{ role: w.signature.staff, name: [nameValue(facts.explainer?.name, { field: 'staff.name', token: undefined })], captions: [w.signature.sign, w.signature.date] }],
  };
}

/** Codes in words, then what was said freely; nothing recorded is a gap. */
function adaptationOf({ adaptations, adaptationWords }: D02Facts, words: Record<string, string>, between: string): string | undefined {
  const said = [...(adaptations ?? []).map((code) => words[code] ?? ''), adaptationWords ?? ''].filter(Boolean);
  return said.length > 0 ? said.join(between) : undefined;
}
