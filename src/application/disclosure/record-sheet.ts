import { recordSheetGate, type SheetRow } from '../../domain/disclosure/gates/record-sheet.ts';
import { openIn, recallsOf, type Matter } from '../../domain/disclosure/rules/r-60-recall.ts';
import type { ScopeToken } from '../../shared/model/enumerations.ts';
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
        insertRecalls(desk, db, caseId, closedBy(desk, file, { subjectCode, type: row.type, recipient: body.recipient, recipientOrgId: orgId, purpose: row.purpose }, row));
      });
      acceptByWorking(desk, file)(db);
      spend(db);
    });
    return sheetId;
  });
};

/** A no does what a withdrawal does, and a narrower yes for what it leaves out: whoever holds a paper that says it is written to. */
function closedBy(desk: Desk, file: CaseFile, matter: Matter, { granted, scope, type }: { granted: boolean; scope: readonly ScopeToken[]; type: Consent['type'] }) {
  // The new word takes the place of the old ones of its kind; a no of either kind ends both.
  const ended = file.consents.filter((yes) => !granted || yes.type === type).map(({ id }) => id);
  return recallsOf(file, matter, [...openIn(file, matter, desk.context, ended), ...(granted ? scope : [])], desk.context);
}
