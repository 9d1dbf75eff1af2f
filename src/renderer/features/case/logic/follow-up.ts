import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { Party } from '../../../../shared/model/case-file.ts';
import { mainParties } from './people.ts';

/** How far the follow-up of one side is: spoken with apart, and asked whether they are safe. */
export interface FollowUpState {
  party: Party;
  /** Newest day they were reached apart from the other side, about fulfilment, safety or in a follow-up. */
  apartOn: string | null;
  /** Newest word on safety, and its day. */
  safety: { on: string; safe: boolean } | null;
  satisfaction: number | null;
}

export function followUpStates(view: CaseView): FollowUpState[] {
  return mainParties(view).map((party) => {
    const own = view.followUps.filter((one) => one.subjectCode === party.subjectCode && !one.enteredInError);
    const asked = latest(own, ({ on }) => on);
    const reached = view.contacts.filter(
      ({ withSubject, separately, result, purpose, enteredInError }) =>
        withSubject === party.subjectCode && separately && result === 'REACHED' && (purpose === 'FULFILMENT' || purpose === 'SAFETY') && !enteredInError,
    );
    const days = [...own.filter(({ separately }) => separately).map(({ on }) => on), ...reached.map(({ at }) => at.slice(0, 10))].toSorted();
    return { party, apartOn: days.at(-1) ?? null, safety: asked === undefined ? null : { on: asked.on, safe: asked.safe }, satisfaction: asked?.satisfaction ?? null };
  });
}

/** The newest by its day; of one day, the one recorded last. */
function latest<T>(list: readonly T[], on: (one: T) => string): T | undefined {
  return list.reduce<T | undefined>((newest, one) => (newest !== undefined && on(newest) > on(one) ? newest : one), undefined);
}
