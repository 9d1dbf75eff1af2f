import { z } from 'zod';
import { FOREIGN_ERROR_CODES } from '../codes/foreign-errors.ts';
import { foreignReport } from '../model/foreign.ts';
import { read } from './define.ts';

const path = z.string().min(1).max(1000);
const ERRORS = ['FILE_NOT_READABLE', 'FILE_TOO_BIG', ...FOREIGN_ERROR_CODES, 'CLOCK_BEHIND'] as const;

export const foreignCalls = {
  /** What any DOCX on this computer reveals beyond its pages. It is read in a process without keys; nothing of it is kept. */
  'foreign.inspect': read(z.strictObject({ path }), foreignReport, { permission: 'document.make', errors: ERRORS, audited: true }),
  /** A copy that shows the same words and says nothing beside them, into a folder, under a name that tells nothing; the file itself stays as it is. */
  'foreign.clean': read(
    z.strictObject({ path, folder: path }),
    z.strictObject({ path: z.string(), bytes: z.int(), removed: foreignReport.shape.findings, left: foreignReport.shape.findings }),
    { permission: 'document.make', errors: [...ERRORS, 'FOLDER_NOT_WRITABLE', 'FILE_EXISTS', 'DISK_FULL', 'NOT_CONFIRMED'], audited: true },
  ),
};
