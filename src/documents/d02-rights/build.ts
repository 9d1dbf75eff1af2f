/** D02: protocol that rights were explained; variants GENERAL_VICTIM and OFFENDER (the variant's name never prints). */
import { bodyName, fill, nameValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, Language, Tick } from '../model.ts';
import { birthDate, complaintBox, frame, legalBasis, numberRun, particulars, personName, receipt, signPerson, signWitness, staffName, whenInline } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import { RIGHTS_BY_VARIANT, type RightCode } from '../../shared/model/rights.ts';
import type { D02Facts } from './facts.ts';
import { d02Texts } from './texts.ts';

/** Rights of a variant, in the order they are explained. */
export const rightsOf = (variant: D02Facts['variant']): readonly RightCode[] => RIGHTS_BY_VARIANT[variant];

export function buildD02(facts: D02Facts, language: Language): DocumentModel {
  const t = d02Texts[language];
  const w = commonWords[language];
  const { person } = facts;
  const legal = legalBasis(facts, facts.variant === 'GENERAL_VICTIM' ? ['CPC_120', 'CPC_87'] : ['CPC_120'], language);
  const explainer: Inline = [
    staffName(facts.explainer?.name, 'explainer.name'),
    ...(facts.explainer?.post ? [{ text: ', ' }, bodyName(facts.explainer.post, language, { field: 'explainer.post' })] : []),
  ];

  const blocks: Block[] = [
    { kind: 'title', text: [{ text: `${t.title} ` }, ...numberRun(facts, language)], subtitle: words(t.about) },
    particulars([
      [w.labels.time, whenInline(facts.date, facts.startTime, facts.endTime)],
      [w.labels.place, [value(facts.placeType && w.placeTypes[facts.placeType], { field: 'placeType' })]],
      [t.explainer, explainer],
      [w.labels.person, personName(person)],
      [w.labels.birthDate, birthDate(person)],
      facts.copy === 'file' && [w.labels.code, [value(person.subjectCode, { field: 'subjectCode', subjectCode: person.subjectCode })]],
      facts.representative && [w.labels.representative, personName(facts.representative)],
      [w.labels.language, words(w.languages[language])],
      [w.labels.interpreter, facts.interpreter ? [staffName(facts.interpreter.name, 'interpreter.name')] : words(w.labels.none)],
      [t.adaptation, [value(adaptationOf(facts, t.adaptations), { field: 'adaptations', subjectCode: person.subjectCode, free: facts.adaptationWords !== undefined })]],
      facts.repeatOf !== undefined && [t.repeatOf, [{ text: `${w.labels.number}\u00A0` }, value(facts.repeatOf, { field: 'repeatOf' })]],
    ]),
    { kind: 'paragraph', text: words(t.intro), keepWithNext: true },
    rightsTable(facts, language),
    { kind: 'heading', text: words(t.questions) },
    facts.questions
      ? { kind: 'paragraph', text: [value(facts.questions, { field: 'questions', subjectCode: person.subjectCode, free: true })] }
      : { kind: 'blank', lines: 2 },
    { kind: 'paragraph', text: fill(t.copiesText, { copies: value(facts.copiesGiven === undefined ? undefined : String(facts.copiesGiven), { field: 'copiesGiven' }) }) },
    ...legal.blocks,
    complaintBox(facts, language),
    ...(facts.refusedToSign
      ? []
      : [signPerson({ person, representative: facts.representative, interpreter: facts.interpreter, staff: facts.explainer, intro: words(t.confirmation) }, language)]),
    ...(facts.refusedToSign ? [staffOnly(facts, language)] : []),
    signWitness(facts.witness?.name, facts.refusedToSign ? t.refusal : t.refusalOpen, facts.refusedToSign, language),
    receipt(facts, language),
  ];
  return frame(facts, { code: 'D02', language, title: t.fileTitle, blocks, withheld: legal.withheld });
}

function rightsTable(facts: D02Facts, language: Language): Block {
  const t = d02Texts[language];
  return {
    kind: 'table',
    columns: [{ width: 6, align: 'center' }, { width: 64 }, { width: 15, align: 'center' }, { width: 15, align: 'center' }],
    header: t.head.map(words),
    rows: rightsOf(facts.variant).map((code, index) => {
      const told = facts.rights.find((right) => right.code === code);
      const source = { field: `right.${code}`, subjectCode: facts.person.subjectCode };
      return [words(String(index + 1)), words(t.rights[code]), tick(told?.explained, source), tick(told?.repeatAsked, { ...source, field: `${source.field}.repeat` })];
    }),
  };
}

const marks: Record<Tick, string> = { open: '☐', ticked: '☒', crossed: '☐' };
/** A record ticks a box; without one the box is left for the pen. */
function tick(state: boolean | undefined, source: { field: string; subjectCode: string }): Inline {
  return state === undefined ? words(marks.open) : [{ text: state ? marks.ticked : marks.open, source }];
}

/** After a refusal only the staff member signs; the person's line is not printed. */
function staffOnly(facts: D02Facts, language: Language): Block {
  const w = commonWords[language];
  return {
    kind: 'signatures', block: 'SB-P',
    lines: [{ role: w.signature.staff, name: [nameValue(facts.explainer?.name, { field: 'staff.name', token: undefined })], captions: [w.signature.sign, w.signature.date] }],
  };
}

/** Codes in words, then what was said freely; nothing recorded is a gap. */
function adaptationOf({ adaptations, adaptationWords }: D02Facts, words: Record<string, string>): string | undefined {
  const said = [...(adaptations ?? []).map((code) => words[code] ?? ''), adaptationWords ?? ''].filter(Boolean);
  return said.length > 0 ? said.join(', ') : undefined;
}
