/** Each block of the model as paragraphs and tables of the docx library. */
import {
  BorderStyle, HeadingLevel, LineRuleType, Table, TableCell, TableLayoutType, TableRow, WidthType,
  type ITableBordersOptions, type Paragraph,
} from 'docx';
import { fittedWidths } from './column-widths.ts';
import { LINE, NO_LINE, TEXT_WIDTH, twips } from './docx-styles.ts';
import { paragraph, paragraphs, type ParagraphOptions, type TextContext } from './docx-text.ts';
import { directionOf } from './model.ts';
import type { Block, Box, Choices, Inline, LetterOpening, List, Paragraph as ModelParagraph, Parallel, Particulars, Receipt, SignatureLine, Signatures, Table as ModelTable, Ticks } from './model.ts';

type Part = Paragraph | Table;

const NONE: ITableBordersOptions = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE, insideHorizontal: NO_LINE, insideVertical: NO_LINE };
const GRID: ITableBordersOptions = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
const CELL_MARGIN = { top: 50, bottom: 50, left: 85, right: 85 } as const;
/** From this many columns on, large print has no room for words in a row of cells: each row becomes label and value. */
const STACKED_FROM = 5;

/** Renders blocks in order; lists count their own numbering instances. */
export class BlockRenderer {
  private lists = 0;

  render(blocks: readonly Block[], context: TextContext, width = TEXT_WIDTH): Part[] {
    return blocks.flatMap((block, index) => {
      const parts = this.block(block, context, width);
      const next = blocks[index + 1];
      // Word joins tables that touch, and a cell must end in a paragraph.
      const beforeFrame = next !== undefined && framed(next) && block.kind !== 'heading';
      return parts.at(-1) instanceof Table || beforeFrame ? [...parts, spacer(context, beforeFrame, next === undefined)] : parts;
    });
  }

  private block(block: Block, context: TextContext, width: number): Part[] {
    switch (block.kind) {
      case 'paragraph': {
        const style = paragraphStyle(block.style, context);
        return [paragraph(block.text, context, { ...(style && { style }), align: block.align, ...(block.keepWithNext && { keepNext: true }) })];
      }
      case 'heading': return [paragraph(block.number ? [{ text: `${block.number}. ` }, ...block.text] : block.text, context, { heading: HeadingLevel.HEADING_1, ...(context.compact && { keepNext: false }) })];
      case 'title': return [
        ...paragraphs(block.text, context, { heading: HeadingLevel.TITLE, ...(!block.subtitle && { spacing: { before: 200, after: 160 } }) }),
        ...(block.subtitle ? [paragraph(block.subtitle, context, { style: 'Subtitle' })] : []),
      ];
      case 'list': return this.list(block, context);
      case 'table': return [table(block, context, width)];
      case 'particulars': return [particulars(block, context, width)];
      case 'ticks': return ticks(block, context);
      case 'choices': return [choices(block, context, width)];
      case 'signatures': return signatures(block, context, width);
      case 'receipt': return [receipt(block, context, width)];
      case 'box': return [box(block, context, width)];
      case 'parallel': return [this.parallel(block, context, width)];
      case 'inLanguage': return this.render(block.blocks, { ...context, language: block.language, direction: directionOf(block.language) }, width);
      case 'letterOpening': return [letterOpening(block, context, width)];
      case 'blank': return Array.from({ length: block.lines }, (_, index) => paragraph([{ text: '\u00A0' }], context, { spacing: { before: 100, after: index + 1 < block.lines ? 0 : 140 }, border: { bottom: { ...LINE, space: 1 }, between: { ...LINE, space: 1 } } }));
    }
  }

  private list({ ordered, items }: List, context: TextContext): Part[] {
    this.lists += 1;
    const numbering = { reference: ordered ? 'numbers' : 'bullets', level: 0, instance: this.lists };
    return items.map((item) => paragraph(item, context, { numbering, spacing: { after: 50 }, ...(context.compact && { style: 'Column' }) }));
  }

  /** A row keeps heading and text together, unless large print makes it half a page; a heading that keeps with the next row would hold the whole table on one page. */
  private parallel({ languages, rows }: Parallel, context: TextContext, width: number): Table {
    const half = Math.floor(width / 2);
    const column = (blocks: readonly Block[], side: 0 | 1) =>
      cell(this.render(blocks, { ...context, language: languages[side], direction: directionOf(languages[side]), compact: true }, half - 170), half, { margins: { top: 0, bottom: 0, left: side === 0 ? 0 : 140, right: side === 0 ? 140 : 0 } });
    return grid([half, half], rows.map(({ left, right }) => new TableRow({ ...(!context.largePrint && { cantSplit: true }), children: [column(left, 0), column(right, 1)] })), { ...NONE, insideVertical: LINE }, { ...context, direction: 'ltr' });
  }
}

