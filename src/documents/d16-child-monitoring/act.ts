/** What acts about a child have in common. */
import type { CommonFacts, Localized } from '../facts.ts';
import { bodyName, dateValue, fill, value, words } from '../inline.ts';
import type { Block } from '../model.ts';
import { numberRun } from '../parts.ts';
import { paragraph } from '../sections.ts';
import { az as t } from './az.ts';

/** The day and to whom it goes; AKT № 12, and what about. */
export function actTop(facts: CommonFacts, recipient: Localized | undefined, about: string): readonly Block[] {
  return [
    { kind: 'letterOpening', reference: [[dateValue(facts.date, { field: 'date' }, 'az')]], addressee: [[bodyName(recipient, 'az', { field: 'recipient.dative' })]] },
    { kind: 'title', text: [...words('AKT '), ...numberRun(facts, 'az')], subtitle: words(about) },
  ];
}

/** Yes or no, never nothing. */
export function dangerLine(danger: boolean | undefined, subjectCode: string): Block {
  const source = { field: 'danger', subjectCode };
  if (danger === undefined) return paragraph(fill(t.danger.unknown, { state: value(undefined, source) }));
  return paragraph([{ ...value(danger ? t.danger.yes : t.danger.no, source), bold: danger }]);
}
