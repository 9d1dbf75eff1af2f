import { addDays, plainDate } from '../../dates/plain-date.ts';
import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { attemptDays, withSubject } from '../contact-attempts.ts';
import { lacking, missingIf } from '../finding.ts';

const ATTEMPTS = 2;
const DAYS = 14;

type Act = InCase & Pick<Asked<'consents.withdraw'>, 'consentId' | 'via'>;

/** silence is a withdrawal only after two attempts and 14 calendar days, counted from the first since the person was last heard. */
export const withdrawnByConduct: Rule<Act> = {
  code: 'R-88',
  effect: 'block',
  source: 'practice',
  check: ({ file, consentId, via }, { now, today }) => {
    const subjectCode = file.consents.find(({ id }) => id === consentId)?.subjectCode;
    if (via !== 'CONDUCT' || subjectCode === undefined) return undefined;
    const attempts = attemptDays(file, withSubject(subjectCode), now);
    const [first] = attempts;
    const earliest = first === undefined ? null : addDays(plainDate(first), DAYS);
    const enough = attempts.length >= ATTEMPTS && earliest !== null && earliest <= today;
    return lacking(missingIf(!enough, { item: 'withdrawnByConduct', subjectCode, params: { attempts: attempts.length, ...(earliest !== null && { earliest }) } }));
  },
};
