import type { PartyRole } from '../../shared/model/enumerations.ts';

/** Letter of a role (A.1): nothing in a code says who somebody is. */
function letterOf(role: PartyRole): 'V' | 'O' | 'R' | 'S' | 'C' {
  switch (role) {
    case 'HARMED':
    case 'PERSON':
      return 'V';
    case 'RESPONSIBLE':
      return 'O';
    case 'CHILD':
      return 'C';
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

/** The next free code for a role: `MED-2026-0001-V`, then `-V2`; `child` for a child who is the subject of a THB or JDV case. `taken` are all codes of the case, those entered in error too. */
export function nextSubjectCode(caseNo: string, role: PartyRole, taken: readonly string[], child = false): string {
  const first = `${caseNo}-${child ? 'C' : letterOf(role)}`;
  const numbers = taken.filter((code) => code.startsWith(first)).map((code) => Number(code.slice(first.length) || '1'));
  const next = Math.max(0, ...numbers) + 1;
  return next === 1 ? first : `${first}${next}`;
}
