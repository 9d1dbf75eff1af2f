import type { Missing } from '../../../shared/result.ts';
import type { Rule } from '../../rule.ts';
import { dayOfStep, whom, type Office, type Step } from '../acts.ts';
import { isChild } from '../age.ts';
import { isPrincipal, partyOf } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';
import { nobodyElse } from '../one-person-office.ts';
import { maySpeakFor, representativesOf, usableRepresentatives } from '../representatives.ts';

const common = { code: 'R-16', effect: 'block', source: 'RJ-CoE; MED-AZ Art 3' } as const;

/**
 * without capacity, or while it is assessed, nobody is brought to a session or to a signature; with limited capacity
 * only with a representative in the case whose word counts and a second person's yes, which a mediator working alone cannot get.
 */
export const capacity: Rule<Step & Office> = {
  ...common,
  check: (act) => {
    const people = whom(act).flatMap((code) => partyOf(act.file, code) ?? []).filter(isPrincipal);
    const limited = people.filter((party) => party.capacity === 'LIMITED').map(({ subjectCode }) => subjectCode);
    const barring = [
      ...people
        .filter((party) => party.capacity === 'NONE' || party.capacity === 'UNDER_ASSESSMENT')
        .map((party): Missing => ({ item: 'capacity', subjectCode: party.subjectCode, params: { capacity: party.capacity } })),
      ...limited.filter((code) => usableRepresentatives(act.file, code).length === 0).map((subjectCode): Missing => ({ item: 'representative', subjectCode })),
      ...missingIf(limited.length > 0 && nobodyElse(act), { item: 'reviewer' }),
    ];
    if (barring.length > 0) return lacking(barring);
    return lacking(limited.map((subjectCode) => ({ item: 'capacity', subjectCode, params: { capacity: 'LIMITED' } })), { effect: 'two-person' });
  },
};

/** what somebody of limited capacity says in writing about their own matter they say through a representative whose word counts. */
export const throughRepresentative: Rule<Step & { readonly representativeCode?: string | null | undefined }> = {
  ...common,
  check: ({ file, subjectCode, representativeCode }) => {
    const party = partyOf(file, subjectCode ?? null);
    if (party?.capacity !== 'LIMITED') return undefined;
    return lacking(missingIf(!maySpeakFor(file, party.subjectCode, representativeCode), { item: 'representativeSigns', subjectCode: party.subjectCode }));
  },
};

/** for a grown-up whose capacity is not full only somebody who stands for them consents or signs; of a conflict R-14 speaks. */
export const ownRepresentative: Rule<Step & { readonly representativeCode?: string | null | undefined }> = {
  ...common,
  check: (step, { today }) => {
    const party = partyOf(step.file, step.subjectCode ?? null);
    const named = step.representativeCode ?? null;
    if (!party || named === null || step.granted === false || party.capacity === 'FULL' || isChild(party, dayOfStep(step, today))) return undefined;
    const theirs = representativesOf(step.file, party.subjectCode).some(({ subjectCode }) => subjectCode === named);
    return lacking(missingIf(!theirs, { item: 'representative', subjectCode: party.subjectCode }));
  },
};
