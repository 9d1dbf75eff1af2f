/** Measures and styles of every document: A4, margins 20/10/20/20 mm, Noto Sans, sizes scaled for large print. */
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import type { DocumentModel, Language } from './model.ts';

export const FONT = 'Noto Sans';
/** Font of the tick boxes; every Windows has it, elsewhere the system substitutes. */
export const SYMBOL_FONT = 'Segoe UI Symbol';
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { az: 'az-Latn-AZ', en: 'en-GB', ru: 'ru-RU' };

const mm = (value: number): number => Math.round(value * 56.6929);
export const PAGE = { width: 11906, height: 16838, margin: { top: mm(20), right: mm(10), bottom: mm(20), left: mm(20), header: mm(9), footer: mm(8) } } as const;
/** Width of the text, twips. */
export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;

export const GREY = '595959';
export const LINE = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' } as const;
export const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Half-points of a size in points, larger in large print. */
export const halfPoints = (points: number, { largePrint }: Pick<DocumentModel, 'largePrint'>): number => Math.round(points * 2 * (largePrint ? 1.5 : 1));

export function styles(model: DocumentModel): IStylesOptions {
  const size = (points: number) => halfPoints(points, model);
  return {
    default: {
      document: {
        run: { font: FONT, size: size(10.5), language: { value: LANGUAGE_TAGS[model.language] } },
        paragraph: { spacing: { after: 100, line: 228, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { size: size(14), bold: true, color: '000000', font: FONT }, paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 200, after: 60 }, keepNext: true } },
      heading1: { run: { size: size(11), bold: true, color: '000000', font: FONT }, paragraph: { spacing: { before: 160, after: 50 }, keepNext: true, keepLines: true } },
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: size(10.5) }, paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 180 }, keepNext: true } },
      { id: 'Letterhead', name: 'Letterhead', basedOn: 'Normal', run: { size: size(9.5) }, paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0 } } },
      {
        id: 'FixedClause', name: 'Fixed Clause', basedOn: 'Normal',
        paragraph: { indent: { left: 180 }, keepLines: true, border: { left: { style: BorderStyle.SINGLE, size: 12, color: '404040', space: 8 } } },
      },
      { id: 'Column', name: 'Column', basedOn: 'Normal', run: { size: size(9.5) }, paragraph: { spacing: { after: 70 } } },
      {
        id: 'ColumnClause', name: 'Column Clause', basedOn: 'Column',
        paragraph: { indent: { left: 160 }, keepLines: true, border: { left: { style: BorderStyle.SINGLE, size: 12, color: '404040', space: 6 } } },
      },
      { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: size(8.5) }, paragraph: { spacing: { after: 60 } } },
      { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: size(9.5) }, paragraph: { spacing: { after: 0, line: 222, lineRule: LineRuleType.AUTO } } },
      { id: 'LineCaption', name: 'Line Caption', basedOn: 'Normal', run: { size: size(7.5), color: GREY }, paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0, line: 216, lineRule: LineRuleType.AUTO } } },
      { id: 'PageMark', name: 'Page Mark', basedOn: 'Normal', run: { size: size(8.5), bold: true }, paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0 } } },
      { id: 'PageFoot', name: 'Page Foot', basedOn: 'Normal', run: { size: size(8), color: GREY }, paragraph: { spacing: { after: 0, line: 216, lineRule: LineRuleType.AUTO } } },
    ],
  };
}

export const numbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: [{ level: 0, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 340, hanging: 227 }, spacing: { after: 50 } } } }] },
    { reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 397, hanging: 397 }, spacing: { after: 50 } } } }] },
  ],
};
