import {
  AlignmentType, BorderStyle, Document, Footer, LineRuleType, Packer, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow,
  TabStopType, TextRun, VerticalAlignTable, WidthType,
  type IBorderOptions, type INumberingOptions, type IParagraphOptions, type IRunOptions, type IStylesOptions, type ITableCellOptions, type ITableOptions,
} from 'docx';
import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { PAGE, TEXT_WIDTH } from '../../src/documents/docx-styles.ts';

/** The pages of a document as plain lists of what the docx library is asked for: nothing is left to decide. */
export interface Pages {
  readonly head: Head;
  readonly body: readonly Part[];
  readonly foot: readonly ParagraphPlan[];
}

interface Head {
  readonly styles: IStylesOptions;
  readonly numbering: INumberingOptions;
  readonly title: string;
  readonly creator: string;
}

interface ParagraphPlan {
  readonly options: Omit<IParagraphOptions, 'children'>;
  readonly runs: readonly IRunOptions[];
}
interface TablePlan {
  readonly options: Omit<ITableOptions, 'rows'>;
  readonly rows: readonly { readonly cantSplit: boolean; readonly tableHeader: boolean; readonly cells: readonly CellPlan[] }[];
}
interface CellPlan {
  readonly options: Omit<ITableCellOptions, 'children'>;
  readonly parts: readonly Part[];
}
type Part = ParagraphPlan | TablePlan;

