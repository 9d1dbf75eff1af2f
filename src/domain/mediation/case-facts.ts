import type { CaseFile, Party, RiskAssessment, RightsProtocol } from '../../shared/model/case-file.ts';
import { RIGHTS_BY_VARIANT } from '../../shared/model/rights.ts';
import { isChild } from './age.ts';

/** Records that count: those entered in error count for nothing, and recorded facts are never asked. */
export function standing<T extends { readonly enteredInError: boolean }>(records: readonly T[]): T[] {
  return records.filter(({ enteredInError }) => !enteredInError);
}

/** The person under a code; undefined if there is none or the entry was an error. */
export function partyOf(file: Pick<CaseFile, 'parties'>, subjectCode: string | null): Party | undefined {
  return standing(file.parties).find((party) => party.subjectCode === subjectCode);
}

export function isPrincipal({ role }: Party): boolean {
  return role === 'HARMED' || role === 'RESPONSIBLE';
}

/** The harmed and responsible persons of the case. */
export function principals(file: CaseFile): Party[] {
  return standing(file.parties).filter(isPrincipal);
}

/** Those a file is about: both sides of a mediation; the person, and children with them, in a file of care. */
export function partiesOfTheCase(file: CaseFile): Party[] {
  return file.header.module === 'MED' ? principals(file) : standing(file.parties).filter(({ role }) => role === 'PERSON' || role === 'CHILD');
}

/** The harmed and responsible persons among some codes, and the codes that name nobody. */
export function sidesOf(file: CaseFile, codes: readonly string[]): { harmed: Party[]; responsible: Party[]; unknown: string[] } {
  const present = principals(file).filter(({ subjectCode }) => codes.includes(subjectCode));
  return {
    harmed: present.filter(({ role }) => role === 'HARMED'),
    responsible: present.filter(({ role }) => role === 'RESPONSIBLE'),
    unknown: codes.filter((code) => !partyOf(file, code)),
  };
}

/** The people named by code, and whom they come for: a representative or supporter stands for somebody, a professional for nobody. */
export function withWhomTheyStandFor(file: Pick<CaseFile, 'parties'>, codes: readonly string[]): string[] {
  const both = codes.flatMap((code) => {
    const party = partyOf(file, code);
    return (party?.role === 'REPRESENTATIVE' || party?.role === 'SUPPORT') && party.forSubject !== null ? [code, party.forSubject] : [code];
  });
  return [...new Set(both)];
}

/** Whose side a person stands on: their own, or that of the one they come for. */
export function sideOf(file: Pick<CaseFile, 'parties'>, subjectCode: string): 'HARMED' | 'RESPONSIBLE' | undefined {
  const party = partyOf(file, subjectCode);
  const role = party && !isPrincipal(party) ? partyOf(file, party.forSubject)?.role : party?.role;
  return role === 'HARMED' || role === 'RESPONSIBLE' ? role : undefined;
}

/** The newest version of the risk assessment that counts. */
export function currentRisk(file: CaseFile): RiskAssessment | undefined {
  return standing(file.risks).reduce<RiskAssessment | undefined>((newest, risk) => (newest && newest.version > risk.version ? newest : risk), undefined);
}

/** Which rights are explained to a person on a day (plain date): a child's on either side, those of a file of care in one, else those of their side. */
export function rightsVariant(party: Party, on: string): RightsProtocol['variant'] {
  if (isChild(party, on)) return 'CHILD';
  if (party.subjectCode.startsWith('THB-')) return 'THB';
  if (party.role === 'PERSON' || (party.subjectCode.startsWith('VPN-') && party.role !== 'RESPONSIBLE')) return 'VPN';
  return party.role === 'HARMED' ? 'GENERAL_VICTIM' : 'OFFENDER';
}

/**
 * Whether rights were explained to a person by a day (plain date, inclusive): every right of the variant that is theirs on
 * that very day. Who has come of age since is told an adult's, which a child's do not contain.
 */
export function rightsExplained(file: CaseFile, party: Party, by: string): boolean {
  const variant = rightsVariant(party, by);
  return standing(file.protocols).some(
    (protocol) =>
      protocol.subjectCode === party.subjectCode &&
      protocol.variant === variant &&
      protocol.on <= by &&
      RIGHTS_BY_VARIANT[variant].every((code) => protocol.rights.some((right) => right.code === code && right.explained)),
  );
}

/** Every record of a case, of whatever kind; deadlines follow from them and are none. */
export function everyRecord({ header: _header, deadlines: _deadlines, care, ...lists }: CaseFile): { id: string; recordedAt: string; recordedBy: string; enteredInError: boolean }[] {
  return [...Object.values(lists), ...Object.values(care)].flatMap((records): readonly { id: string; recordedAt: string; recordedBy: string; enteredInError: boolean }[] => records);
}
