/** D30: a complaint as it was told. What the writer may not read stays a page for the pen. */
import { fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, Language, SignatureLine } from '../model.ts';
import { frame, particulars, personName, representativeName, staffName } from '../parts.ts';
import { list, paragraph, sections } from '../sections.ts';
import { commonWords } from '../words/common-words.ts';
import type { D30Facts } from './facts.ts';
import { d30Texts } from './texts.ts';

export function buildD30(facts: D30Facts, language: Language): DocumentModel {
  const t = d30Texts[language];
  const w = commonWords[language];
  const { person } = facts;
  const typed = (text: string, field: string): Block => paragraph([value(text, { field, ...(person && { subjectCode: person.subjectCode }), free: true })], { style: 'lead' });
  const blocks: Block[] = [
    { kind: 'title', text: words(t.title) },
    particulars([
      [t.number, [value(facts.complaintNo, { field: 'complaintNo' })]],
      [t.on, [shortDateValue(facts.on, { field: 'on' })]],
      [w.labels.person, person ? personName(person) : words(t.unnamed)],
      [t.way, [value(facts.way && t.ways[facts.way], { field: 'way' })]],
      [t.about, [value(facts.about && t.abouts[facts.about], { field: 'about' })]],
    ]),
    ...sections([
      [t.headings.told, paragraph(words(t.asTold), { style: 'small', keepWithNext: true }), ...(facts.words ? [typed(facts.words, 'words')] : [paragraph(words(t.byHand), { keepWithNext: true }), { kind: 'blank', lines: 8 } as const])],
      [t.headings.wish, ...(facts.wish ? [typed(facts.wish, 'wish')] : [paragraph(words(t.wishByHand), { keepWithNext: true }), { kind: 'blank', lines: 2 } as const])],
      [t.headings.answer,
        paragraph(facts.answeredOn
          ? fill(t.answered, { date: shortDateValue(facts.answeredOn, { field: 'answeredOn' }), outcome: value(facts.outcome && t.outcomes[facts.outcome], { field: 'complaintOutcome' }) })
          : fill(person ? t.answerBy : t.answerUnnamed, { date: shortDateValue(facts.answerBy, { field: 'answerBy' }) })),
        // Nobody can be asked after 30 days who was not named.
        list((person ? t.assurances : t.assurances.slice(0, -1)).map(words))],
    ]),
    // The Ombudsman can always be called; the others where somebody said they come next.
    { kind: 'box', title: t.next.title, lines: [...[...new Set(['OMBUDSMAN_916' as const, ...facts.nextBodies])].map((body) => words(t.next.bodies[body])), words(t.next.right)] },
    signers(facts, language),
  ];
  return frame(facts, { code: 'D30', language, title: t.fileTitle, blocks, neutral: true, head: 'name' });
}

/** SB-P; who wishes to stay unnamed signs nothing, and staff confirm that it was received. */
function signers({ person, representative, interpreter, staff }: D30Facts, language: Language): Block {
  const w = commonWords[language];
  const line = (role: string, name: Inline, sign = w.signature.sign): SignatureLine => ({ role, name, captions: [sign, w.signature.date] });
  const own = person && (person.isMinor ? [{ ...line(w.signature.child, personName(person), w.signature.mark), drawing: true }] : [line(w.signature.person, personName(person))]);
  return {
    kind: 'signatures', block: 'SB-P',
    lines: [
      ...(own ?? []),
      ...(representative ? [line(w.labels.representative, representativeName(representative))] : []),
      ...(interpreter ? [line(w.labels.interpreter, [staffName(interpreter.name, 'interpreter.name')])] : []),
      line(d30Texts[language].receiver, [staffName(staff?.name, 'staff.name')]),
    ],
  };
}
