import type { CaseFile } from '../../shared/model/case-file.ts';
import type { ReferralOut } from '../../shared/model/disclosure.ts';
import { accept } from '../../shared/result.ts';
import { plainDate } from '../../domain/dates/plain-date.ts';
import { answerDue } from '../../domain/directory/referral-state.ts';
import { leavingGate, referralGate, sendReferralGate } from '../../domain/disclosure/gates/outgoing.ts';
import { project } from '../../domain/disclosure/projection.ts';
import { purposeToward } from '../../domain/disclosure/purpose.ts';
import { fieldsOf } from '../../domain/disclosure/rules/r-79-referral.ts';
import type { Leaving } from '../../domain/disclosure/rules/r-60-recall.ts';
import { standing } from '../../domain/mediation/case-facts.ts';
import { consentStatus } from '../../domain/mediation/consent-status.ts';
import type { Rule } from '../../domain/rule.ts';
import { updateRecord } from '../../vault/repositories/case-records.ts';
import { recordBody } from '../mediation/save-records.ts';
import { Refusal, type Desk } from '../desk.ts';
import { throughGate, type Spend } from '../gate.ts';
import { addRecord, mustHaveHappened, partyOf, recordOf, sealTexts } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { enterDelivery } from '../documents/document-register.ts';
import { bodyOf } from './body-of.ts';

/** Whom to ask for what, and what they are told: only what the person's own yes to that very body opens. */
export const prepareReferral: UseCase<'referrals.prepare'> = (desk, input) => {
  const { caseId, subjectCode, orgId, services, urgency, kind, asked, texts, dangerNow, contactWords } = input;
  const file = desk.openCase(caseId);
  partyOf(file, subjectCode);
  const body = bodyOf(desk, orgId);
  const purpose = purposeToward(file.consents, { subjectCode, orgId, services });
  const verdicts = fieldsOf(asked).map((field) => ({ field, verdict: project({ file, subjectCode, field, recipient: { kind: 'BODY', body }, purpose, at: desk.now() }, desk.parameters) }));
  const consentId = verdicts.flatMap(({ verdict }) => (verdict.allowed && 'consentId' in verdict.by ? [verdict.by.consentId] : []))[0] ?? null;
  const written = Object.keys(texts);

  return throughGate(desk, input, caseId, referralGate, { subjectCode, kind, asked, written, verdicts }, (spend) =>
    addRecord(desk, caseId, {
      kind: 'referral', subjectCode, state: 'OPEN', onDate: desk.today(),
      body: {
        subjectCode, orgId, recipient: body.name, services, urgency, kind, consentId: kind === 'IDENTIFIED' ? consentId : null, asked, dangerNow, on: desk.today(), sentOn: null, sentVia: null, dueOn: null,
        acknowledgedOn: null, accepted: null, refusal: null, outcome: null, closedOn: null,
      } satisfies Omit<ReferralOut, 'id' | 'recordedAt' | 'recordedBy' | 'enteredInError' | 'hasText'>,
      texts: { ...texts, contactWords: kind === 'IDENTIFIED' ? contactWords : null },
      also: spend,
    }),
  );
};

/** A referral is sent as its letter, and only while what the letter rests on still stands. */
const sendGate: readonly Rule<Leaving & { readonly referralId: string }>[] = [...sendReferralGate, ...leavingGate];

/** It goes out as the letter that was made for it; from then on an answer is expected. */
export const sendReferral: UseCase<'referrals.send'> = (desk, input) => {
  const { caseId, referralId, on, via } = input;
  const { file, referral } = openReferral(desk, caseId, referralId, on);
  if (referral.sentOn !== null) throw new Refusal('WRONG_STATUS');
  if (on < referral.on) throw new Refusal('WRONG_ORDER');
  return throughGate(desk, input, caseId, sendGate, { file, referralId, document: letterLeaving(desk, file, referralId, on) }, (spend) => {
    const dueOn = answerDue(referral.urgency, plainDate(on), desk.calendar, desk.parameters);
    const letter = standing(file.documents).findLast(({ aboutId, superseded, deliveredOn }) => aboutId === referralId && !superseded && deliveredOn === null);
    save(desk, caseId, { ...referral, sentOn: on, sentVia: via, dueOn }, (db) => {
      if (letter) enterDelivery(desk, db, caseId, letter.id, desk.runtime.newId(), { on, channel: via });
      spend(db);
    });
    return referralId;
  });
};

/** The letter as it left on that day, with what of its consents did not stand then: what went out rightly may be entered later. */
function letterLeaving(desk: Desk, file: CaseFile, referralId: string, on: string): Leaving['document'] {
  const letter = standing(file.documents).findLast(({ aboutId, superseded }) => aboutId === referralId && !superseded);
  const at = on < desk.today() ? `${on}T00:00:00+04:00` : desk.now();
  const stood = (id: string) => file.consents.some((consent) => consent.id === id && consentStatus(consent, file, at, desk.parameters) === 'ACTIVE');
  return { consentIdsUsed: letter?.consentIdsUsed.filter((id) => !stood(id)) ?? [], recalledOn: null };
}

/** The slip came back, or somebody was reached: received, taken on, or refused and why. */
export const acknowledgeReferral: UseCase<'referrals.acknowledge'> = (desk, { caseId, referralId, on, accepted, refusal, feedback, token }) => {
  const { referral } = openReferral(desk, caseId, referralId, on);
  if (referral.sentOn === null || on < referral.sentOn) throw new Refusal('WRONG_ORDER');
  if (referral.accepted !== null) throw new Refusal('WRONG_STATUS');
  if ((accepted === false) !== (refusal !== null)) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'refusal', problem: 'custom' }] });
  const hasText = sealTexts(desk, referralId, caseId, { [`feedback ${token}`]: feedback }) || referral.hasText;
  save(desk, caseId, { ...referral, hasText, acknowledgedOn: referral.acknowledgedOn ?? on, accepted, refusal });
  return accept({ id: referralId });
};

/** What came of it. A referral nobody answered can be closed too: nothing is ever just "sent". */
export const closeReferral: UseCase<'referrals.close'> = (desk, { caseId, referralId, on, outcome, feedback, token }) => {
  const { referral } = openReferral(desk, caseId, referralId, on);
  if (on < (referral.sentOn ?? referral.on)) throw new Refusal('WRONG_ORDER');
  const hasText = sealTexts(desk, referralId, caseId, { [`feedback ${token}`]: feedback }) || referral.hasText;
  save(desk, caseId, { ...referral, hasText, outcome, closedOn: on });
  return accept({ id: referralId });
};

function openReferral(desk: Desk, caseId: string, referralId: string, on: string): { file: CaseFile; referral: ReferralOut } {
  const file = desk.openCase(caseId);
  const referral = recordOf(file.referrals, referralId);
  if (referral.closedOn !== null) throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, on);
  return { file, referral };
}

function save(desk: Desk, caseId: string, referral: ReferralOut, spend: Spend = () => undefined): void {
  desk.record(caseId, referral.id, (db) => {
    updateRecord(db, { id: referral.id, state: referral.closedOn === null ? 'OPEN' : 'CLOSED', onDate: referral.on, body: recordBody(referral), hasText: referral.hasText });
    spend(db);
  });
}
