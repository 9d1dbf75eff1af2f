/** The obligations of the agreement: table, amounts in words, payment schedule. */
import { amountInFigures, amountInWords, figuresInColumn } from '../grammar/amounts.ts';
import { fill, localizedValue, shortDateValue, value, words } from '../inline.ts';
import type { Localized } from '../facts.ts';
import { directionOf } from '../model.ts';
import type { Block, FieldRef, Inline, Language, PaperLanguage } from '../model.ts';
import type { D03Facts, Obligation } from './facts.ts';
import { both, inBoth, labelOf, type Languages } from './parties.ts';
import { d03Texts } from './texts.ts';

const WIDTHS = [5, 15, 26, 17, 11, 12, 14] as const;

export function obligationTable(facts: D03Facts, languages: Languages): Block[] {
  if (facts.obligations.length === 0) return [];
  const head = d03Texts.az.obligations.head;
  const amounts = facts.obligations.filter(({ amount }) => amount !== undefined);
  return [
    {
      kind: 'table',
      columns: WIDTHS.map((width, index) => ({ width, ...(index === 0 && { align: 'center' as const }), ...(index === 4 && { align: 'end' as const }) })),
      header: head.map((_, index) => inBoth(languages, (l) => d03Texts[l].obligations.head[index] ?? '')),
      rows: facts.obligations.map((obligation) => row(facts, obligation, languages)),
    },
    ...amounts.flatMap((obligation): Block[] => languages.filter(spelledOut).map((l) => ({
      kind: 'paragraph', style: 'small',
      text: fill(d03Texts[l].obligations.inWords, {
        no: { text: String(obligation.no) },
        figures: value(amountInFigures(obligation.amount ?? 0, l), { field: `obligation.${obligation.no}.amount` }),
        words: { text: amountInWords(obligation.amount ?? 0, l), source: { field: `obligation.${obligation.no}.amount` } },
      }),
    }))),
  ];
}

/** Amounts are spelled out in the languages whose number words we have; the figures stand in the table for all. */
const spelledOut = (language: PaperLanguage): language is Language => directionOf(language) === 'ltr';

function row(facts: D03Facts, obligation: Obligation, languages: Languages): Inline[] {
  const field = (name: string, free = false): FieldRef => ({ field: `obligation.${obligation.no}.${name}`, ...(free && { free }), ...(obligation.readAloudAndAgreed && { agreed: true }) });
  const paysMoney = obligation.type === 'PAYMENT';
  const to = obligation.to === undefined ? '' : `\n→ ${labelOf(facts, obligation.to, languages)}`;
  return [
    words(String(obligation.no)),
    [value(obligation.by && labelOf(facts, obligation.by, languages) + to, field('by'))],
    [...inBoth(languages, (l) => d03Texts[l].obligations.types[obligation.type] ?? '').map((run) => ({ ...run, bold: true })), ...typed(obligation.what, languages, field('what', true), true)],
    typed(obligation.how, languages, field('how', true)),
    obligation.amount === undefined && !paysMoney ? words('—') : [value(obligation.amount === undefined ? undefined : figuresInColumn(obligation.amount, 'az'), field('amount'))],
    [shortDateValue(obligation.dueOn, field('dueOn'))],
    typed(obligation.proof, languages, field('proof', true)),
  ];
}

/** Words a person typed, in each language of the paper; a missing translation says that it waits. */
function typed(text: Localized | undefined, languages: Languages, source: FieldRef, below = false): Inline {
  return languages.flatMap((language, index): Inline => [...(index > 0 || below ? [{ text: '\n' }] : []), localizedValue(text, language, source)]);
}

export function instalmentTable(facts: D03Facts, languages: Languages): Block[] {
  const rows = facts.obligations.flatMap(({ no, instalments }) => instalments.map((instalment): Inline[] => {
    const field = (name: string): FieldRef => ({ field: `obligation.${no}.instalment.${instalment.no}.${name}` });
    return [
      words(String(no)), words(String(instalment.no)),
      [shortDateValue(instalment.dueOn, field('dueOn'))],
      [value(instalment.amount === undefined ? undefined : figuresInColumn(instalment.amount, 'az'), field('amount'))],
    ];
  }));
  if (rows.length === 0) return [];
  return [
    { kind: 'paragraph', text: [{ text: both(languages, (l) => d03Texts[l].obligations.instalments, ' / '), bold: true }], keepWithNext: true },
    {
      kind: 'table', together: rows.length <= 8,
      columns: [{ width: 18, align: 'center' }, { width: 18, align: 'center' }, { width: 30 }, { width: 34, align: 'end' }],
      header: d03Texts.az.obligations.instalmentHead.map((_, index) => inBoth(languages, (l) => d03Texts[l].obligations.instalmentHead[index] ?? '')),
      rows,
    },
  ];
}
