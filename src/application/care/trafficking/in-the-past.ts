import { Refusal, type Desk } from '../../desk.ts';
import { mustBeNear } from '../../step.ts';

/** Something that has happened, perhaps long before anybody opened this file: not after today. DATE_IN_FUTURE, DATE_TOO_FAR. */
export function mustBePast(desk: Desk, on: string): void {
  if (on > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  mustBeNear(desk, on);
}

/** The same of each day that is known. */
export function eachMustBePast(desk: Desk, days: readonly (string | null)[]): void {
  days.forEach((on) => on !== null && mustBePast(desk, on));
}
