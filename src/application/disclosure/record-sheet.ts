import { recordSheetGate, type SheetRow } from '../../domain/disclosure/gates/record-sheet.ts';
import { recallsOf } from '../../domain/disclosure/rules/r-60-recall.ts';
import { consentStatus } from '../../domain/mediation/consent-status.ts';
import { givenAtOf } from '../../domain/mediation/rules/r-59-consent-before-document.ts';
import { dateOf, parseInstant } from '../../domain/dates/instant.ts';
import type { CaseFile, Consent } from '../../shared/model/case-file.ts';
import { insertRecord } from '../../vault/repositories/case-records.ts';
import { acceptByWorking } from '../cases/change-case.ts';
import { Refusal, type Desk } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { mustBeNear, mustHaveHappened, partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { bodyOf } from './body-of.ts';
import { insertRecalls } from './recalls.ts';

/** Up to eight answers on one sheet, each a consent of its own: one recipient, one purpose, its own fields and its own last day (A.2.2). */
export const recordSheet: UseCase<'consents.record-sheet'> = (desk, input) => {
  const { caseId, subjectCode, rows, language, interpreterUsed, form, paperNo, scanKept, representativeCode, assent } = input;
  const file = desk.openCase(caseId);
  partyOf(file, subjectCode);
  if (representativeCode !== null && partyOf(file, representativeCode).role !== 'REPRESENTATIVE') throw new Refusal('PARTY_NOT_FOUND');
  const typed = parseInstant(input.givenAt ?? desk.now());
  if (!typed || typed > desk.now()) throw new Refusal('DATE_IN_FUTURE');
  mustHaveHappened(desk, file, dateOf(typed));
  rows.forEach(({ validUntil }) => validUntil !== null && mustBeNear(desk, validUntil));
  // The same question to the same body twice on one sheet: nobody could say which answer holds.
  if (new Set(rows.map(({ type, orgId, purpose }) => `${type} ${orgId} ${purpose}`)).size < rows.length) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'rows', problem: 'custom' }] });

  const givenAt = givenAtOf({ form, givenAt: typed }, desk.now());
  const bodies = rows.map(({ orgId }) => bodyOf(desk, orgId));
  const about = { subjectCode, language, interpreterUsed, form, paperNo, representativeCode, assent: assent === null ? null : { overall: assent, forms: {} }, givenAt, forms: null };
  const asked = rows.map((row, at): SheetRow => ({ ...about, file, scanKept, type: row.type, granted: row.granted, validUntil: row.validUntil, crossBorder: row.crossBorder, country: bodies[at]?.country ?? '' }));

  return throughGate(desk, input, caseId, recordSheetGate, { file, subjectCode, explainedAloud: input.explainedAloud, form, rows: asked }, (spend) => {
    const sheetId = desk.recordId;
    desk.record(caseId, sheetId, (db) => {
      rows.forEach((row, at) => {
        const { orgId, unit, ...said } = row;
        // The sheet bears the first answer's id, so that the same call sent twice makes one sheet.
        const id = at === 0 ? sheetId : desk.runtime.newId();
        const body = { ...about, ...said, recipient: bodies[at]?.name ?? '', recipientOrgId: orgId, recipientUnit: unit, sheetId };
        insertRecord(db, { id, caseId, kind: 'consent', subjectCode, state: null, onDate: dateOf(parseInstant(givenAt) ?? typed), recordedAt: desk.now(), recordedBy: desk.userId, hasText: false, body });
        if (!row.granted) insertRecalls(desk, db, caseId, takenBackBy(desk, file, { subjectCode, orgId, purpose: row.purpose }));
      });
      acceptByWorking(desk, file)(db);
      spend(db);
    });
    return sheetId;
  });
};

/** A no after a yes does what a withdrawal does: whoever holds a paper that rests on the yes is written to. */
function takenBackBy(desk: Desk, file: CaseFile, no: { subjectCode: string; orgId: string; purpose: Consent['purpose'] }) {
  return file.consents
    .filter((yes) => yes.subjectCode === no.subjectCode && yes.recipientOrgId === no.orgId && yes.purpose === no.purpose && consentStatus(yes, file, desk.now(), desk.parameters) === 'ACTIVE')
    .flatMap((yes) => recallsOf(file, yes, desk.context));
}
