import { z } from 'zod';

/** Bytes as they cross between processes. */
export const byteArray = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** What a foreign DOCX can reveal, in the order a person wants to read it. */
export const FOREIGN_FINDINGS = [
  'COMMENTS', 'TRACKED_DELETIONS', 'TRACKED_INSERTIONS', 'TRACKED_FORMATTING', 'HIDDEN_TEXT', 'FAINT_TEXT',
  'AUTHOR', 'LAST_EDITOR', 'OTHER_AUTHORS', 'COMPANY', 'MANAGER', 'TITLE', 'DATES', 'REVISION_COUNT', 'EDITING_TIME', 'TEMPLATE', 'APPLICATION',
  'CUSTOM_PROPERTIES', 'CUSTOM_XML', 'DOCUMENT_VARIABLES', 'REVISION_IDS', 'THUMBNAIL', 'EMBEDDED_FONTS', 'EMBEDDED_OBJECTS', 'MACROS', 'SIGNATURES',
  'EXTERNAL_LINKS', 'REMOTE_CONTENT', 'FIELDS', 'PATHS', 'ALTERNATIVE_TEXT',
  'IMAGE_LOCATION', 'IMAGE_CAMERA', 'IMAGE_AUTHOR', 'IMAGE_METADATA', 'IMAGE_NOT_READ', 'OTHER_PARTS', 'PACKAGE_DATES', 'PACKAGE_NOTES',
] as const;
export type ForeignFindingCode = (typeof FOREIGN_FINDINGS)[number];

/** At most so many excerpts a finding, each so long. */
export const EXCERPTS = { most: 5, length: 120 } as const;

export const foreignFinding = z.strictObject({
  code: z.enum(FOREIGN_FINDINGS),
  /** How often; excerpts show the first few. */
  count: z.int().min(1),
  excerpts: z.array(z.string().max(EXCERPTS.length + 1)).max(EXCERPTS.most),
});
export type ForeignFinding = z.infer<typeof foreignFinding>;

const findings = z.array(foreignFinding).max(FOREIGN_FINDINGS.length);

/** Findings in the order of `FOREIGN_FINDINGS`; none for a file that says only what its pages say. */
export const foreignReport = z.strictObject({ findings });
export type ForeignReport = z.infer<typeof foreignReport>;

/** What a cleaned copy may still hold, and the person must look at themselves: nothing else ever stays. */
export const FINDINGS_LEFT = ['FAINT_TEXT', 'IMAGE_NOT_READ'] as const satisfies readonly ForeignFindingCode[];

export const cleanedCopy = z.strictObject({
  bytes: byteArray,
  removed: findings,
  /** Found in the copy when it was read again; codes of `FINDINGS_LEFT` only. */
  left: findings,
});
export type CleanedCopy = z.infer<typeof cleanedCopy>;

export const SCAN_KINDS = ['pdf', 'jpeg', 'png', 'tiff', 'heic'] as const;
export type ScanKind = (typeof SCAN_KINDS)[number];

/** Worth a word to the person, and no reason to refuse. */
export const SCAN_FLAGS = ['LOCATION', 'CAMERA', 'AUTHOR', 'LINKS', 'FORM', 'TRAILING_BYTES'] as const;
export type ScanFlag = (typeof SCAN_FLAGS)[number];

/** What a scan is by its structure; its name is never asked. */
export const scanReport = z.strictObject({
  kind: z.enum(SCAN_KINDS),
  /** Pages of a PDF or TIFF, 1 for a picture; null where a PDF does not tell. */
  pages: z.int().min(1).nullable(),
  flags: z.array(z.enum(SCAN_FLAGS)).max(SCAN_FLAGS.length),
});
export type ScanReport = z.infer<typeof scanReport>;