function paragraphStyle(style: ModelParagraph['style'], { compact, direction }: TextContext): string | undefined {
  switch (style) {
    case 'small': return 'Small';
    case 'large': return 'Large';
    case 'lead': return `${compact ? 'ColumnClause' : 'FixedClause'}${direction === 'rtl' ? 'Rtl' : ''}`;
    default: return compact ? 'Column' : undefined;
  }
}

/** Blocks in a frame of their own stand clear of what is above. */
const framed = ({ kind }: Block): boolean => kind === 'box' || kind === 'receipt';

/** After the last block it is as good as nothing, so that a full page is not followed by an empty one. */
function spacer(context: TextContext, wide: boolean, last: boolean): Paragraph {
  return paragraph([], context, { keepNext: wide, spacing: { before: 0, after: wide ? 120 : 0, line: last ? 20 : 120, lineRule: 'exact' } });
}

function grid(widths: readonly number[], rows: readonly TableRow[], borders: ITableBordersOptions, { direction }: TextContext): Table {
  return new Table({
    rows, borders, layout: TableLayoutType.FIXED, columnWidths: [...widths],
    width: { size: widths.reduce((sum, part) => sum + part, 0), type: WidthType.DXA },
    ...(direction === 'rtl' && { visuallyRightToLeft: true }),
  });
}

interface CellOptions {
  readonly margins?: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly borders?: ITableBordersOptions;
  readonly span?: number;
  readonly shade?: boolean;
}

function cell(children: Part[], width: number, { margins = CELL_MARGIN, borders, span, shade }: CellOptions = {}): TableCell {
  return new TableCell({
    children, margins, width: { size: width, type: WidthType.DXA },
    ...(borders && { borders }),
    ...(span && { columnSpan: span }),
    ...(shade && { shading: { fill: 'EDEDED' } }),
  });
}

const shares = (percents: readonly number[], width: number): number[] => percents.map((percent) => Math.floor((percent * width) / 100));
const text = (inline: Inline, context: TextContext, options: ParagraphOptions = {}): Paragraph => paragraph(inline, context, { style: 'TableText', ...options });
const texts = (inline: Inline, context: TextContext, options: ParagraphOptions = {}): Paragraph[] => paragraphs(inline, context, { style: 'TableText', ...options });
const bolded = (inline: Inline): Inline => inline.map((run) => ({ ...run, bold: true }));

function table(model: ModelTable, context: TextContext, width: number): Table {
  const { columns, header, rows, together, large } = model;
  const asked = shares(columns.map((column) => column.width), width);
  const fitted = columns.length >= STACKED_FROM && context.largePrint ? undefined : fittedWidths(asked, { header, rows, margins: CELL_MARGIN.left + CELL_MARGIN.right, largePrint: context.largePrint });
  if (!fitted && context.largePrint) return stacked(model, context, width);
  const widths = fitted ?? asked;
  const style = large ? 'TableLarge' : 'TableText';
  const row = (cells: readonly Inline[], head: boolean, keepNext: boolean) => new TableRow({
    cantSplit: true, ...(head && { tableHeader: true }),
    children: cells.map((inline, index) => cell(texts(head ? bolded(inline) : inline, context, { ...(!head && { style }), align: columns[index]?.align, ...(keepNext && { keepNext }) }), widths[index] ?? 0, { shade: head })),
  });
  return grid(widths, [row(header, true, true), ...rows.map((cells, index) => row(cells, false, Boolean(together) && index < rows.length - 1))], GRID, context);
}

/** Each row under its own head: what would not fit side by side stands one below the other. */
function stacked({ header, rows }: ModelTable, context: TextContext, width: number): Table {
  const widths = shares([38, 62], width);
  return grid(widths, rows.flatMap((cells) => cells.map((inline, index) => new TableRow({
    cantSplit: true,
    children: [
      cell(texts(bolded(header[index] ?? []), context, { keepNext: index < 2 }), widths[0] ?? 0, { shade: index === 0 }),
      cell(texts(inline, context, { keepNext: index < 2 }), widths[1] ?? 0, { shade: index === 0 }),
    ],
  }))), GRID, context);
}

function particulars({ rows }: Particulars, context: TextContext, width: number): Table {
  const widths = shares([30, 70], width);
  return grid(widths, rows.map(({ label, value }) => new TableRow({
    cantSplit: true,
    children: [cell([text([{ text: label, bold: true }], context)], widths[0] ?? 0), cell(texts(value, context), widths[1] ?? 0)],
  })), { ...NONE, top: LINE, bottom: LINE, insideHorizontal: { style: BorderStyle.DOTTED, size: 4, color: '7F7F7F' } }, context);
}

function ticks({ items }: Ticks, context: TextContext): Paragraph[] {
  return items.map(({ text: inline, state }) => paragraph([{ text: state === 'ticked' ? '☒\u00A0' : '☐\u00A0' }, ...inline], context, { indent: { left: twips(340, context), hanging: twips(340, context) } }));
}

