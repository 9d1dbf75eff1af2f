/** A paper printed ahead, to be filled in by hand: what nobody knows yet becomes a line to write on, and its number stands on every page. */
import type { DocumentCode } from '../shared/model/enumerations.ts';
import { separator } from './d07-disclosure-consent/explained.ts';
import { documentKinds } from './kinds.ts';
import type { Block, DocumentModel, Inline, PaperLanguage, Run } from './model.ts';
import { plain } from './read-model.ts';
import { commonWords } from './words/common-words.ts';

/** A line inside a sentence, and one that has a row to itself. */
export const PEN_LINE = '_'.repeat(20);
const PEN_ROW = '_'.repeat(36);

/** Fields that list what there is to choose from: each becomes a box to tick. */
const TO_TICK: readonly string[] = ['urgentNeeds'];

/** The model of an empty form out of one built from empty facts: nothing of it is about anybody. */
export function blankForm(model: DocumentModel, number: string): DocumentModel {
  const { language, letterhead, page } = model;
  const lines = letterhead?.lines.filter((line) => !line.some(({ missing }) => missing)) ?? [];
  const { letterhead: _head, ...rest } = model;
  return {
    ...rest,
    ...(lines.length > 0 && { letterhead: { lines } }),
    page: { ...page, mark: [page.mark, `${commonWords[language].labels.number}\u00A0${number}`].filter((part) => part !== undefined).join(' · ') },
    blocks: model.blocks.map((block) => emptied(block, language)),
  };
}

/** `K-12-26_raziliq_az.docx`: the form's own number, and no code of a document. */
export function blankFileName(number: string, code: DocumentCode, language: PaperLanguage): string {
  return `${number.replaceAll('/', '-')}_${documentKinds[code].word}_${language}.docx`;
}

function emptied(block: Block, language: PaperLanguage): Block {
  const empty = (inline: Inline): Inline => inline.map((run) => penned(run, language));
  switch (block.kind) {
    case 'paragraph':
    case 'heading': return { ...block, text: empty(block.text) };
    case 'title': return { ...block, text: empty(block.text), ...(block.subtitle && { subtitle: empty(block.subtitle) }) };
    case 'list': return { ...block, items: block.items.map(empty) };
    case 'table': return { ...block, header: block.header.map(empty), rows: block.rows.map((row) => row.map((inline) => empty(inline).map((run) => (run.text === PEN_LINE ? { text: '\u00A0' } : run)))) };
    case 'particulars': return { ...block, rows: block.rows.map(({ label, value }) => ({ label, value: isKnown(value, language) ? value.map(bare) : [{ text: PEN_ROW }] })) };
    case 'ticks': return { ...block, items: block.items.map(({ text }) => ({ text: empty(text), state: 'open' as const })) };
    case 'choices': return { ...block, rows: block.rows.map(({ text }) => ({ text: empty(text), answer: undefined })) };
    case 'signatures': return { ...block, ...(block.intro && { intro: empty(block.intro) }), lines: block.lines.map(({ values: _values, ...line }) => ({ ...line, name: empty(line.name) })) };
    case 'receipt': return { ...block, text: empty(block.text) };
    case 'box': return { ...block, lines: block.lines.map(empty) };
    case 'parallel': return { ...block, rows: block.rows.map(({ left, right }) => ({ left: left.map((one) => emptied(one, block.languages[0])), right: right.map((one) => emptied(one, block.languages[1])) })) };
    case 'inLanguage': return { ...block, blocks: block.blocks.map((one) => emptied(one, block.language)) };
    case 'letterOpening': return { ...block, reference: block.reference.map(empty), addressee: block.addressee.map(empty) };
    case 'blank': return block;
  }
}

/** The head of a form is all for the pen, but for the language it is in and the code of the office. */
function isKnown(value: Inline, language: PaperLanguage): boolean {
  return plain(value) === commonWords[language].languages[language] || value.some(({ source, missing }) => !missing && source?.field.startsWith('office.') === true);
}

/** What is not there, and whatever would be said of a person. */
function penned(run: Run, language: PaperLanguage): Run {
  const { source, missing, ...text } = run;
  if (source && TO_TICK.includes(source.field) && !missing) return { ...text, text: run.text.split(separator(language)).map((choice) => `☐\u00A0${choice}`).join('   ') };
  return missing || source?.subjectCode !== undefined ? { text: PEN_LINE } : text;
}

const bare = ({ source: _source, missing: _missing, ...run }: Run): Run => run;
