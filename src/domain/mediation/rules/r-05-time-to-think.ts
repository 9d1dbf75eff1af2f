import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { ConsentType } from '../../../shared/model/enumerations.ts';
import { addHours, parseInstant } from '../../dates/instant.ts';
import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { standing } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';

const HOURS_TO_THINK = 24;

type Act = InCase & Pick<Asked<'consents.record'>, 'subjectCode' | 'granted'> & { readonly type: ConsentType; readonly givenAt: string };

/** a yes within a day of the first information is worth an offer of time to think. An interpreter is needed before that. */
export const timeToThink: Rule<Act> = {
  code: 'R-05',
  effect: 'warn',
  source: 'RJ-UN 13(b)',
  check: ({ file, subjectCode, type, granted, givenAt }) => {
    // Nobody is asked to think overnight about bed and help.
    if (!granted || type === 'INTERPRETER_USE' || file.header.module !== 'MED') return undefined;
    const informed = parseInstant(firstInformation(file, subjectCode) ?? '');
    return lacking(missingIf(!informed || givenAt < addHours(informed, HOURS_TO_THINK), { item: 'timeToThink', subjectCode, params: { hours: HOURS_TO_THINK } }));
  },
};

/** Instant of the first D02 or INFORM contact with a person. */
export function firstInformation({ protocols, contacts }: CaseFile, subjectCode: string): string | undefined {
  return [
    ...standing(protocols).filter((one) => one.subjectCode === subjectCode).map(({ on, from }) => `${on}T${from}:00+04:00`),
    ...standing(contacts).filter((one) => one.withSubject === subjectCode && one.purpose === 'INFORM' && one.result === 'REACHED').map(({ at }) => at),
  ].toSorted()[0];
}
