/** Paragraphs of the model as paragraphs of the docx library: language tags, line breaks, tick-box font, direction. */
import { AlignmentType, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import { LANGUAGE_TAGS, SYMBOL_FONT } from './docx-styles.ts';
import type { Align, Direction, Inline, Language, Run } from './model.ts';

/** What a piece of text inherits from where it stands. */
export interface TextContext {
  readonly language: Language;
  readonly direction: Direction;
  readonly largePrint: boolean;
  /** Half-width columns take a smaller size. */
  readonly compact?: boolean;
}

const ALIGN = { start: AlignmentType.START, center: AlignmentType.CENTER, end: AlignmentType.END, justify: AlignmentType.BOTH } as const;

export function paragraph(text: Inline, context: TextContext, options: Omit<IParagraphOptions, 'children' | 'text' | 'alignment'> & { readonly align?: Align | undefined } = {}): Paragraph {
  const { align, ...rest } = options;
  return new Paragraph({
    ...rest,
    ...(align && { alignment: ALIGN[align] }),
    ...(context.direction === 'rtl' && { bidirectional: true }),
    children: text.flatMap((run) => runs(run, context)),
  });
}

/** One run of the model: line breaks at "\n", tick boxes in their own font, a phone number on one line. */
function runs(run: Run, context: TextContext): TextRun[] {
  const language = { value: LANGUAGE_TAGS[run.language ?? context.language] };
  const text = run.source?.field.endsWith('phone') ? run.text.replaceAll(' ', '\u00A0') : run.text;
  return text.split(/(\n|[☐☒])/).filter(Boolean).map((part) => new TextRun({
    ...(part === '\n' ? { break: 1 } : { text: part }),
    ...(run.bold && { bold: true }),
    ...(/[☐☒]/.test(part) && { font: SYMBOL_FONT }),
    ...(context.direction === 'rtl' && { rightToLeft: true }),
    language,
  }));
}
