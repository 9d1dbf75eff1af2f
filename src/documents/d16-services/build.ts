/** D16-B: services of one person, by code and days alone (I0). */
import { serviceWords } from '../d05-referral/service-words.ts';
import { az as compensation } from '../d14-compensation/az.ts';
import { fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline } from '../model.ts';
import { frame, paperNumber, particulars, signOfficial } from '../parts.ts';
import { paragraph, sections, together } from '../sections.ts';
import { az as t } from './az.ts';
import type { D16BFacts } from './facts.ts';

/** Takes no language: the report exists in Azerbaijani only. */
export function buildD16B(facts: D16BFacts): DocumentModel {
  const { services, notGiven } = facts;
  const blocks: Block[] = [
    { kind: 'title', text: [...words(`${t.title} `), ...paperNumber(facts, 'az')], subtitle: words(t.about) },
    particulars([[t.period, fill(t.periodText, { from: shortDateValue(facts.from, { field: 'from' }), to: shortDateValue(facts.to, { field: 'to' }) })]]),
    paragraph(words(t.noName), { style: 'small' }),
    ...sections([
      [t.given, ...(services.length === 0 ? [paragraph(words(t.none))] : [
        table(facts),
        paragraph(fill(t.total, { count: value(String(new Set(services.map(({ code }) => code)).size), { field: 'services.count' }) })),
      ])],
      ...(notGiven.length > 0 ? [[t.notGiven, {
        kind: 'table', columns: [{ width: 40 }, { width: 42 }, { width: 18 }], header: t.notGivenHead.map(words),
        rows: notGiven.map(({ code, reason, on }, index): Inline[] => [
          [value(serviceWords.az[code], { field: `notGiven.${index + 1}.code` })], [value(reason && t.reasons[reason], { field: `notGiven.${index + 1}.reason` })], [shortDateValue(on, { field: `notGiven.${index + 1}.on` })],
        ]),
      } as const] as const] : []),
      [t.next, ...together([paragraph(fill(t.nextText, { date: shortDateValue(facts.nextOn, { field: 'nextOn' }) }))])],
    ]),
    signOfficial(facts, facts.signatory, 'az'),
  ];
  return frame(facts, { code: 'D16-B', language: 'az', title: t.fileTitle, blocks, neutral: true });
}

function table({ services }: D16BFacts): Block {
  return {
    kind: 'table', columns: [{ width: 34 }, { width: 22 }, { width: 14 }, { width: 15 }, { width: 15 }], header: t.head.map(words),
    rows: services.map(({ code, from, to, quantity, unit, by }, index): Inline[] => {
      const source = (name: string) => ({ field: `service.${index + 1}.${name}` });
      return [
        [value(serviceWords.az[code], source('code'))],
        fill(to ? t.periodText : t.since, { from: shortDateValue(from, source('from')), to: shortDateValue(to, source('to')) }),
        quantity === undefined ? words('—') : [value(`${quantity}${unit ? ` ${compensation.units[unit]}` : ''}`, source('quantity'))],
        [value(t.by[by], source('by'))],
        [value(to ? t.states.over : t.states.running, source('state'))],
      ];
    }),
  };
}
