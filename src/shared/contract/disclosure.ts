import { z } from 'zod';
import * as e from '../model/enumerations.ts';
import { visitorKind } from '../model/care/enumerations.ts';
import { SCAN_ERROR_CODES } from '../codes/foreign-errors.ts';
import { countryCode, id, instant, language, line, paragraphs, plainDate, subjectCode } from '../model/basic.ts';
import { missing } from '../result.ts';
import { gatedWrite, read, write } from './define.ts';

const inCase = { caseId: id };
const CASE_ERRORS = ['CASE_NOT_FOUND', 'NOT_ASSIGNED', 'PARTY_NOT_FOUND', 'RECORD_NOT_FOUND', 'CLOCK_BEHIND'] as const;
const STEP_ERRORS = [...CASE_ERRORS, 'CASE_CLOSED', 'DATE_IN_FUTURE', 'DATE_IN_PAST', 'DATE_BEFORE_CASE', 'DATE_TOO_FAR', 'PROVIDER_NOT_FOUND'] as const;
/** A person's own request is never too late: a closed case too. */
const DATED_ERRORS = [...CASE_ERRORS, 'DATE_IN_FUTURE', 'DATE_BEFORE_CASE', 'DATE_TOO_FAR'] as const;
const step = { permission: 'case.work', errors: STEP_ERRORS } as const;
const onRecord = { permission: 'case.work', errors: [...STEP_ERRORS, 'WRONG_STATUS', 'WRONG_ORDER'] } as const;

/** One row of a sheet: one consent, one recipient, its own yes or no (A.2.2). */
export const consentRow = z.strictObject({
  type: e.disclosureConsentType,
  granted: z.boolean(),
  orgId: line(60),
  unit: line(120).nullable(),
  purpose: e.disclosurePurpose,
  scope: z.array(e.scopeToken).min(1).max(15),
  operations: z.array(e.disclosureOperation).min(1).max(3),
  crossBorder: countryCode.nullable(),
  /** Null for P_DISCLOSE_DEFAULT days; at most P_DISCLOSE_MAX. */
  validUntil: plainDate.nullable(),
});

/** The whole of an output, asked field by field: nothing about a person is read anywhere but through this. */
export const projectedField = z.object({
  field: z.string(),
  token: e.scopeToken.nullable(),
  allowed: z.boolean(),
  /** The consent that allows it; null where none is needed, or it is withheld. */
  consentId: id.nullable(),
  why: missing.nullable(),
});

export const ledgerRow = z.object({
  id,
  at: instant,
  kind: z.enum(['DOCUMENT', 'EMERGENCY', 'COMPELLED', 'CLIPBOARD']),
  code: e.documentCode.nullable(),
  outNo: z.string().nullable(),
  recipient: z.string(),
  subjectCodes: z.array(z.string()),
  fields: z.array(z.object({ subjectCode: z.string().nullable(), field: z.string() })),
  consentIds: z.array(id),
  medium: e.deliveryChannel.nullable(),
  deliveredOn: plainDate.nullable(),
  recalledOn: plainDate.nullable(),
  by: z.string(),
});

/** Languages the papers are translated into from Azerbaijani. */
export const TRANSLATED_INTO = ['en', 'ru', 'ar', 'fa', 'ur'] as const;
export const translatedInto = z.enum(TRANSLATED_INTO);
export type TranslatedInto = z.infer<typeof translatedInto>;

