import { z } from 'zod';
import * as e from '../model/enumerations.ts';
import { correspondence, issuedDocument } from '../model/case-file.ts';
import { id, instant, language, line, plainDate } from '../model/basic.ts';
import { gatedWrite, nothing, read, write } from './define.ts';
import { moduleSchema } from '../model/roles.ts';
import { missing } from '../result.ts';

const CASE_ERRORS = ['CASE_NOT_FOUND', 'CASE_CLOSED', 'NOT_ASSIGNED', 'RECORD_NOT_FOUND', 'PARTY_NOT_FOUND', 'LANGUAGE_NOT_AVAILABLE', 'CLOCK_BEHIND', 'PROVIDER_NOT_FOUND', 'WRONG_STATUS'] as const;

/** What a document is to be made of: the record it speaks of and to whom it goes. */
const request = {
  caseId: id,
  code: e.documentCode,
  language,
  /** D02: protocol · D03: agreement · D27: session · D31: approval. */
  aboutId: id.nullable(),
  /** The person it is for: D01, D02, D27, D27-N. */
  subjectCode: z.string().max(40).nullable(),
  /** Body of the directory it goes to, where the record it is about names none: D09, D13-A, D14, D15, D16-C, D20, D22–D24. */
  orgId: z.string().max(60).nullable().optional(),
  /** D03-A1, agreement to the authority: attach (needs OUTCOME_SHARING of both). */
  forAuthority: z.boolean(),
  largePrint: z.boolean(),
};

export const fieldLine = z.object({
  subjectCode: z.string().nullable(),
  field: z.string(),
  /** What it will say; null where it stays blank. */
  says: z.string().nullable(),
  /** Why it is withheld or blank. */
  why: missing.nullable(),
});

export const paperCalls = {
  /** Field by field, what the document would say and what it withholds and why; the whole text for reading. */
  'documents.preview': read(
    z.strictObject(request),
    z.object({
      title: z.string(),
      fileName: z.string(),
      fields: z.array(fieldLine),
      text: z.string(),
      draft: z.boolean(),
    }),
    { permission: 'document.make', errors: [...CASE_ERRORS, 'BLOCKED'], audited: true },
  ),
  /** `cleared`: keys of spots somebody looked at and said "not this person" of. */
  'documents.make': gatedWrite({ ...request, cleared: z.array(z.string().max(64)).max(200).optional() }, { permission: 'document.make', errors: [...CASE_ERRORS, 'DOCUMENT_NOT_CLEAN'] }),
  'documents.register': read(
    z.strictObject({ module: moduleSchema.optional(), search: z.string().trim().max(60).optional(), limit: z.int().min(1).max(200).optional(), /** The document the page before ended with. */ after: id.optional() }),
    z.object({ rows: z.array(issuedDocument.extend({ caseId: id, caseNo: z.string() })), after: id.nullable() }),
    { permission: 'case.read', errors: ['WRONG_MODULE'] },
  ),
  /** Writes the made document into a folder, whole or not at all, never over another file. */
  'documents.save': read(
    z.strictObject({ caseId: id, documentId: id, folder: z.string().min(1).max(1000), /** With a password the program makes, shown once and kept nowhere. */ protect: z.boolean().optional() }),
    z.object({ path: z.string(), bytes: z.int(), digest: z.string(), password: z.string().nullable() }),
    { permission: 'document.make', errors: [...CASE_ERRORS, 'FOLDER_NOT_WRITABLE', 'FILE_EXISTS', 'DISK_FULL', 'NOT_CONFIRMED', 'BLOCKED'], audited: true },
  ),
  /** `ownCopy`: for a person's own copy, what they answered to "is it safe to take this?". */
  'documents.record-delivery': gatedWrite(
    { caseId: id, documentId: id, on: plainDate, channel: e.deliveryChannel, ownCopy: e.ownCopyChoice.nullable().optional() },
    { permission: 'case.work', errors: [...CASE_ERRORS, 'DATE_IN_FUTURE', 'DATE_IN_PAST', 'DATE_BEFORE_CASE', 'WRONG_STATUS'] },
  ),
  'documents.record-signed-copy': write(
    { caseId: id, documentId: id, on: plainDate, originalAt: line(120), /** The short mark in its footer, read off the scan. */ mark: line(20).nullable().optional() },
    { permission: 'case.work', errors: [...CASE_ERRORS, 'DATE_IN_FUTURE', 'DATE_IN_PAST', 'DATE_BEFORE_CASE'] },
  ),

  'correspondence.list': read(
    z.strictObject({
      module: moduleSchema.optional(),
      direction: z.enum(['IN', 'OUT']),
      year: z.int().min(2000).max(2100),
      search: z.string().trim().max(60).optional(),
      limit: z.int().min(1).max(500).optional(),
      /** The running number the page before ended with. */
      after: z.int().min(1).optional(),
    }),
    z.object({ rows: z.array(correspondence.extend({ caseNo: z.string().nullable() })), after: z.int().nullable() }),
    { permission: 'case.read', errors: ['WRONG_MODULE'] },
  ),
  'correspondence.register': write(
    correspondence.pick({
      direction: true, caseId: true, theirNo: true, theirDate: true, body: true, subject: true, sheets: true, attachments: true, answersId: true,
      dueOn: true, delivery: true, receivedBy: true,
    }).shape,
    { permission: 'correspondence.keep', errors: ['CASE_NOT_FOUND', 'NOT_ASSIGNED', 'RECORD_NOT_FOUND', 'CLOCK_BEHIND'] },
  ),
  'correspondence.cancel-number': write({ correspondenceId: id }, { permission: 'correspondence.keep', errors: ['RECORD_NOT_FOUND', 'NOT_ASSIGNED', 'WRONG_STATUS'] }),
  'resolutions.add': write(
    { correspondenceId: id, text: e.resolutionText, executor: z.string().max(40), dueOn: plainDate.nullable() },
    { permission: 'case.assign', errors: ['RECORD_NOT_FOUND', 'WRONG_STATUS', 'USER_NOT_FOUND'] },
  ),
  'resolutions.mark-done': write({ correspondenceId: id, on: plainDate }, { permission: 'correspondence.keep', errors: ['RECORD_NOT_FOUND', 'NOT_ASSIGNED', 'WRONG_STATUS', 'WRONG_ORDER', 'DATE_IN_FUTURE'] }),

  'approvals.list': read(
    nothing,
    z.object({
      approvals: z.array(
        z.object({ id, rule: z.string(), caseId: id, caseNo: z.string(), call: z.string(), askedBy: z.string(), askedAt: instant, expires: instant, state: z.enum(['waiting', 'approved', 'used', 'expired']), mayApprove: z.boolean() }),
      ),
    }),
    { permission: 'case.read' },
  ),
  'approvals.approve': write({ requestId: id, reason: line(300) }, { permission: 'approve', errors: ['RECORD_NOT_FOUND', 'APPROVAL_EXPIRED', 'APPROVAL_NOT_YOURS', 'WRONG_STATUS'] }),
  /** One-person office: the outside reviewer signed the printed card (D31). */
  'approvals.record-card': write(
    { requestId: id, reviewer: line(120), signedOn: plainDate, scanKept: z.boolean() },
    { permission: 'case.work', errors: ['RECORD_NOT_FOUND', 'APPROVAL_EXPIRED', 'APPROVAL_NOT_YOURS', 'WRONG_STATUS', 'WRONG_ORDER', 'BLOCKED', 'DATE_IN_FUTURE'] },
  ),
};
