import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { ShelterStay } from '../../../shared/model/care/shelter.ts';
import { dayOf } from '../../../domain/care/shelter-facts.ts';
import { standing } from '../../../domain/mediation/case-facts.ts';
import { dateOf, parseInstant, type Instant } from '../../../domain/dates/instant.ts';
import { careCase } from '../care-step.ts';
import { Refusal, type Desk } from '../../desk.ts';
import { mustBeNear, recordOf } from '../../step.ts';

/** An open trafficking file, to work on; what `openCase` refuses, and WRONG_MODULE. */
export const shelterCase = (desk: Desk, caseId: string): CaseFile => careCase(desk, caseId, ['THB']);

/** The same in whatever state the file is: leaving, and having one's own things back, waits for nothing. CASE_NOT_FOUND, NOT_ASSIGNED, WRONG_MODULE. */
export function shelterFile(desk: Desk, caseId: string): CaseFile {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  if (file.header.module !== 'THB') throw new Refusal('WRONG_MODULE');
  return file;
}

/** A stay that has not ended; RECORD_NOT_FOUND, WRONG_STATUS. */
export function openStay(file: CaseFile, stayId: string): ShelterStay {
  const stay = recordOf(file.care.stays, stayId);
  if (stay.exit !== null) throw new Refusal('WRONG_STATUS');
  return stay;
}

/** A moment that has come; DATE_IN_FUTURE, and DATE_TOO_FAR for one mistyped by a century. */
export function hasCome(desk: Desk, at: string): Instant {
  const instant = parseInstant(at);
  if (!instant || instant > desk.now()) throw new Refusal('DATE_IN_FUTURE');
  mustBeNear(desk, dateOf(instant));
  return instant;
}

/** A day in the house: not after today, and not before the file was referred or somebody came (a night is often written down in the morning). */
export function wasHere(desk: Desk, file: CaseFile, on: string): void {
  if (on > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  const [first] = [file.header.referral.date, ...standing(file.care.stays).map(({ admittedAt }) => dayOf(admittedAt))].toSorted();
  if (first !== undefined && on < first) throw new Refusal('DATE_BEFORE_CASE');
}

/** The same of a moment. */
export function wasHereAt(desk: Desk, file: CaseFile, at: string): Instant {
  const instant = hasCome(desk, at);
  wasHere(desk, file, dateOf(instant));
  return instant;
}
