/** D07: consent to one disclosure: one recipient, one purpose, field by field. A recipient never receives it, only its number. */
import { scopeToken, disclosureOperation } from '../../shared/model/enumerations.ts';
import { bodyName, fill, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, PaperLanguage } from '../model.ts';
import { frame, legalBasis, particulars, shortOrGap } from '../parts.ts';
import { childSays, closing, countryName, explainedSections, fieldOf, isChild, neutral, notInThisCopy, numbered, numberOf, operatorLine, paragraph, PEN, ROOM, whoIsAsked } from './explained.ts';
import type { D07Facts } from './facts.ts';
import { d07Texts } from './texts.ts';

export function buildD07(facts: D07Facts, language: PaperLanguage): DocumentModel {
  const t = d07Texts[language];
  const { consent, blank } = facts;
  const legal = legalBasis(facts, ['PERSONAL_DATA'], language);
  const number = numberOf(consent.no ?? facts.number, facts, language);
  const pen = (known: Inline): Inline => (blank ? words(ROOM) : known);
  const abroad = blank || consent.crossBorder !== undefined;

  const sections: readonly (readonly [heading: string, ...blocks: Block[]])[] = [
    [t.you.heading, whoIsAsked(facts, language)],
    [t.operator.heading, operatorLine(facts, language)],
    [t.recipient.heading,
      particulars([
        [t.recipient.body, pen([bodyName(consent.recipient, language, { field: 'recipient.name' })])],
        (blank || consent.unit !== undefined) && [t.recipient.unit, pen([bodyName(consent.unit, language, { field: 'recipient.unit' })])],
        abroad && [t.recipient.country, pen(country(facts, language))],
      ]),
      paragraph(words(t.recipient.onlyOne))],
    [t.purpose.heading, ...purpose(facts, language)],
    [t.fields.heading, paragraph(words(t.fields.text)), fields(facts, language), paragraph(words(`${t.fields.written} ${t.fields.never}`))],
    [t.operations.heading, operations(facts, language)],
    [t.validity.heading,
      particulars([
        [t.validity.from, pen([shortOrGap(consent.from, { field: 'consent.from' })])],
        [t.validity.until, pen([shortOrGap(consent.until, { field: 'consent.until' })])],
      ]),
      paragraph(words(t.validity.text))],
    ...explainedSections(facts, language, abroad),
  ];
  const blocks: Block[] = [
    { kind: 'title', text: words(t.title), subtitle: number },
    paragraph(words(t.intro)),
    ...numbered(sections),
    ...(isChild(facts) ? childSays(facts, language) : []),
    ...legal.blocks,
    ...closing(facts, language, number),
  ];
  return frame(facts, { code: 'D07', language, title: t.fileTitle, blocks, withheld: [...notInThisCopy(facts), ...legal.withheld], neutral: neutral(facts) });
}

function country({ consent }: D07Facts, language: PaperLanguage): Inline {
  return [value(consent.crossBorder && countryName(consent.crossBorder, language), { field: 'recipient.country' })];
}

/** One purpose; a form printed ahead offers them all to the pen. */
function purpose({ consent, blank }: D07Facts, language: PaperLanguage): Block[] {
  const { purposes, purpose: { onlyThis } } = d07Texts[language];
  if (blank) return [{ kind: 'ticks', items: Object.values(purposes).map((text) => ({ text: words(text), state: 'open' })) }, paragraph(words(onlyThis))];
  return [paragraph([{ ...value(consent.purpose && purposes[consent.purpose], { field: 'consent.purpose' }), bold: true }, { text: `. ${onlyThis}` }])];
}

/** Field by field, each its own yes or no; a box is ticked only by an answer. */
function fields({ consent, blank, person }: D07Facts, language: PaperLanguage): Block {
  const t = d07Texts[language];
  const asked = new Set([...consent.scope, ...consent.offered]);
  const tokens = scopeToken.options.filter((token) => blank || asked.has(token));
  if (tokens.length === 0) return paragraph([value(undefined, { field: 'consent.scope' })]);
  return {
    kind: 'choices', head: t.fields.head,
    rows: tokens.map((token) => ({
      text: words(t.scope[token]), source: fieldOf(`scope.${token}`, person),
      answer: blank || consent.answer === undefined ? undefined : consent.answer && consent.scope.includes(token),
    })),
  };
}

function operations({ consent, blank, person }: D07Facts, language: PaperLanguage): Block {
  const { head, rows, abroad } = d07Texts[language].operations;
  const offered = blank || consent.operations.length === 0 ? disclosureOperation.options : consent.operations;
  const answered = !blank && consent.answer !== undefined;
  const where: Inline | undefined = blank ? words(PEN) : consent.crossBorder === undefined ? undefined : words(countryName(consent.crossBorder, language));
  return {
    kind: 'choices', head,
    rows: [
      ...offered.map((operation) => ({
        text: words(rows[operation]), source: fieldOf(`operation.${operation}`, person),
        answer: answered ? consent.answer === true && consent.operations.includes(operation) : undefined,
      })),
      ...(where ? [{ text: fill(abroad, { country: where }), source: fieldOf('crossBorder', person), answer: answered ? consent.answer : undefined }] : []),
    ],
  };
}
