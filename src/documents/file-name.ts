/** File names: outside number, kind, language, version; no person, module, recipient or document code. */
import type { DocumentCode } from '../shared/model/enumerations.ts';
import { documentKinds } from './kinds.ts';
import type { PaperLanguage } from './model.ts';

export interface FileNameParts {
  /** e.g. S-48213. */
  readonly outsideNo: string;
  readonly code: DocumentCode;
  readonly language: PaperLanguage;
  readonly version: number;
}

/** `S-48213_razilasma_az_v2.docx`. Throws RangeError for a number that is not an outside number, so that no case number reaches a disk. */
export function fileName({ outsideNo, code, language, version }: FileNameParts): string {
  if (!/^S-\d{5,}$/.test(outsideNo)) throw new RangeError('not an outside number');
  return `${outsideNo}_${documentKinds[code].word}_${language}_v${version}.docx`;
}
