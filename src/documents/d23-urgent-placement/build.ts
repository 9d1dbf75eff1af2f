/** D23: a child is taken out of danger and placed (F48): the eight things to look at, or the day until which they will have been. */
import { PLACEMENT_FACTORS } from '../../shared/model/care/enumerations.ts';
import { actTop } from '../d16-child-monitoring/act.ts';
import { childsWord } from '../d16-child-monitoring/own-word.ts';
import { fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline } from '../model.ts';
import { birthDate, executorLine, frame, legalBasis, particulars, personName, signOfficial } from '../parts.ts';
import { list, paragraph, sections, together } from '../sections.ts';
import { commonWords } from '../words/common-words.ts';
import { az as t } from './az.ts';
import type { D23Facts } from './facts.ts';

/** Takes no language: the act exists in Azerbaijani only. */
export function buildD23(facts: D23Facts): DocumentModel {
  const { child } = facts;
  const own = (field: string) => ({ field, subjectCode: child.subjectCode });
  const typed = (label: string, text: string | undefined, field: string): Block => paragraph([{ text: label, bold: true }, value(text, { ...own(field), free: true })]);
  // Seen on the spot and written by hand, where nobody typed it.
  const noted = (label: string, text: string | undefined, field: string): Block => (text ? typed(label, text, field) : paragraph([{ text: label, bold: true }, { text: t.byHand }]));
  const legal = legalBasis(facts, ['FAMILY_116', 'FAMILY_116_9'], 'az');
  const all = PLACEMENT_FACTORS.every((factor) => facts.factors.includes(factor));
  const blocks: Block[] = [
    ...actTop(facts, facts.recipient?.dative, facts.urgent ? t.about : t.aboutPlanned),
    ...sections([
      [t.headings.child, particulars([[t.child, personName(child)], [commonWords.az.labels.birthDate, birthDate(child)]])],
      ...(facts.urgent || facts.danger ? [[t.headings.danger, typed(t.danger, facts.danger, 'danger')] as const] : []),
      [t.headings.placement,
        particulars([
          [facts.urgent ? t.placedOn : t.placedPlannedOn, [shortDateValue(facts.placedOn, own('placedOn'))]],
          [t.type, [value(facts.type && t.types[facts.type], own('placementType'))]],
        ]),
        ...(facts.urgent ? [paragraph(words(t.without))] : []),
        paragraph(words(t.noPlace))],
      [t.headings.factors,
        {
          kind: 'table', columns: [{ width: 50 }, { width: 50 }], header: t.factorHead.map(words), together: true,
          rows: PLACEMENT_FACTORS.map((factor): Inline[] => [
            words(t.factors[factor]),
            facts.factors.includes(factor) ? [value(t.seen, own(`factor.${factor}`))] : fill(t.soon, { date: shortDateValue(facts.factorsBy, own('factorsBy')) }),
          ]),
        },
        ...(all && facts.factorsOn ? [paragraph(fill(t.seenOn, { date: shortDateValue(facts.factorsOn, own('factorsOn')) }))] : []),
        ...(facts.factorWords ? [typed(t.factorWords, facts.factorWords, 'factorWords')] : [])],
      [t.headings.word, ...childsWord(facts.ownWord, child.subjectCode)],
      [t.headings.items, noted(t.items, facts.items, 'items'), noted(t.health, facts.health, 'healthNote')],
      [t.headings.next, list([
        ...(facts.urgent ? [fill(t.next.assessment, { date: shortDateValue(facts.assessmentBy, own('assessmentBy')) })] : []),
        fill(t.next.court, { date: shortDateValue(facts.courtBy, own('courtBy')) }),
      ])],
    ]),
    paragraph(words(t.statutory), { style: 'lead', keepWithNext: true }),
    ...together([...legal.blocks, paragraph(words(t.copies), { style: 'small' })]),
    signOfficial(facts, facts.signatory, 'az'),
    ...executorLine(facts, 'az'),
  ];
  return frame(facts, { code: 'D23', language: 'az', title: t.fileTitle, blocks, withheld: legal.withheld, neutral: true });
}
