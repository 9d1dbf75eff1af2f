import type { ConsentType } from '../../../shared/model/enumerations.ts';
import type { Rule } from '../../rule.ts';
import { dayOfStep, whom, type Step } from '../acts.ts';
import { isChild } from '../age.ts';
import { isPrincipal, partyOf } from '../case-facts.ts';
import { outgrownConsent } from '../consent-status.ts';
import { lacking, missingIf } from '../finding.ts';
import { stepMoment } from '../step-moment.ts';

const common = { code: 'R-18', effect: 'block', source: 'CRC' } as const;

/**
 * who has come of age by the day of a step speaks for themself; until they do, what their representative once said
 * carries no further step. Of that consent no other rule speaks.
 */
export const ownWord: Rule<Step> = {
  ...common,
  check: (step, { now, parameters }) => {
    const at = stepMoment(step, now);
    const people = whom(step).flatMap((code) => partyOf(step.file, code) ?? []).filter(isPrincipal);
    return lacking(
      people.flatMap(({ subjectCode }) =>
        askedFor(step).flatMap((type) => missingIf(outgrownConsent(step.file, { subjectCode, type }, at, parameters) !== undefined, { item: 'ownConsent', subjectCode, params: { type } })),
      ),
    );
  },
};

/** nobody consents in the name of a grown-up of full capacity. */
export const ownWordGiven: Rule<Step & { readonly representativeCode?: string | null | undefined }> = {
  ...common,
  check: (step, { today }) => {
    const party = partyOf(step.file, step.subjectCode ?? null);
    if (step.granted === false || !party || (step.representativeCode ?? null) === null) return undefined;
    const grownUp = !isChild(party, dayOfStep(step, today));
    return lacking(missingIf(grownUp && party.capacity === 'FULL', { item: 'ownConsent', subjectCode: party.subjectCode }));
  },
};

/** The consents a step rests on. */
function askedFor({ session }: Step): readonly ConsentType[] {
  return session?.type === 'LETTER' ? ['MEDIATION_PARTICIPATION', 'INDIRECT_MESSAGE'] : ['MEDIATION_PARTICIPATION'];
}
