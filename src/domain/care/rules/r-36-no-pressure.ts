import type { Appointment, CaseFile } from '../../../shared/model/case-file.ts';
import { lacking } from '../../mediation/finding.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import { caredFor } from '../care-facts.ts';
import { isReflecting, reflectionOf } from '../reflection.ts';

interface Meeting extends Pick<Appointment, 'kind' | 'subjects'> {
  readonly file: CaseFile;
  readonly session: { readonly on: string };
  readonly requestedByPerson?: boolean | undefined;
}

/** while somebody's period of reflection runs nobody of an authority is met, and no statement is given, unless the person asked for it. Source: F1, F2; THB-CoE 13. */
export const noPressure: Rule<Meeting> = {
  code: 'R-36',
  effect: 'block',
  source: 'F1, F2; THB-CoE 13',
  check: ({ file, kind, subjects, session, requestedByPerson = false }, context) => {
    if (kind !== 'WITH_AUTHORITY' || requestedByPerson) return undefined;
    return lacking(reflecting(file, subjects, session.on, context).map(({ subjectCode, until }) => ({ item: 'pressureInReflection' as const, subjectCode, params: { until } })));
  },
};

/** Whose period runs on a day, of those who come; of everybody in the file where nobody is named. */
function reflecting(file: CaseFile, subjects: readonly string[], on: string, context: RuleContext): { subjectCode: string; until: string }[] {
  const asked = caredFor(file).filter(({ subjectCode }) => subjects.length === 0 || subjects.includes(subjectCode));
  return asked.flatMap(({ subjectCode }) => {
    const reflection = reflectionOf(file, subjectCode, context);
    return isReflecting(reflection, on) ? [{ subjectCode, until: reflection.endsOn }] : [];
  });
}

/** R-36 the other way round: a period that begins, or is lengthened, over a meeting with an authority nobody asked for says so, for it has to be taken off. */
export const plannedBefore: Rule<{ readonly file: CaseFile; readonly subjectCode: string; readonly reflection: { readonly from: string; readonly until: string } | null }> = {
  code: 'R-36',
  effect: 'warn',
  source: 'F1, F2; THB-CoE 13',
  check: ({ file, subjectCode, reflection }) => {
    if (reflection === null) return undefined;
    const planned = file.appointments.filter(
      ({ kind, status, on, subjects, requestedByPerson, enteredInError }) =>
        kind === 'WITH_AUTHORITY' && status === 'PLANNED' && !requestedByPerson && !enteredInError && (subjects.length === 0 || subjects.includes(subjectCode)) && reflection.from <= on && on <= reflection.until,
    );
    return lacking(planned.map(({ on }) => ({ item: 'pressureInReflection' as const, subjectCode, params: { on, until: reflection.until } })));
  },
};
