/** D22: assessment of a child, for the bodies that protect children (F45, R-79): I3, whitelisted facts, never where the child is. */
import { CHILD_DECISIONS } from '../../shared/model/care/enumerations.ts';
import { actTop, dangerLine } from '../d16-child-monitoring/act.ts';
import { childsWord } from '../d16-child-monitoring/own-word.ts';
import { fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel } from '../model.ts';
import { birthDate, executorLine, frame, legalBasis, particulars, personName, signOfficial } from '../parts.ts';
import { paragraph, sections, together } from '../sections.ts';
import { commonWords } from '../words/common-words.ts';
import { az as t } from './az.ts';
import type { D22Facts } from './facts.ts';

/** Takes no language: the act exists in Azerbaijani only. */
export function buildD22(facts: D22Facts): DocumentModel {
  const w = commonWords.az;
  const { child } = facts;
  const own = (field: string) => ({ field, subjectCode: child.subjectCode });
  const typed = (label: string, text: string | undefined, field: string): readonly Block[] => (text ? [paragraph([{ text: label, bold: true }, value(text, { ...own(field), free: true })])] : []);
  const legal = legalBasis(facts, ['FAMILY_116'], 'az');
  const blocks: Block[] = [
    ...actTop(facts, facts.recipient?.dative, t.about[facts.kind]),
    ...sections([
      [t.headings.child, particulars([[t.child, personName(child)], [w.labels.birthDate, birthDate(child)]])],
      [t.headings.information, particulars([[t.receivedOn, [shortDateValue(facts.receivedOn, own('receivedOn'))]]]), ...typed(t.received, facts.received, 'received')],
      [t.headings.assessment,
        particulars([
          [t.assessedOn, [shortDateValue(facts.assessedOn, own('assessedOn'))]],
          [t.seen, [value(facts.seen === undefined ? undefined : facts.seen ? w.yes : w.no, own('seen'))]],
        ]),
        ...typed(t.observed, facts.observed, 'observed'),
        ...(facts.familyRefused ? [paragraph([value(t.familyRefused, own('familyRefused'))])] : []),
      ],
      [t.headings.word, ...childsWord(facts.ownWord, child.subjectCode)],
      [t.headings.danger, dangerLine(facts.danger, child.subjectCode)],
      [t.headings.decision,
        { kind: 'ticks', items: CHILD_DECISIONS.map((decision) => ({ text: facts.decision === decision ? [value(t.decisions[decision], own('decision'))] : words(t.decisions[decision]), state: facts.decision === decision ? 'ticked' : 'open' })) },
        ...(facts.decision === undefined ? [paragraph(words(t.noDecision))] : []),
        ...(facts.additionalBy ? [paragraph(fill(t.additional, { date: shortDateValue(facts.additionalBy, own('additionalBy')) }))] : []),
      ],
    ]),
    paragraph(words(t.statutory), { style: 'lead', keepWithNext: true }),
    ...together([...legal.blocks, paragraph(words(t.copies), { style: 'small' })]),
    signOfficial(facts, facts.signatory, 'az'),
    ...executorLine(facts, 'az'),
  ];
  return frame(facts, { code: 'D22', language: 'az', title: t.fileTitle, blocks, withheld: legal.withheld, neutral: true });
}
