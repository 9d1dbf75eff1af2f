import type { CaseFile } from '../../shared/model/case-file.ts';
import type { ShelterStay } from '../../shared/model/care/shelter.ts';
import { daysBetween, plainDate } from '../dates/plain-date.ts';
import { standing } from '../mediation/case-facts.ts';
import { hours, settledBy, workingDays, type Due, type Status } from '../mediation/due.ts';
import type { RuleContext } from '../rule.ts';
import { of } from './care-facts.ts';
import { dayOf, outNow, papersSignedOn, understoodSince } from './shelter-facts.ts';

/** hours in which the admission record and the house rules are signed, once they can be understood. */
const SIGN_HOURS = 24;
/** working days to the statement of the representative or the guardianship authority for a child placed urgently. */
const STATEMENT_WD = 3;
const HOURS_A_DAY = 24;

/** The deadlines of a life in the house; what was not done when somebody left is not waited for. */
export function shelterDue(file: CaseFile, { calendar }: RuleContext): Due[] {
  return [...standing(file.care.stays).flatMap((stay) => [papersDue(stay) ?? [], statementDue(stay, calendar) ?? []].flat()), ...absencesDue(file)];
}

/** When the papers of an admission are to be signed; undefined while the person cannot understand them. */
export function papersDue(stay: ShelterStay): Due | undefined {
  const since = understoodSince(stay);
  const due = since === null ? undefined : hours('R-40', since, SIGN_HOURS, null);
  return due && { ...due, status: ofStay(stay, papersSignedOn(stay), due.dueOn) };
}

/** When the statement for a child placed urgently is to come; undefined for everybody else. */
export function statementDue(stay: ShelterStay, calendar: RuleContext['calendar']): Due | undefined {
  if (stay.ground !== 'URGENT_CHILD_PLACEMENT') return undefined;
  const due = workingDays('R-40', dayOf(stay.admittedAt), STATEMENT_WD, calendar, stay.statementOn);
  return { ...due, status: ofStay(stay, stay.statementOn, due.dueOn) };
}

const ofStay = ({ exit }: ShelterStay, doneOn: string | null, dueOn: string): Status => (doneOn === null && exit !== null ? 'CANCELLED' : settledBy(doneOn, dueOn));

/** from when somebody out of the house wants to be worried about, as they chose themself; it waits for no working day. */
function absencesDue(file: CaseFile): Due[] {
  return standing(file.care.absences).flatMap((absence): Due[] => {
    const { subjectCode, leftAt, worryFrom, backAt } = absence;
    if (worryFrom === null) return [];
    const [startsOn, dueOn] = [dayOf(leftAt), dayOf(worryFrom)];
    const waitedFor = of(file.care.stays, subjectCode).some((stay) => outNow(file, stay)?.id === absence.id);
    const status: Status = backAt !== null ? (backAt <= worryFrom ? 'MET' : 'MISSED') : waitedFor ? 'OPEN' : 'CANCELLED';
    return [{ rule: 'R-34', single: false, kind: 'HOUR', count: HOURS_A_DAY * daysBetween(plainDate(startsOn), plainDate(dueOn)), startsOn, dueOn, dueAt: worryFrom, status }];
  });
}