function choices({ head, rows }: Choices, context: TextContext, width: number): Table {
  return table({
    kind: 'table', together: true, columns: [{ width: 76 }, { width: 12, align: 'center' }, { width: 12, align: 'center' }],
    header: head.map((label) => [{ text: label }]),
    rows: rows.map(({ text: inline, answer }) => [inline, [{ text: answer === true ? '☒' : '☐' }], [{ text: answer === false ? '☒' : '☐' }]]),
  }, context, width);
}

/** Twips above a line to write on; more where a child may draw. Lines stay level however long their captions are. */
const ABOVE = { pen: 60, drawing: 700 } as const;

/** A line to write on, with its caption under it; a known value stands on the line. A value without a caption needs no line. */
function writingLine(caption: string, known: Inline | undefined, context: TextContext, keepNext: boolean, above: number = ABOVE.pen): Paragraph[] {
  const spacing = { before: above, after: 0 };
  if (!caption) return [text(known ?? [], context, { keepNext, spacing })];
  return [
    text(known ?? [{ text: '\u00A0' }], context, {
      align: 'center', keepNext: true, spacing, indent: { left: 60, right: 60 }, border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    }),
    paragraph([{ text: caption }], context, { style: 'LineCaption', keepNext }),
  ];
}

function signatures({ intro, lines, seal }: Signatures, context: TextContext, width: number): Part[] {
  const count = Math.max(1, ...lines.map(({ captions }) => captions.length));
  const named = count > 2 ? 34 : 40;
  const widths = shares([named, ...Array.from({ length: count }, () => (100 - named) / count)], width);
  const row = ({ role, name, captions, values = [], drawing }: SignatureLine, last: boolean) => new TableRow({
    cantSplit: true,
    children: [
      cell(signer(role, name, context, !last), widths[0] ?? 0, { margins: { top: 90, bottom: 60, left: 0, right: 85 } }),
      ...captions.map((caption, index) => cell(
        writingLine(caption, values[index], context, !last, drawing ? ABOVE.drawing : ABOVE.pen),
        widths[index + 1] ?? 0, { margins: { top: 90, bottom: 60, left: 0, right: 0 } },
      )),
    ],
  });
  return [
    ...paragraphs(intro ?? [], context, { keepNext: true, keepLines: true, spacing: { before: 160, after: intro ? 60 : 0, ...(intro ? {} : { line: 120, lineRule: LineRuleType.EXACT }) } }),
    grid(widths, lines.map((line, index) => row(line, index === lines.length - 1 && !seal)), NONE, context),
    ...(seal ? [paragraph([{ text: seal }], context, { spacing: { before: 60, after: 120 } })] : []),
  ];
}

/** Role over name; an official's post alone stands level with the line. */
function signer(role: string, name: Inline, context: TextContext, keepNext: boolean): Paragraph[] {
  if (!role) return writingLine('', name, context, keepNext);
  return [text([{ text: role, bold: true }], context, { keepNext: true }), ...(name.length > 0 ? [text(name, context, { keepNext })] : [])];
}

function receipt({ title, text: inline, captions, refusal }: Receipt, context: TextContext, width: number): Table {
  const dashed = { style: BorderStyle.DASHED, size: 6, color: '404040' } as const;
  const widths = shares(captions.map(() => 100 / captions.length), width);
  const wide = widths.reduce((sum, part) => sum + part, 0);
  const row = (children: TableCell[]) => new TableRow({ cantSplit: true, children });
  return grid(widths, [
    row([cell([text([{ text: title, bold: true }], context, { align: 'center', keepNext: true }), text(inline, context, { keepNext: true })], wide, { span: captions.length })]),
    row(captions.map((caption, index) => cell(writingLine(caption, undefined, context, true), widths[index] ?? 0))),
    row([cell([paragraph([{ text: `${refusal} ______________________` }], context, { style: 'Small', spacing: { before: 40, after: 0 } })], wide, { span: captions.length })]),
  ], { ...NONE, top: dashed, bottom: dashed, left: dashed, right: dashed }, context);
}

function box({ title, lines }: Box, context: TextContext, width: number): Table {
  const last = lines.length - 1;
  return grid([width], [new TableRow({
    cantSplit: true,
    children: [cell([
      text([{ text: title, bold: true }], context, { keepNext: true, spacing: { after: 40 } }),
      ...lines.map((line, index) => text(line, context, { keepNext: index < last, numbering: { reference: 'bullets', level: 0, instance: 0 } })),
    ], width, { margins: { top: 90, bottom: 90, left: 140, right: 140 } })],
  })], { ...GRID, insideHorizontal: NO_LINE }, context);
}

function letterOpening({ reference, addressee }: LetterOpening, context: TextContext, width: number): Table {
  const widths = shares([52, 48], width);
  return grid(widths, [new TableRow({
    cantSplit: true,
    children: [
      cell(reference.map((line) => text(line, context)), widths[0] ?? 0, { margins: { top: 120, bottom: 60, left: 0, right: 140 } }),
      cell(addressee.map((line) => text(bolded(line), context)), widths[1] ?? 0, { margins: { top: 120, bottom: 60, left: 140, right: 0 } }),
    ],
  })], NONE, context);
}
