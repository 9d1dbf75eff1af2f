/** D13-A: that the period runs, for an authority; only with the person's yes to `name` and `caseFact`. */
import { bullets, numbered, paragraph } from '../d07-disclosure-consent/explained.ts';
import { disclosedRows } from '../d05-referral/disclosed.ts';
import { consentRows } from '../d05-referral/consent-rows.ts';
import { bodyName, dateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel } from '../model.ts';
import { executorLine, frame, legalBasis, numberRun, particulars, shortOrGap, signOfficial } from '../parts.ts';
import { az as person } from './az.ts';
import { az as t } from './authority.az.ts';
import { GROUNDS } from './build.ts';
import type { D13AFacts } from './facts.ts';

/** Takes no language: the letter exists in Azerbaijani only. */
export function buildD13A(facts: D13AFacts): DocumentModel {
  const { ground, data, subjectCode } = facts;
  const legal = legalBasis(facts, ground ? GROUNDS[ground] : [], 'az');
  const blocks: Block[] = [
    {
      kind: 'letterOpening', reference: [numberRun(facts, 'az'), [dateValue(facts.date, { field: 'date' }, 'az')]],
      addressee: [[bodyName(facts.recipient?.dative, 'az', { field: 'recipient.dative' })]],
    },
    { kind: 'title', text: words(t.subject) },
    paragraph(words(t.text)),
    ...numbered([
      [t.headings.person, disclosedRows(data.length > 0 ? data : [{ field: 'name', token: 'name' }], subjectCode, 'az')],
      [t.headings.period, particulars([
        [t.start, [shortOrGap(facts.startedOn, { field: 'reflection.startedOn' })]],
        [t.last, [shortOrGap(facts.lastDay, { field: 'reflection.lastDay' })]],
        [t.ground, [value(ground && person.period.grounds[ground], { field: 'reflection.ground' })]],
      ]), ...legal.blocks],
      [t.headings.asked, bullets([...t.asked, ...(facts.foreigner ? [t.expulsion] : [])])],
      [t.headings.consent, ...consentRows(facts.consent, data, 'az', true)],
    ]),
    signOfficial(facts, facts.signatory, 'az'),
    ...executorLine(facts, 'az'),
  ];
  return frame(facts, { code: 'D13-A', language: 'az', title: t.fileTitle, blocks, withheld: legal.withheld, neutral: true });
}
