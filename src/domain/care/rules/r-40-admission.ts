import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { ShelterStay } from '../../../shared/model/care/shelter.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';
import { of } from '../care-facts.ts';

/** A bed of the house, by room code and number, and whose it is now. */
export interface TakenBed {
  readonly subjectCode: string;
  readonly roomCode: string;
  readonly bed: number;
}

const SOURCE = 'J4; CoM 180/2009';

/**
 * admission at any hour needs the person's own yes, in any form they can give it. Who cannot say it (unconscious, a child
 * alone, a child placed urgently) is let in without. Nothing else is asked: no rights protocol, no signature, no identity.
 */
export const admissionYes: Rule<Pick<ShelterStay, 'subjectCode' | 'ground' | 'yes'>> = {
  code: 'R-40',
  effect: 'block',
  source: SOURCE,
  check: ({ subjectCode, ground, yes }) => lacking(missingIf(ground === 'OWN_YES' && yes === null, { item: 'stayYes', subjectCode })),
};

/** two people do not sleep in one bed. */
export const bedFree: Rule<TakenBed & { readonly taken: readonly TakenBed[] }> = {
  code: 'R-40',
  effect: 'block',
  source: SOURCE,
  check: ({ subjectCode, roomCode, bed, taken }) => lacking(missingIf(taken.some((one) => one.roomCode === roomCode && one.bed === bed && one.subjectCode !== subjectCode), { item: 'bedTaken' })),
};

/** one stay at a time; whoever comes back begins a new one after the last has ended. */
export const oneStay: Rule<{ readonly file: CaseFile; readonly subjectCode: string; readonly admittedAt: string }> = {
  code: 'R-40',
  effect: 'block',
  source: SOURCE,
  check: ({ file, subjectCode, admittedAt }) =>
    lacking(missingIf(of(file.care.stays, subjectCode).some(({ exit }) => exit === null || exit.at > admittedAt), { item: 'oneStayAtATime', subjectCode })),
};
