import type { CaseFile } from '../../shared/model/case-file.ts';
import { standing } from './case-facts.ts';
import { isOpen } from './status-transitions.ts';

/** The day (plain date) by which something must next be done in a case: an open deadline, a session, an appointment, a promised call; null when nothing waits. */
export function nextActBy(file: CaseFile): string | null {
  const deadlines = file.deadlines.filter(({ status }) => status === 'OPEN').map(({ actBy }) => actBy);
  const work = isOpen(file.header.status) ? [...sessionDays(file), ...appointmentDays(file), ...promisedTries(file)] : [];
  return [...deadlines, ...work].toSorted()[0] ?? null;
}

function sessionDays({ sessions }: CaseFile): string[] {
  return standing(sessions).filter(({ status }) => status === 'PLANNED' || status === 'STARTED').map(({ on }) => on);
}

function appointmentDays({ appointments }: CaseFile): string[] {
  return standing(appointments).filter(({ status }) => status === 'PLANNED').map(({ on }) => on);
}

/** The next try of each contact that nothing has followed. */
function promisedTries({ contacts }: CaseFile): string[] {
  const all = standing(contacts);
  return all
    .filter((one) => !all.some((later) => later.withSubject === one.withSubject && later.bodyNo === one.bodyNo && later.at > one.at))
    .flatMap(({ nextTryOn }) => nextTryOn ?? []);
}