export const disclosureCalls = {
  /** Up to eight rows answered on one sheet (D07, D07-C); each becomes a consent of its own. Append-only. */
  'consents.record-sheet': gatedWrite(
    {
      ...inCase,
      subjectCode,
      rows: z.array(consentRow).min(1).max(8),
      language,
      interpreterUsed: z.boolean(),
      form: e.consentForm,
      givenAt: instant.nullable(),
      paperNo: line(40).nullable(),
      scanKept: z.boolean(),
      /** Paper reference of the sheet's explanation, aloud and once. */
      explainedAloud: z.boolean(),
      representativeCode: subjectCode.nullable(),
      assent: e.assent.nullable(),
    },
    step,
  ),
  /** Field by field for one recipient, purpose and moment: allowed by which consent, or withheld and why. Values are not told. */
  'disclosures.project': read(
    z.strictObject({ ...inCase, subjectCode, orgId: line(60), purpose: e.disclosurePurpose, crossBorder: countryCode.nullable() }),
    z.object({ fields: z.array(projectedField) }),
    { permission: 'case.read', errors: [...CASE_ERRORS, 'PROVIDER_NOT_FOUND'] },
  ),
  /** Everything that has left about a case, or about one person of it. */
  'disclosures.ledger': read(z.strictObject({ ...inCase, subjectCode: subjectCode.nullable() }), z.object({ rows: z.array(ledgerRow) }), { permission: 'case.read', errors: CASE_ERRORS }),
  /** Files saved outside and not confirmed handed over or deleted, of every case this person may reach. */
  'disclosures.outside': read(
    z.strictObject({}),
    z.object({ rows: z.array(z.object({ savedId: id, documentId: id, caseId: id, caseNo: z.string(), fileName: z.string(), on: plainDate, protected: z.boolean(), recipient: z.string(), consentGone: z.boolean() })) }),
    { permission: 'case.read' },
  ),
  'disclosures.end-file': write({ ...inCase, documentId: id, savedId: id, how: e.fileEnd, on: plainDate }, onRecord),
  /** Something was copied to the clipboard from a field about a person: asked first, and kept here. */
  'disclosures.copy-field': read(
    z.strictObject({ ...inCase, subjectCode, field: line(60), reason: e.revealReason }),
    z.object({ text: z.string() }),
    { permission: 'identity.read', errors: [...CASE_ERRORS, 'TOO_MANY_REVEALS', 'BLOCKED'], audited: true },
  ),
  /** Spots where a paper would say more than it may; shown, never kept. */
  'documents.find-leaks': read(
    z.strictObject({ caseId: id, code: e.documentCode, language, aboutId: id.nullable(), subjectCode: z.string().max(40).nullable(), orgId: z.string().max(60).nullable().optional(), forAuthority: z.boolean(), largePrint: z.boolean() }),
    z.object({
      findings: z.array(z.object({ key: z.string(), subjectCode: z.string().nullable(), field: z.string(), clearable: z.boolean(), part: z.string(), excerpt: z.string(), matched: z.string() })),
      /** Whom the scan looked for. */
      people: z.int(),
      ofThisCase: z.int(),
      /** The house keeps words off its papers, and this session has no key to them. */
      forbiddenWordsNotChecked: z.boolean(),
    }),
    { permission: 'document.make', errors: ['WRONG_STATUS', 'PROVIDER_NOT_FOUND', ...CASE_ERRORS, 'CASE_CLOSED', 'LANGUAGE_NOT_AVAILABLE', 'BLOCKED'], audited: true },
  ),
  /** The paper a footer mark belongs to, or a file somebody presents. */
  'documents.find-by-mark': read(
    z.strictObject({ mark: line(20) }),
    z.object({ found: z.object({ caseId: id, caseNo: z.string(), documentId: id, fileName: z.string(), version: z.int(), superseded: z.boolean(), recalled: z.boolean() }).nullable() }),
    { permission: 'case.read' },
  ),

  'scans.attach': write({ ...inCase, aboutId: id, path: z.string().min(1).max(1000), on: plainDate, what: e.scanPurpose.optional() }, { permission: 'case.work', errors: [...STEP_ERRORS, 'FILE_NOT_READABLE', ...SCAN_ERROR_CODES] }),
  'scans.save': read(
    z.strictObject({ ...inCase, scanId: id, folder: z.string().min(1).max(1000) }),
    z.object({ path: z.string(), bytes: z.int() }),
    { permission: 'document.make', errors: [...CASE_ERRORS, 'FOLDER_NOT_WRITABLE', 'FILE_EXISTS', 'DISK_FULL', 'NOT_CONFIRMED', 'BLOB_DAMAGED'], audited: true },
  ),

  'referrals.prepare': gatedWrite(
    {
      ...inCase,
      subjectCode,
      orgId: line(60),
      services: z.array(e.serviceCode).min(1).max(10),
      urgency: e.referralUrgency,
      kind: e.referralKind,
      /** What the provider is to be told, of what the yes opens. */
      asked: z.array(e.scopeToken).max(15),
      /** Texts written for this one disclosure, by token. */
      texts: z.partialRecord(e.textToken, paragraphs(4000)),
      dangerNow: z.boolean(),
      /** How to reach the person safely, in the worker's words; the code word is told by phone. */
      contactWords: paragraphs(500).nullable(),
    },
    step,
  ),
  'referrals.send': gatedWrite({ ...inCase, referralId: id, on: plainDate, via: e.deliveryChannel }, onRecord),
  'referrals.acknowledge': write({ ...inCase, referralId: id, on: plainDate, accepted: z.boolean().nullable(), refusal: e.referralRefusal.nullable(), feedback: paragraphs(1000).nullable() }, onRecord),
  'referrals.close': write({ ...inCase, referralId: id, on: plainDate, outcome: e.referralOutcome, feedback: paragraphs(1000).nullable() }, onRecord),

  'recalls.record-answer': write({ ...inCase, recallId: id, on: plainDate, answer: e.recallAnswer }, onRecord),
  'recalls.record-sent': write({ ...inCase, recallId: id, on: plainDate }, onRecord),

  'authority-requests.record': write(
    {
      ...inCase, kind: e.authorityRequestKind, body: line(200), orderNo: line(80), orderDate: plainDate, receivedOn: plainDate,
      subjectCode: subjectCode.nullable(), scope: z.array(e.scopeToken).max(15), delayOrdered: z.boolean(), note: paragraphs(2000).nullable(),
    },
    step,
  ),
  /** Only a court or an investigator, only after a lawyer's opinion is on file as a scan, only with a second person. */
  'authority-requests.compel': gatedWrite({ ...inCase, requestId: id, on: plainDate, scope: z.array(e.scopeToken).min(1).max(15), toldOn: plainDate.nullable() }, onRecord),
  'authority-requests.record-told': write({ ...inCase, requestId: id, on: plainDate }, onRecord),
  'authority-requests.close': write({ ...inCase, requestId: id, on: plainDate }, onRecord),

  'subject-requests.record': write(
    { ...inCase, subjectCode, kind: e.subjectRequestKind, identityChecked: e.identityCheck, freelyAndAlone: z.boolean(), on: plainDate, words: paragraphs(2000).nullable() },
    { permission: 'case.work', errors: DATED_ERRORS },
  ),
  'subject-requests.answer': gatedWrite({ ...inCase, requestId: id, on: plainDate, answer: e.subjectAnswer, words: paragraphs(2000).nullable() }, { permission: 'case.work', errors: [...DATED_ERRORS, 'WRONG_STATUS', 'WRONG_ORDER'] }),
  'own-words.add': write({ ...inCase, subjectCode, aboutId: id.nullable(), on: plainDate, words: paragraphs(4000) }, { permission: 'case.work', errors: DATED_ERRORS }),

  'same-persons.link': gatedWrite({ ...inCase, subjectCode, otherCode: subjectCode, evidence: e.samePersonEvidence, protectedIdentity: z.boolean(), on: plainDate, words: paragraphs(1000).nullable() }, step),
  'same-persons.unlink': write({ ...inCase, linkId: id, on: plainDate }, onRecord),
  /** What was made while two codes were held to be one person. */
  'same-persons.meanwhile': read(
    z.strictObject({ ...inCase, linkId: id }),
    z.object({ documents: z.array(z.object({ caseId: id, caseNo: z.string(), documentId: id, fileName: z.string(), madeOn: plainDate })) }),
    { permission: 'case.read', errors: CASE_ERRORS },
  ),

  /** Codes, registers and logs for the Ombudsman or the NPM: read-only, no identity, no copy. What was shown is kept. */
  'inspections.record': write(
    { body: e.inspectionBody, scheduled: z.boolean(), on: plainDate, shown: z.array(e.inspectionShown).min(1).max(6) },
    { permission: 'inspection', errors: ['DATE_IN_FUTURE', 'DATE_TOO_FAR'] },
  ),
  'inspections.view': read(
    /** Nothing asked for: the earlier visits alone. */
    z.strictObject({ shown: z.array(e.inspectionShown).max(9) }),
    z.object({
      cases: z.array(z.object({ caseNo: z.string(), status: e.caseStatus, openedOn: plainDate, people: z.int(), children: z.int() })),
      correspondence: z.array(z.object({ direction: z.enum(['IN', 'OUT']), ourNo: z.string().nullable(), ourDate: plainDate, cancelled: z.boolean() })),
      documents: z.array(z.object({ caseNo: z.string(), code: e.documentCode, madeOn: plainDate, deliveredOn: plainDate.nullable(), recalledOn: plainDate.nullable() })),
      deadlines: z.array(z.object({ caseNo: z.string(), rule: z.string(), dueOn: plainDate, status: z.string() })),
      emergencies: z.array(z.object({ caseNo: z.string(), at: instant, ground: e.emergencyGround, confirmed: z.boolean() })),
      audit: z.array(z.object({ at: instant, action: z.string(), by: z.string() })),
      /** How many complaints there were, and how many are answered or past their day; null where it was not asked. */
      complaints: z.object({ received: z.int(), answered: z.int(), overdue: z.int() }).nullable(),
      /** Of the shelter, by the code of the person. */
      belongings: z.array(z.object({ subjectCode: z.string(), on: plainDate, returnedOn: plainDate.nullable(), signedByPerson: z.boolean() })),
      visitsToResidents: z.array(z.object({ subjectCode: z.string(), kind: visitorKind, at: instant, until: instant.nullable(), agreed: z.boolean() })),
      visits: z.array(z.object({ id, on: plainDate, body: e.inspectionBody, scheduled: z.boolean(), shown: z.array(e.inspectionShown), by: z.string() })),
    }),
    { permission: 'inspection', audited: true },
  ),

  /** Legal bases the office's lawyer confirmed, dated; a paper prints only what is verified. */
  /** Who certified the program's fixed words in a language; until somebody has, its papers say so. */
  'translations.list': read(z.strictObject({}), z.object({ languages: z.array(z.object({ language: translatedInto, by: z.string().nullable(), on: plainDate.nullable() })) }), { permission: 'office.read' }),
  'translations.certify': write({ language: translatedInto, by: line(160).nullable(), on: plainDate.nullable() }, { permission: 'legal.edit', errors: ['DATE_IN_FUTURE'] }),
  'legal-basis.list': read(z.strictObject({}), z.object({ rows: z.array(z.object({ key: z.string(), az: z.string(), en: z.string(), ru: z.string(), source: z.enum(['seed', 'published', 'verify']), verifiedBy: z.string().nullable(), verifiedOn: plainDate.nullable() })) }), { permission: 'office.read' }),
  'legal-basis.save': write({ key: line(60), az: line(300), en: line(300), ru: line(300), verifiedBy: line(160).nullable(), verifiedOn: plainDate.nullable() }, { permission: 'legal.edit', errors: ['RECORD_NOT_FOUND', 'DATE_IN_FUTURE'] }),
};
