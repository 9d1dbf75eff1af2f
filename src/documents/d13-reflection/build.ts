/** D13: the recovery and reflection period, told to the person (F1, F2; THB-CoE 13). */
import { careWords } from '../care-words/care-words.ts';
import { clausesOf } from '../clauses.ts';
import { bullets, clause, numbered, paragraph } from '../d07-disclosure-consent/explained.ts';
import { value, words } from '../inline.ts';
import type { LegalKey } from '../legal-basis.ts';
import type { Block, DocumentModel, PaperLanguage } from '../model.ts';
import { frame, legalBasis, paperNumber, particulars, shortOrGap, translationLine } from '../parts.ts';
import { unnamed, unsignedBy } from '../unnamed.ts';
import { commonWords } from '../words/common-words.ts';
import type { D13Facts } from './facts.ts';
import { d13Texts } from './texts.ts';

/** Both rows are cited by number and day: their titles would say what the matter is. */
export const GROUNDS: Readonly<Record<NonNullable<D13Facts['ground']>, readonly LegalKey[]>> = { DECISION_252: ['DECISION_252'], CONVENTION_13: ['COE_197_13'], HOUSE_POLICY: [] };

export function buildD13(facts: D13Facts, language: PaperLanguage): DocumentModel {
  const t = d13Texts[language];
  const w = commonWords[language];
  const { ground, foreigner } = facts;
  const legal = legalBasis(facts, ground ? GROUNDS[ground] : [], language);
  const next = [t.next.cooperate, ...(foreigner ? [t.next.residence, t.next.goBack] : [])];
  const blocks: Block[] = [
    { kind: 'title', text: words(t.title), subtitle: words(t.about) },
    particulars([
      [w.labels.number, paperNumber(facts, language).slice(1)],
      [careWords[language].office, [value(facts.office.code, { field: 'office.code' })]],
      [facts.isMinor ? w.signature.child : w.labels.person, unnamed(facts, facts.subjectCode, facts.pseudonym)],
    ]),
    ...numbered([
      [t.period.heading,
        particulars([
          [t.period.start, [shortOrGap(facts.startedOn, { field: 'reflection.startedOn' })]],
          [t.period.last, [{ ...shortOrGap(facts.lastDay, { field: 'reflection.lastDay' }), bold: true }]],
          [t.period.ground, [value(ground && t.period.grounds[ground], { field: 'reflection.ground' })]],
        ]),
        paragraph(words(t.period.included)), ...legal.blocks],
      [t.purposes.heading, bullets(t.purposes.items)],
      [t.notAsked.heading, bullets(t.notAsked.items)],
      [t.services.heading, bullets(t.services.items), ...clausesOf('D13').map((key) => clause(key, language))],
      ...(foreigner ? [[t.expulsion.heading, paragraph(words(t.expulsion.text))] as const] : []),
      [t.early.heading, bullets(t.early.items)],
      [t.next.heading, bullets(next)],
    ]),
    unsignedBy({ facts, child: facts.isMinor, representative: facts.representative, interpreter: facts.interpreter, staff: facts.staff, intro: t.confirmation }, language),
    ...translationLine(facts, language),
  ];
  return frame(facts, { code: 'D13', language, title: t.fileTitle, blocks, withheld: legal.withheld, head: 'none' });
}
