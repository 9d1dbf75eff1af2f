/** Paragraphs of the model as paragraphs of the docx library: language tags, line breaks, tick-box font, direction. */
import { AlignmentType, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import { byDirection } from './bidi.ts';
import { LANGUAGE_TAGS, SYMBOL_FONT } from './docx-styles.ts';
import { directionOf, type Align, type Direction, type Inline, type PaperLanguage, type Run } from './model.ts';

/** What a piece of text inherits from where it stands. */
export interface TextContext {
  readonly language: PaperLanguage;
  readonly direction: Direction;
  readonly largePrint: boolean;
  /** Half-width columns take a smaller size. */
  readonly compact?: boolean;
}

const ALIGN = { start: AlignmentType.START, center: AlignmentType.CENTER, end: AlignmentType.END, justify: AlignmentType.BOTH } as const;

export type ParagraphOptions = Omit<IParagraphOptions, 'children' | 'text' | 'alignment'> & { readonly align?: Align | undefined };

export function paragraph(text: Inline, context: TextContext, options: ParagraphOptions = {}): Paragraph {
  const { align, ...rest } = options;
  return new Paragraph({
    ...rest,
    ...(align && { alignment: ALIGN[align] }),
    ...(context.direction === 'rtl' && { bidirectional: true }),
    children: text.flatMap((run) => textRuns(run, context)),
  });
}

const FLIPPED: Readonly<Record<Align, Align>> = { start: 'start', center: 'center', end: 'start', justify: 'justify' };

/** One paragraph; where lines of a right-to-left language stand among others, a paragraph of its own direction for each line. */
export function paragraphs(text: Inline, context: TextContext, options: ParagraphOptions = {}): Paragraph[] {
  if (context.direction === 'rtl' || !text.some(isRtl)) return [paragraph(text, context, options)];
  return linesOf(text).map((line) => {
    const language = line.find(isRtl)?.language;
    if (language === undefined) return paragraph(line, context, options);
    // A column of figures ends at the right; so does a line that starts there.
    return paragraph(line, { ...context, language, direction: 'rtl' }, { ...options, align: options.align && FLIPPED[options.align] });
  });
}

const isRtl = ({ language }: Run): boolean => language !== undefined && directionOf(language) === 'rtl';

/** The lines between line breaks; a break stands in a run of its own or inside a text. */
function linesOf(text: Inline): Inline[] {
  const lines: Run[][] = [[]];
  for (const run of text) {
    run.text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part) lines.at(-1)?.push({ ...run, text: part });
    });
  }
  return lines;
}

/** One run of the model: line breaks at "\n", tick boxes in their own font, a phone number on one line, each direction in runs of its own. */
export function textRuns(run: Run, { language: inherited, direction: base }: TextContext): TextRun[] {
  const language = run.language ?? inherited;
  const text = run.source?.field.endsWith('phone') ? run.text.replaceAll(' ', '\u00A0') : run.text;
  return text.split(/(\n|[☐☒])/).filter(Boolean).flatMap((part) => {
    if (part === '\n') return [new TextRun({ break: 1, ...(run.bold && { bold: true }), ...direction(base, language) })];
    const symbol = /[☐☒]/.test(part);
    return (symbol ? [{ text: part, direction: base }] : byDirection(part, base)).map((piece) => new TextRun({
      text: piece.text,
      ...(run.bold && { bold: true }),
      ...(symbol && { font: SYMBOL_FONT }),
      ...direction(piece.direction, language),
    }));
  });
}

/** A right-to-left run takes the complex-script font and language; a left-to-right one inside it keeps Western digits. */
function direction(of: Direction, language: PaperLanguage) {
  if (of === 'rtl') return { rightToLeft: true, language: { bidirectional: LANGUAGE_TAGS[directionOf(language) === 'rtl' ? language : 'ar'] } };
  return { language: { value: directionOf(language) === 'rtl' ? LANGUAGE_TAGS.az : LANGUAGE_TAGS[language] } };
}
