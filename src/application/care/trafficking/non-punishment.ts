import { accept } from '../../../shared/result.ts';
import { Refusal } from '../../desk.ts';
import { addRecord, recordOf } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, personOf, saveCare } from '../care-step.ts';
import { mustBePast } from './in-the-past.ts';

/** Law Art. 17.7: no penalty for what somebody was made to do. The act itself is sealed. */
export const recordNonPunishment: UseCase<'trafficking.record-non-punishment'> = (desk, { caseId, token: _token, act, ...asked }) => {
  personOf(careCase(desk, caseId, ['THB']), asked.subjectCode);
  mustBePast(desk, asked.requestedOn);
  const body = { ...asked, decision: null, decidedOn: null };
  return accept({ id: addRecord(desk, caseId, { kind: 'non-punishment', subjectCode: asked.subjectCode, onDate: asked.requestedOn, body, texts: { act } }) });
};

/** What the body decided; once: WRONG_STATUS. */
export const decideNonPunishment: UseCase<'trafficking.decide-non-punishment'> = (desk, { caseId, nonPunishmentId, decision, decidedOn }) => {
  const asked = recordOf(careCase(desk, caseId, ['THB']).care.nonPunishments, nonPunishmentId);
  if (asked.decision !== null) throw new Refusal('WRONG_STATUS');
  mustBePast(desk, decidedOn);
  if (decidedOn < asked.requestedOn) throw new Refusal('WRONG_ORDER');
  saveCare(desk, caseId, { ...asked, decision, decidedOn }, { onDate: asked.requestedOn });
  return accept({ id: nonPunishmentId });
};
