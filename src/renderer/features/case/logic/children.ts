import { isChild } from '../../../../domain/mediation/age.ts';
import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { Consent, Party } from '../../../../shared/model/case-file.ts';
import { SESSION_TYPES } from '../../../../shared/model/enumerations.ts';
import type { Assent, PartyRole, SessionType } from '../../../../shared/model/enumerations.ts';
import { standing } from './people.ts';

const OWN_VOICE: readonly PartyRole[] = ['HARMED', 'RESPONSIBLE', 'PERSON', 'CHILD'];

/** Somebody the work is about, and a child on that day or possibly one. */
export function childOn(party: Party | undefined, on: string): boolean {
  return party !== undefined && OWN_VOICE.includes(party.role) && isChild(party, on);
}

/** Somebody whose word needs a representative's beside it: a child, or a person of limited capacity. */
export function needsRepresentative(party: Party | undefined, on: string): boolean {
  return childOn(party, on) || party?.capacity === 'LIMITED';
}

/** Who stands for a person in this case; `usable` are those nothing speaks against. */
export function representativesOf(view: CaseView, subjectCode: string | null): { all: Party[]; usable: Party[] } {
  const all = standing(view).filter(({ role, forSubject }) => role === 'REPRESENTATIVE' && forSubject !== null && forSubject === subjectCode);
  return { all, usable: all.filter(({ representativeConflict }) => representativeConflict === null) };
}

/** Every form of meeting, and the child not yet asked about it. */
export function emptyAssents(): Record<SessionType, Assent | null> {
  return { JOINT: null, SHUTTLE: null, CAUCUS: null, LETTER: null, CONFERENCE: null, CIRCLE: null, VIDEO_JOINT: null };
}

/** The answer that counts: a child's no prevails over the representative's yes. */
export function answerThatCounts(representative: boolean | null, child: Assent | null): boolean | null {
  return child === 'NO' ? false : representative;
}

/** Forms of meeting that may be held on this consent: agreed to, and not refused by the child. */
export function agreedForms({ forms, assent }: Consent): SessionType[] {
  return SESSION_TYPES.filter((type) => forms?.[type] === true && assent?.forms[type] !== 'NO');
}

/** Forms the child said no to although the representative agreed. */
export function refusedByChild({ forms, assent }: Consent): SessionType[] {
  return SESSION_TYPES.filter((type) => forms?.[type] === true && assent?.forms[type] === 'NO');
}
