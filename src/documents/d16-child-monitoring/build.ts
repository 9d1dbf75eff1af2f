/** D16-C: a child's quarterly monitoring, for the guardianship authority and the social services by statute; never where the child lives. */
import { HEALTH_DOMAINS } from '../../shared/model/care/enumerations.ts';
import { fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline } from '../model.ts';
import { birthDate, executorLine, frame, legalBasis, particulars, personName, signOfficial } from '../parts.ts';
import { letterTop, paragraph, sections, together } from '../sections.ts';
import { commonWords } from '../words/common-words.ts';
import { dangerLine } from './act.ts';
import { az as t } from './az.ts';
import type { D16CFacts } from './facts.ts';
import { childsWord } from './own-word.ts';

/** Takes no language: the report exists in Azerbaijani only. */
export function buildD16C(facts: D16CFacts): DocumentModel {
  const { child, window: quarter } = facts;
  const w = commonWords.az.labels;
  const own = (field: string) => ({ field, subjectCode: child.subjectCode });
  const legal = legalBasis(facts, ['FAMILY_116_1'], 'az');
  const blocks: Block[] = [
    letterTop(facts, facts.recipient?.dative, 'az'),
    { kind: 'title', text: words(t.title), subtitle: words(t.about) },
    ...sections([
      [t.headings.child, particulars([[t.child, personName(child)], [w.birthDate, birthDate(child)], [t.returnedOn, [shortDateValue(facts.returnedOn, own('returnedOn'))]]])],
      [t.headings.window, particulars([
        [t.window, quarter
          ? fill(t.windowText, {
            number: value(String(quarter.number), own('window.no')), of: value(String(quarter.of), own('window.of')),
            from: shortDateValue(quarter.firstDay, own('window.firstDay')), to: shortDateValue(quarter.lastDay, own('window.lastDay')),
          })
          : [value(undefined, own('window.no'))]],
        [t.visitOn, [shortDateValue(facts.visitOn, own('visitOn'))]],
      ])],
      [t.headings.findings,
        {
          kind: 'table', columns: [{ width: 45 }, { width: 55 }], header: t.head.map(words), together: true,
          rows: [
            ...HEALTH_DOMAINS.map((domain): Inline[] => { const found = facts.health[domain]; return [words(t.domains[domain]), [value(found && t.findings[found], own(`health.${domain}`))]]; }),
            [words(t.family), [value(facts.familySituation && t.findings[facts.familySituation], own('familySituation'))]],
          ],
        },
        ...(facts.observed ? [paragraph([{ text: t.observed, bold: true }, value(facts.observed, { ...own('observed'), free: true })])] : []),
      ],
      [t.headings.word, ...childsWord(facts.ownWord, child.subjectCode)],
      [t.headings.danger, dangerLine(facts.danger, child.subjectCode)],
      [t.headings.next, paragraph(facts.last ? words(t.next.last) : fill(t.next.on, { date: shortDateValue(facts.nextOn, own('nextOn')) }))],
    ]),
    paragraph(words(t.statutory), { style: 'lead', keepWithNext: true }),
    ...together(legal.blocks),
    signOfficial(facts, facts.signatory, 'az'),
    ...executorLine(facts, 'az'),
  ];
  return frame(facts, { code: 'D16-C', language: 'az', title: t.fileTitle, blocks, withheld: legal.withheld, neutral: true });
}
