/** What a document model says: as plain text, as a list of fields, and as the list of gaps. */
import type { Block, DocumentModel, FieldRef, Inline, Run, ScopeToken } from './model.ts';

export interface DescribedField {
  readonly field: string;
  readonly subjectCode?: string;
  readonly token?: ScopeToken;
  readonly text: string;
  readonly missing: boolean;
  readonly free: boolean;
}

/** Every value of a record the document prints, in order, each once; gaps included. */
export function describeFields(model: DocumentModel): readonly DescribedField[] {
  const seen = new Map<string, DescribedField>();
  for (const { source, text, missing } of runsOf(model)) {
    if (!source) continue;
    const { field, subjectCode, token, free = false } = source;
    const key = `${subjectCode ?? ''}|${field}|${text}`;
    if (!seen.has(key)) seen.set(key, { field, ...(subjectCode && { subjectCode }), ...(token && { token }), text, missing: missing ?? false, free });
  }
  return [...seen.values()];
}

/** Fields with a value, each once: what the register keeps. */
export function fieldsPrinted(model: DocumentModel): readonly FieldRef[] {
  return distinct(describeFields(model).filter(({ missing }) => !missing));
}

/** Fields printed as a gap, each once. */
export function missingFields(model: DocumentModel): readonly FieldRef[] {
  return distinct(describeFields(model).filter(({ missing }) => missing));
}

/** Words a person typed that R-56 looks at; lines read aloud and agreed by both are left out. */
export function freeTextOf(model: DocumentModel): readonly string[] {
  return [...runsOf(model)].filter(({ source, missing }) => source?.free && !source.agreed && !missing).map(({ text }) => text);
}

/** Plain text of the whole document, a line for each line a reader would see; page numbers are the word processor's. */
export function textOf(model: DocumentModel): string {
  const { mark, footer, versionLine, scanMark } = model.page;
  const lines = [
    ...(mark ? [mark] : []),
    ...(model.letterhead?.lines.map(plain) ?? []),
    ...model.blocks.flatMap(linesOf),
    plain(footer),
    ...(versionLine ? [plain(versionLine)] : []),
    ...(scanMark ? [scanMark] : []),
  ];
  return lines.join('\n');
}

export const plain = (inline: Inline): string => inline.map(({ text }) => text).join('');

/** Every run of the document, page furniture included. */
export function* runsOf(model: DocumentModel): Generator<Run> {
  for (const line of model.letterhead?.lines ?? []) yield* line;
  for (const block of model.blocks) yield* blockRuns(block);
  yield* model.page.footer;
  if (model.page.versionLine) yield* model.page.versionLine;
}

function* blockRuns(block: Block): Generator<Run> {
  for (const inline of inlinesOf(block)) yield* inline;
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading': return [block.text];
    case 'title': return [block.text, ...(block.subtitle ? [block.subtitle] : [])];
    case 'list': return block.items;
    case 'table': return [...block.header, ...block.rows.flat()];
    case 'particulars': return block.rows.map(({ value }) => value);
    case 'ticks': return block.items.map(({ text }) => text);
    case 'choices': return block.rows.map(({ text, source, answer }) => (source ? [...text, choiceRun(source, answer, block.head)] : text));
    case 'signatures': return [...(block.intro ? [block.intro] : []), ...block.lines.flatMap(({ name, values = [] }) => [name, ...values.filter((inline) => inline !== undefined)])];
    case 'receipt': return [block.text];
    case 'box': return block.lines;
    case 'parallel': return block.rows.flatMap(({ left, right }) => [...left, ...right].flatMap(inlinesOf));
    case 'inLanguage': return block.blocks.flatMap(inlinesOf);
    case 'letterOpening': return [...block.reference, ...block.addressee];
    case 'blank': return [];
  }
}

/** An answered choice is a printed value too; an open one is a box for the pen, not a gap. */
function choiceRun(source: FieldRef, answer: boolean | undefined, [, yes, no]: readonly [string, string, string]): Run {
  return answer === undefined ? { text: '' } : { text: answer ? yes : no, source };
}

const TICK = { open: '☐', ticked: '☒', crossed: '☐' } as const;

/** Lines of one block as a reader sees them. */
export function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph': return [plain(block.text)];
    case 'heading': return [`${block.number ? `${block.number}. ` : ''}${plain(block.text)}`];
    case 'title': return [plain(block.text), ...(block.subtitle ? [plain(block.subtitle)] : [])];
    case 'list': return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '•'} ${plain(item)}`);
    case 'table': return [block.header, ...block.rows].map((row) => row.map(plain).join(' | '));
    case 'particulars': return block.rows.map(({ label, value }) => `${label}: ${plain(value)}`);
    case 'ticks': return block.items.map(({ text, state }) => `${TICK[state]} ${plain(text)}`);
    case 'choices': return [block.head.join(' | '), ...block.rows.map(({ text, answer }) => `${plain(text)} | ${box(answer === true)} | ${box(answer === false)}`)];
    case 'signatures': return [
      ...(block.intro ? [plain(block.intro)] : []),
      ...block.lines.map(({ role, name, captions, values = [] }) =>
        [role, plain(name), ...captions.map((caption, index) => { const known = values[index]; return `${known ? plain(known) : '________'} ${caption}`.trim(); })].filter(Boolean).join(' ')),
      ...(block.seal ? [block.seal] : []),
    ];
    case 'receipt': return [block.title, plain(block.text), block.captions.map((caption) => `________ ${caption}`).join(' '), block.refusal];
    case 'box': return [block.title, ...block.lines.map(plain)];
    case 'parallel': return block.rows.flatMap(({ left, right }) => [...left.flatMap(linesOf), ...right.flatMap(linesOf)]);
    case 'inLanguage': return block.blocks.flatMap(linesOf);
    case 'letterOpening': return [...block.reference, ...block.addressee].map(plain);
    case 'blank': return [];
  }
}

const box = (ticked: boolean): string => (ticked ? '☒' : '☐');

function distinct(fields: readonly DescribedField[]): readonly FieldRef[] {
  const seen = new Map<string, FieldRef>();
  for (const { field, subjectCode, token } of fields) {
    const key = `${subjectCode ?? ''}|${field}`;
    if (!seen.has(key)) seen.set(key, { field, ...(subjectCode && { subjectCode }), ...(token && { token }) });
  }
  return [...seen.values()];
}
