import { CARE_FILE_CONSENT_TYPES, MEDIATION_CONSENT_TYPES, type ConsentType } from '../../shared/model/enumerations.ts';
import type { Module } from '../../shared/model/roles.ts';
import { recordConsentGate } from '../../domain/mediation/gates/record-consent.ts';
import { takesBack } from '../../domain/mediation/consent-status.ts';
import { afterWithdrawal } from '../../domain/mediation/withdrawal-effects.ts';
import { givenAtOf } from '../../domain/mediation/rules/r-59-consent-before-document.ts';
import { dateOf, parseInstant } from '../../domain/dates/instant.ts';
import { Refusal } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { acceptByWorking } from '../cases/change-case.ts';
import { addRecord, mustBeNear, mustHaveHappened, partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { officeOf } from '../office/office.ts';
import { saveWithdrawal } from './withdraw-consent.ts';

/** One consent, one purpose, one recipient; a refusal is recorded the same way, asks for no reason, and after a yes it does what a withdrawal does. */
export const recordConsent: UseCase<'consents.record'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, scanKept, representativeCode = null, assent = null, ...asked } = input;
  const file = desk.openCase(caseId);
  partyOf(file, asked.subjectCode);
  mustBelong(file.header.module, asked.type);
  if (representativeCode !== null && partyOf(file, representativeCode).role !== 'REPRESENTATIVE') throw new Refusal('PARTY_NOT_FOUND');
  const typed = parseInstant(asked.givenAt ?? desk.now());
  if (!typed || typed > desk.now()) throw new Refusal('DATE_IN_FUTURE');
  mustHaveHappened(desk, file, dateOf(typed));

  const givenAt = givenAtOf({ ...asked, givenAt: typed }, desk.now());
  const sharing = asked.type === 'OUTCOME_SHARING';
  if (asked.validUntil !== null) mustBeNear(desk, asked.validUntil);
  const recipient = sharing ? file.header.referral.bodyName : officeOf(desk).name;
  // Where no body referred, there is none to share an outcome with.
  if (recipient === null) throw new Refusal('PARTY_NOT_FOUND');
  const consent = { ...asked, representativeCode, assent, givenAt, validUntil: sharing ? asked.validUntil : null, recipient };
  const changedMind = takesBack({ ...consent, id: desk.recordId, recordedAt: desk.now() }, file);
  return throughGate(desk, input, caseId, recordConsentGate, { file, ...consent, scanKept }, (spend) =>
    addRecord(desk, caseId, {
      kind: 'consent', subjectCode: asked.subjectCode, onDate: dateOf(parseInstant(givenAt) ?? typed), body: consent,
      also: (db) => {
        acceptByWorking(desk, file)(db);
        if (changedMind) saveWithdrawal(db, afterWithdrawal(file, consent, desk.now()));
        spend(db);
      },
    }),
  );
};

/** Taking part and messages belong to mediation, services and house rules to care: INVALID_INPUT. */
function mustBelong(module: Module, type: ConsentType): void {
  const known: readonly ConsentType[] = module === 'MED' ? MEDIATION_CONSENT_TYPES : CARE_FILE_CONSENT_TYPES;
  if (!known.includes(type)) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'type', problem: 'invalid_value' }] });
}
