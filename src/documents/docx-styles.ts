/** Measures and styles of every document: A4, margins 20/10/20/20 mm, Noto Sans, sizes scaled for large print. */
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import type { DocumentModel, PaperLanguage } from './model.ts';

export const FONT = 'Noto Sans';
/** Font of the tick boxes; every Windows has it, elsewhere the system substitutes. */
export const SYMBOL_FONT = 'Segoe UI Symbol';
/** Arabic letters; where it is missing the system substitutes. */
export const ARABIC_FONT = 'Noto Naskh Arabic';
export const LANGUAGE_TAGS: Readonly<Record<PaperLanguage, string>> = { az: 'az-Latn-AZ', en: 'en-GB', ru: 'ru-RU', ar: 'ar-SA', fa: 'fa-IR', ur: 'ur-PK' };
const FONTS = { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: ARABIC_FONT } as const;

const mm = (value: number): number => Math.round(value * 56.6929);
export const PAGE = { width: 11906, height: 16838, margin: { top: mm(20), right: mm(10), bottom: mm(20), left: mm(20), header: mm(9), footer: mm(8) } } as const;
/** Width of the text, twips. */
export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;

export const GREY = '595959';
export const LINE = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' } as const;
export const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Naskh letters look smaller than Latin ones of the same size. */
const ARABIC_SCALE = 1.1;

const BODY = 10.5;
/** Large print: the body at 18 points, everything else in proportion. */
const LARGE = 18 / BODY;
type Print = Pick<DocumentModel, 'largePrint'>;

/** Half-points of a size in points, larger in large print. */
export const halfPoints = (points: number, { largePrint }: Print): number => Math.round(points * 2 * (largePrint ? LARGE : 1));
/** Indents and margins of text grow with it. */
export const twips = (value: number, { largePrint }: Print): number => Math.round(value * (largePrint ? LARGE : 1));

export function styles(model: DocumentModel): IStylesOptions {
  const size = (points: number) => ({ size: halfPoints(points, model), sizeComplexScript: halfPoints(points * ARABIC_SCALE, model) });
  const rtl = model.direction === 'rtl';
  const line = (height: number) => (model.largePrint ? Math.round(height * 1.25) : height);
  return {
    default: {
      document: {
        run: { font: FONTS, ...size(BODY), language: { value: LANGUAGE_TAGS[rtl ? 'az' : model.language], ...(rtl && { bidirectional: LANGUAGE_TAGS[model.language] }) } },
        paragraph: { spacing: { after: 100, line: line(228), lineRule: LineRuleType.AUTO } },
      },
      title: { run: { ...size(14), bold: true, color: '000000', font: FONTS }, paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 200, after: 60 }, keepNext: true } },
      heading1: { run: { ...size(11), bold: true, color: '000000', font: FONTS }, paragraph: { spacing: { before: 160, after: 50 }, keepNext: true, keepLines: true } },
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: size(BODY), paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 180 }, keepNext: true } },
      { id: 'Letterhead', name: 'Letterhead', basedOn: 'Normal', run: size(9.5), paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0 } } },
      {
        id: 'FixedClause', name: 'Fixed Clause', basedOn: 'Normal',
        paragraph: { indent: { left: 180 }, keepLines: true, border: { left: { style: BorderStyle.SINGLE, size: 12, color: '404040', space: 8 } } },
      },
      {
        id: 'FixedClauseRtl', name: 'Fixed Clause Rtl', basedOn: 'Normal',
        paragraph: { indent: { left: 180 }, keepLines: true, border: { right: { style: BorderStyle.SINGLE, size: 12, color: '404040', space: 8 } } },
      },
      { id: 'Large', name: 'Large', basedOn: 'Normal', run: size(model.largePrint ? 12 : 14), paragraph: { spacing: { after: 120, line: line(276), lineRule: LineRuleType.AUTO } } },
      { id: 'TableLarge', name: 'Table Large', basedOn: 'Large', paragraph: { spacing: { before: 40, after: 40, line: line(264), lineRule: LineRuleType.AUTO } } },
      { id: 'Column', name: 'Column', basedOn: 'Normal', run: size(9.5), paragraph: { spacing: { after: 70 } } },
      {
        id: 'ColumnClause', name: 'Column Clause', basedOn: 'Column',
        paragraph: { indent: { left: 160 }, keepLines: true, border: { left: { style: BorderStyle.SINGLE, size: 12, color: '404040', space: 6 } } },
      },
      {
        id: 'ColumnClauseRtl', name: 'Column Clause Rtl', basedOn: 'Column',
        paragraph: { indent: { left: 160 }, keepLines: true, border: { right: { style: BorderStyle.SINGLE, size: 12, color: '404040', space: 6 } } },
      },
      { id: 'Small', name: 'Small', basedOn: 'Normal', run: size(8.5), paragraph: { spacing: { after: 60 } } },
      { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: size(9.5), paragraph: { spacing: { after: 0, line: line(222), lineRule: LineRuleType.AUTO } } },
      { id: 'LineCaption', name: 'Line Caption', basedOn: 'Normal', run: { ...size(7.5), color: GREY }, paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0, line: 216, lineRule: LineRuleType.AUTO } } },
      { id: 'PageMark', name: 'Page Mark', basedOn: 'Normal', run: { ...size(8.5), bold: true }, paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0 } } },
      { id: 'PageFoot', name: 'Page Foot', basedOn: 'Normal', run: { ...size(8), color: GREY }, paragraph: { spacing: { after: 0, line: 216, lineRule: LineRuleType.AUTO } } },
    ],
  };
}

export function numbering(print: Print): INumberingOptions {
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, left: number, hanging: number) => ({
    level: 0, format, text, alignment: AlignmentType.START, style: { paragraph: { indent: { left: twips(left, print), hanging: twips(hanging, print) }, spacing: { after: 50 } } },
  });
  return {
    config: [
      { reference: 'bullets', levels: [level(LevelFormat.BULLET, '–', 340, 227)] },
      { reference: 'numbers', levels: [level(LevelFormat.DECIMAL, '%1.', 397, 397)] },
    ],
  };
}
