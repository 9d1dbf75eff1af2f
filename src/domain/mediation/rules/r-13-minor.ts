import type { CaseFile, Party } from '../../../shared/model/case-file.ts';
import type { Missing } from '../../../shared/result.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import { dayOfStep, whom, type InCase, type SessionAct, type Step } from '../acts.ts';
import { isChild, type AgeFacts } from '../age.ts';
import { partyOf } from '../case-facts.ts';
import { consentStatus } from '../consent-status.ts';
import { lacking, missingIf } from '../finding.ts';
import { maySpeakFor, representativesOf, usableRepresentatives } from '../representatives.ts';
import { stepMoment } from '../step-moment.ts';

export { isChild };

const common = { code: 'R-13', source: 'RJ-CoE; RJ-UN 13(a)' } as const;

interface Named {
  readonly representativeCode?: string | null | undefined;
}

/**
 * rights are explained to a child who has a representative whose word counts. In a file of care a child alone learns them
 * all the same, for help waits for it, and the worker that somebody has to be appointed.
 */
export const minorExplained: Rule<Step> = {
  ...common,
  effect: 'block',
  check: (step, { today }) =>
    lacking(
      childrenOf(step, today).flatMap(({ subjectCode }) => representativeMissing(step.file, subjectCode)),
      step.file.header.module === 'MED' ? {} : { effect: 'warn' },
    ),
};

/** R-13: a consent of a child is given by their representative. A refusal is always taken down; a conflict is R-14's to name. */
export const minorConsents: Rule<Step & Named> = {
  ...common,
  effect: 'block',
  check: (step, { today }) => {
    if (step.granted === false) return undefined;
    return lacking(
      childrenOf(step, today).flatMap(({ subjectCode }) => {
        const nobody = representativeMissing(step.file, subjectCode);
        const theirs = representativesOf(step.file, subjectCode).some((one) => one.subjectCode === step.representativeCode);
        return nobody.length > 0 ? nobody : missingIf(!theirs, { item: 'representativeConsent', subjectCode });
      }),
    );
  },
};

/**
 * a child is prepared and comes to a session, as a supporter too, when a representative whose word still counts has
 * consented to their taking part by then.
 */
export const minorTakesPart: Rule<Step> = {
  ...common,
  effect: 'block',
  check: (step, context) => lacking(childrenOf(step, context.today).flatMap(({ subjectCode }) => takingPartMissing(step, subjectCode, context))),
};

/** a child signs with consent to take part, and beside them a representative whose word counts. */
export const minorSigns: Rule<Step & Named> = {
  ...common,
  effect: 'block',
  check: (step, context) =>
    lacking(
      childrenOf(step, context.today).flatMap(({ subjectCode }) => {
        const taking = takingPartMissing(step, subjectCode, context);
        const theirs = representativesOf(step.file, subjectCode).some((one) => one.subjectCode === step.representativeCode);
        const nobody = usableRepresentatives(step.file, subjectCode).length === 0;
        return [...taking, ...missingIf(!theirs && !nobody, { item: 'representativeSigns', subjectCode })];
      }),
    ),
};

/** the representative has the right to attend; a session planned without any of them says so. */
export const representativeAttends: Rule<SessionAct> = {
  ...common,
  effect: 'warn',
  check: (act, { today }) =>
    lacking(
      childrenOf(act, today)
        .filter(({ subjectCode }) => {
          const usable = usableRepresentatives(act.file, subjectCode);
          return usable.length > 0 && !usable.some((one) => act.session.attendees.includes(one.subjectCode));
        })
        .map(({ subjectCode }) => ({ item: 'representativeAttends', subjectCode })),
    ),
};

/** R-13 said early: a child is entered, and the mediator learns at once who has to consent. Of a disputed age R-19 speaks. */
export const minorAdded: Rule<InCase & { readonly age: AgeFacts }> = {
  ...common,
  effect: 'warn',
  check: ({ age }, { today }) => lacking(missingIf(!age.mayBeChild && isChild(age, today), { item: 'representativeConsent' })),
};

function childrenOf(step: Step, today: string): Party[] {
  const on = dayOfStep(step, today);
  return whom(step).flatMap((code) => partyOf(step.file, code) ?? []).filter((party) => isChild(party, on));
}

/** Nobody on file whose word counts: one has to be named, or appointed by the guardianship authority (D32). */
function representativeMissing(file: CaseFile, subjectCode: string): Missing[] {
  return missingIf(usableRepresentatives(file, subjectCode).length === 0, { item: 'representative', subjectCode });
}

function takingPartMissing(step: Step, subjectCode: string, { now, parameters }: RuleContext): Missing[] {
  const nobody = representativeMissing(step.file, subjectCode);
  if (nobody.length > 0) return nobody;
  const at = stepMoment(step, now);
  const consented = step.file.consents.some(
    (consent) =>
      consent.subjectCode === subjectCode && consent.type === 'MEDIATION_PARTICIPATION' && consent.givenAt <= at &&
      maySpeakFor(step.file, subjectCode, consent.representativeCode) && consentStatus(consent, step.file, at, parameters) === 'ACTIVE',
  );
  return missingIf(!consented, { item: 'representativeConsent', subjectCode });
}