/** Makes the pages with nothing but the library. */
export async function packBare({ head, body, foot }: Pages): Promise<Uint8Array> {
  const document = new Document({
    creator: head.creator, lastModifiedBy: head.creator, title: head.title, styles: head.styles, numbering: head.numbering,
    sections: [{
      properties: { page: { size: { width: PAGE.width, height: PAGE.height }, margin: PAGE.margin } },
      footers: { default: new Footer({ children: foot.map(makeParagraph) }) },
      children: body.map(makePart),
    }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function makePart(part: Part): Paragraph | Table {
  return 'runs' in part ? makeParagraph(part) : makeTable(part);
}

function makeParagraph({ options, runs }: ParagraphPlan): Paragraph {
  return new Paragraph({ ...options, children: runs.map((run) => new TextRun(run)) });
}

function makeTable({ options, rows }: TablePlan): Table {
  return new Table({
    ...options,
    rows: rows.map(({ cantSplit, tableHeader, cells }) => new TableRow({ cantSplit, ...(tableHeader && { tableHeader }), children: cells.map((cell) => new TableCell({ ...cell.options, children: cell.parts.map(makePart) })) })),
  });
}

/** Reads the lists once out of a finished package. An element this reader does not know is an Error, so nothing is left out quietly. */
export function barePages(parts: Readonly<Record<string, Uint8Array>>, head: Head): Pages {
  const root = (name: string): Node => {
    const part = parts[name];
    if (!part) throw new TypeError(`no ${name}`);
    return parse(strFromU8(part));
  };
  const body = only(root('word/document.xml'), 'w:body');
  const instances: string[] = [];
  const read = (nodes: readonly Node[]): Part[] => nodes.filter(({ name }) => name === 'w:p' || name === 'w:tbl').map((node) => (node.name === 'w:p' ? paragraphPlan(node, instances) : tablePlan(node, read)));
  return { head, body: read(body.children), foot: root('word/footer1.xml').children.map((node) => paragraphPlan(node, instances)) };
}

function paragraphPlan(node: Node, instances: string[]): ParagraphPlan {
  const properties = child(node, 'w:pPr')?.children ?? [];
  mustKnow(properties, ['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pBdr', 'w:tabs', 'w:spacing', 'w:ind', 'w:jc', 'w:numPr']);
  const find = (name: string) => properties.find((one) => one.name === name);
  const style = find('w:pStyle')?.attributes['w:val'];
  const list = find('w:numPr');
  const numId = list && only(list, 'w:numId').attributes['w:val'];
  if (numId !== undefined && !instances.includes(numId)) instances.push(numId);
  const spacing = find('w:spacing')?.attributes;
  const indent = find('w:ind')?.attributes;
  const tab = find('w:tabs');
  return {
    options: {
      ...(style !== undefined && style !== 'ListParagraph' && { style }),
      ...flag('keepNext', find('w:keepNext')),
      ...flag('keepLines', find('w:keepLines')),
      ...(find('w:jc') && { alignment: among(AlignmentType, find('w:jc')?.attributes['w:val']) }),
      ...(spacing && {
        spacing: { ...number('before', spacing['w:before']), ...number('after', spacing['w:after']), ...number('line', spacing['w:line']), ...(spacing['w:lineRule'] && { lineRule: among(LineRuleType, spacing['w:lineRule']) }) },
      }),
      ...(indent && { indent: { ...number('left', indent['w:left']), ...number('right', indent['w:right']), ...number('hanging', indent['w:hanging']) } }),
      ...(find('w:pBdr') && { border: borders(find('w:pBdr')) }),
      ...(tab && { tabStops: tab.children.map(({ attributes }) => ({ type: among(TabStopType, attributes['w:val']), position: TEXT_WIDTH })) }),
      ...(numId !== undefined && { numbering: { reference: 'bullets', level: 0, instance: instances.indexOf(numId) } }),
    },
    runs: runPlans(node.children.filter(({ name }) => name !== 'w:pPr')),
  };
}

/** A page number is several runs' worth of field marks in one run of the library. */
function runPlans(runs: readonly Node[]): IRunOptions[] {
  const plans: IRunOptions[] = [];
  for (const run of runs) {
    if (run.name !== 'w:r') throw new TypeError(`unknown ${run.name}`);
    const properties = child(run, 'w:rPr')?.children ?? [];
    mustKnow(properties, ['w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:rFonts', 'w:lang']);
    const find = (name: string) => properties.find((one) => one.name === name);
    const language = find('w:lang')?.attributes['w:val'];
    const font = find('w:rFonts')?.attributes['w:ascii'];
    const options: IRunOptions = { ...(find('w:b') && { bold: true }), ...(find('w:i') && { italics: true }), ...(font !== undefined && { font }), ...(language !== undefined && { language: { value: language } }) };
    const content = run.children.filter(({ name }) => name !== 'w:rPr');
    mustKnow(content, ['w:t', 'w:br', 'w:fldChar', 'w:instrText']);
    const field = content.find(({ name }) => name === 'w:instrText')?.text;
    if (field !== undefined) plans.push({ ...options, children: [field === 'PAGE' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES] });
    else if (content.some(({ name }) => name === 'w:br')) plans.push({ ...options, break: 1 });
    else for (const { name, text } of content) if (name === 'w:t') plans.push({ ...options, text });
  }
  return plans;
}

function tablePlan(node: Node, read: (nodes: readonly Node[]) => Part[]): TablePlan {
  const properties = only(node, 'w:tblPr');
  mustKnow(properties.children, ['w:tblW', 'w:tblBorders', 'w:tblLayout']);
  return {
    options: {
      layout: TableLayoutType.FIXED,
      columnWidths: only(node, 'w:tblGrid').children.map(({ attributes }) => Number(attributes['w:w'])),
      width: { size: Number(only(properties, 'w:tblW').attributes['w:w']), type: WidthType.DXA },
      borders: borders(child(properties, 'w:tblBorders')),
    },
    rows: node.children.filter(({ name }) => name === 'w:tr').map((row) => {
      const rowProperties = only(row, 'w:trPr').children;
      mustKnow(rowProperties, ['w:cantSplit', 'w:tblHeader']);
      const has = (name: string) => rowProperties.some((one) => one.name === name);
      return { cantSplit: has('w:cantSplit'), tableHeader: has('w:tblHeader'), cells: row.children.filter(({ name }) => name === 'w:tc').map((cell) => cellPlan(cell, read)) };
    }),
  };
}

function cellPlan(node: Node, read: (nodes: readonly Node[]) => Part[]): CellPlan {
  const properties = only(node, 'w:tcPr');
  mustKnow(properties.children, ['w:tcW', 'w:gridSpan', 'w:tcMar', 'w:vAlign', 'w:shd']);
  const size = (name: string) => Number(child(only(properties, 'w:tcMar'), name)?.attributes['w:w']);
  const span = child(properties, 'w:gridSpan')?.attributes['w:val'];
  const fill = child(properties, 'w:shd')?.attributes['w:fill'];
  const align = child(properties, 'w:vAlign')?.attributes['w:val'];
  return {
    options: {
      width: { size: Number(only(properties, 'w:tcW').attributes['w:w']), type: WidthType.DXA },
      margins: { top: size('w:top'), bottom: size('w:bottom'), left: size('w:left'), right: size('w:right') },
      ...number('columnSpan', span),
      ...(fill !== undefined && { shading: { fill } }),
      ...(align !== undefined && { verticalAlign: among(VerticalAlignTable, align) }),
    },
    parts: read(node.children),
  };
}

const SIDES = { 'w:top': 'top', 'w:bottom': 'bottom', 'w:left': 'left', 'w:right': 'right', 'w:between': 'between', 'w:insideH': 'insideHorizontal', 'w:insideV': 'insideVertical' } as const;

function borders(node: Node | undefined): Record<string, IBorderOptions> {
  return Object.fromEntries(
    (node?.children ?? []).map(({ name, attributes }) => {
      const side = Object.entries(SIDES).find(([known]) => known === name)?.[1];
      if (side === undefined) throw new TypeError(`unknown ${name}`);
      return [side, { style: among(BorderStyle, attributes['w:val']), color: attributes['w:color'], ...number('size', attributes['w:sz']), ...number('space', attributes['w:space']) }];
    }),
  );
}

function flag(name: string, node: Node | undefined): Record<string, boolean> {
  return node === undefined ? {} : { [name]: node.attributes['w:val'] !== 'false' };
}

function number(name: string, text: string | undefined): Record<string, number> {
  return text === undefined ? {} : { [name]: Number(text) };
}

function among<T extends string>(values: Readonly<Record<string, T>>, text: string | undefined): T {
  const value = Object.values(values).find((one) => one === text);
  if (value === undefined) throw new TypeError(`unknown ${text}`);
  return value;
}

function mustKnow(nodes: readonly Node[], known: readonly string[]): void {
  for (const { name } of nodes) if (!known.includes(name)) throw new TypeError(`unknown ${name}`);
}

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

function child(node: Node, name: string): Node | undefined {
  return node.children.find((one) => one.name === name);
}

function only(node: Node, name: string): Node {
  const found = child(node, name);
  if (!found) throw new TypeError(`no ${name}`);
  return found;
}

function parse(xml: string): Node {
  const parser = new SaxesParser();
  const open: Node[] = [{ name: '', attributes: {}, children: [], text: '' }];
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attributes: Object.fromEntries(Object.entries(attributes)), children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [root] = open[0]?.children ?? [];
  if (!root) throw new TypeError('an empty part');
  return root;
}
