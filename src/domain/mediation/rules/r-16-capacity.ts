import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { Missing } from '../../../shared/result.ts';
import type { Rule } from '../../rule.ts';
import { whom, type Office, type Step } from '../acts.ts';
import { isPrincipal, partyOf, standing } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';
import { nobodyElse } from '../one-person-office.ts';

/**
 * without capacity, or while it is assessed, nobody is brought to a session or to a signature; with limited capacity
 * only with a representative in the case and a second person's yes, which a mediator working alone cannot get.
 */
export const capacity: Rule<Step & Office> = {
  code: 'R-16',
  effect: 'block',
  source: 'RJ-CoE; MED-AZ Art 3',
  check: (act) => {
    const people = whom(act).flatMap((code) => partyOf(act.file, code) ?? []).filter(isPrincipal);
    const limited = people.filter((party) => party.capacity === 'LIMITED').map(({ subjectCode }) => subjectCode);
    const barring = [
      ...people
        .filter((party) => party.capacity === 'NONE' || party.capacity === 'UNDER_ASSESSMENT')
        .map((party): Missing => ({ item: 'capacity', subjectCode: party.subjectCode, params: { capacity: party.capacity } })),
      ...limited.filter((code) => !represented(act.file, code)).map((subjectCode): Missing => ({ item: 'representative', subjectCode })),
      ...missingIf(limited.length > 0 && nobodyElse(act), { item: 'reviewer' }),
    ];
    if (barring.length > 0) return lacking(barring);
    return lacking(limited.map((subjectCode) => ({ item: 'capacity', subjectCode, params: { capacity: 'LIMITED' } })), { effect: 'two-person' });
  },
};

function represented(file: CaseFile, subjectCode: string): boolean {
  return standing(file.parties).some(({ role, forSubject }) => role === 'REPRESENTATIVE' && forSubject === subjectCode);
}
