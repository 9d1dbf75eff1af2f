import type { PartyRole } from '../../shared/model/enumerations.ts';

/** Letter of a role in a mediation case (A.1): nothing in a code says who somebody is. */
function letterOf(role: PartyRole): 'V' | 'O' | 'R' | 'S' {
  switch (role) {
    case 'HARMED':
      return 'V';
    case 'RESPONSIBLE':
      return 'O';
    case 'REPRESENTATIVE':
      return 'R';
    case 'SUPPORT':
    case 'INTERPRETER':
    case 'LAWYER':
    case 'PSYCHOLOGIST':
    case 'SOCIAL_WORKER':
    case 'COMMUNITY':
    case 'PROBATION_OFFICER':
      return 'S';
  }
}

/** The next free code for a role: `MED-2026-0001-V`, then `-V2`. `taken` are all codes of the case, those entered in error too. */
export function nextSubjectCode(caseNo: string, role: PartyRole, taken: readonly string[]): string {
  const first = `${caseNo}-${letterOf(role)}`;
  const numbers = taken.filter((code) => code.startsWith(first)).map((code) => Number(code.slice(first.length) || '1'));
  const next = Math.max(0, ...numbers) + 1;
  return next === 1 ? first : `${first}${next}`;
}
