import {
  Document, Footer, Header, Packer, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, UnderlineType, WidthType,
  type INumberingOptions, type IParagraphOptions, type IRunOptions, type IStylesOptions, type ITableCellOptions, type ITableOptions,
} from 'docx';
void [Document, Footer, Header, Packer, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, UnderlineType, WidthType];
export type X = [INumberingOptions, IParagraphOptions, IRunOptions, IStylesOptions, ITableCellOptions, ITableOptions];
