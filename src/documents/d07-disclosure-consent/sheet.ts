/** D07-C: one sheet of up to eight consents, rights explained once and aloud; each row has its own yes or no and initials. */
import { bodyName, fill, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, PaperLanguage, Table } from '../model.ts';
import { frame, legalBasis, shortOrGap } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import { childSays, closing, countryName, explainedSections, fieldOf, inWords, isChild, neutral, notInThisCopy, numbered, numberOf, operatorLine, paragraph, ROOM, whoIsAsked } from './explained.ts';
import type { D07CFacts, DisclosureConsent } from './facts.ts';
import { d07Texts } from './texts.ts';

const ROWS = 8;
/** Three lines for handwriting. */
const TALL = `${ROOM}\n\u00A0`;

export function buildD07C(facts: D07CFacts, language: PaperLanguage): DocumentModel {
  const t = d07Texts[language];
  const legal = legalBasis(facts, ['PERSONAL_DATA'], language);
  const number = numberOf(facts.number, facts, language);
  const abroad = facts.blank || facts.rows.some(({ crossBorder }) => crossBorder !== undefined);
  const blocks: Block[] = [
    { kind: 'title', text: words(t.sheet.title), subtitle: number },
    paragraph(words(t.sheet.intro)),
    ...numbered([
      [t.you.heading, whoIsAsked(facts, language)],
      [t.operator.heading, operatorLine(facts, language)],
      ...explainedSections(facts, language, abroad),
      [t.sheet.choices, paragraph(words(t.sheet.text)), rows(facts, language), paragraph(words(`${t.sheet.written} ${t.fields.never} ${t.validity.text}`))],
    ]),
    ...(isChild(facts) ? childSays(facts, language) : []),
    ...legal.blocks,
    ...closing(facts, language, number),
  ];
  return frame(facts, { code: 'D07-C', language, title: t.fileTitle, blocks, withheld: [...notInThisCopy(facts), ...legal.withheld], neutral: neutral(facts) });
}

function rows(facts: D07CFacts, language: PaperLanguage): Table {
  const { head } = d07Texts[language].sheet;
  return {
    kind: 'table',
    columns: [{ width: 4, align: 'center' }, { width: 18 }, { width: 15 }, { width: 28 }, { width: 12, align: 'center' }, { width: 5, align: 'center' }, { width: 5, align: 'center' }, { width: 13, align: 'center' }],
    header: head.map(words),
    rows: facts.blank
      ? Array.from({ length: ROWS }, (_, index) => [words(String(index + 1)), words(TALL), words(''), words(''), words(''), words('☐'), words('☐'), words('')])
      : facts.rows.map((row, index) => cells(row, index + 1, facts, language)),
  };
}

function cells({ no, recipient, unit, purpose, scope, until, crossBorder, answer }: DisclosureConsent, index: number, { person }: D07CFacts, language: PaperLanguage): Inline[] {
  const t = d07Texts[language];
  const at = (field: string) => ({ field: `row.${index}.${field}` });
  const tick = (state: boolean): Inline => (answer === undefined ? words('☐') : [{ text: answer === state ? '☒' : '☐', source: fieldOf(`row.${index}.${state ? 'yes' : 'no'}`, person) }]);
  const line = (inline: Inline): Inline => [{ text: '\n' }, ...inline];
  return [
    words(String(index)),
    [
      bodyName(recipient, language, at('recipient')),
      ...(unit ? line([bodyName(unit, language, at('unit'))]) : []),
      ...(crossBorder ? line(fill(t.sheet.abroad, { country: value(countryName(crossBorder, language), at('country')) })) : []),
      ...(no ? line([{ text: `${commonWords[language].labels.number}\u00A0` }, value(no, at('consentNo'))]) : []),
    ],
    [value(purpose && t.purposes[purpose], at('purpose'))],
    [value(inWords(scope, language), at('scope'))],
    [shortOrGap(until, at('until'))],
    tick(true),
    tick(false),
    words(''),
  ];
}
