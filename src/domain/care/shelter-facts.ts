import type { CaseFile } from '../../shared/model/case-file.ts';
import type { Absence, Belonging, PaperBlank, ShelterStay } from '../../shared/model/care/shelter.ts';
import { addDays, daysBetween, plainDate } from '../dates/plain-date.ts';
import { standing } from '../mediation/case-facts.ts';
import { of } from './care-facts.ts';

/** Calendar day of an instant; instants of records are checked when they come in. */
export const dayOf = (instant: string): string => instant.slice(0, 10);

/** Nights spent in the house up to a day (plain date): midnights passed, so 23:50 to 00:10 is one and a stay within a day none. */
export function nightsOf(stay: Pick<ShelterStay, 'admittedAt' | 'exit'>, today: string): number {
  const until = stay.exit === null ? today : dayOf(stay.exit.at);
  return Math.max(0, daysBetween(plainDate(dayOf(stay.admittedAt)), plainDate(until)));
}

/** A stay after its resident has moved; the bed they leave is kept, with the moment. */
export function movedTo(stay: ShelterStay, { roomCode, bed, at }: { readonly roomCode: string; readonly bed: number; readonly at: string }): ShelterStay {
  return { ...stay, roomCode, bed, moves: [...stay.moves, { roomCode: stay.roomCode, bed: stay.bed, at }] };
}

/** Stays that have not ended. */
export function openStays(file: CaseFile): ShelterStay[] {
  return standing(file.care.stays).filter(({ exit }) => exit === null);
}

/** Since when the papers of an admission can be understood; who has said yes could understand by then. */
export function understoodSince({ understandsSince, yes }: Pick<ShelterStay, 'understandsSince' | 'yes'>): string | null {
  return understandsSince ?? yes?.at ?? null;
}

/** The day the admission record and the house rules were both signed (the later of the two); null while one is missing. */
export function papersSignedOn({ signedOn, houseRulesOn }: Pick<ShelterStay, 'signedOn' | 'houseRulesOn'>): string | null {
  if (signedOn === null || houseRulesOn === null) return null;
  return signedOn > houseRulesOn ? signedOn : houseRulesOn;
}

/** What is still to be asked, signed or made for somebody who has been let in: never a reason to send them away. */
export function stillToDo(stay: ShelterStay): { readonly yes: boolean; readonly papers: boolean; readonly statement: boolean; readonly medicalCheck: boolean } {
  return {
    yes: stay.yes === null && stay.ground !== 'URGENT_CHILD_PLACEMENT',
    papers: papersSignedOn(stay) === null,
    statement: stay.ground === 'URGENT_CHILD_PLACEMENT' && stay.statementOn === null,
    medicalCheck: stay.medicalCheckOn === null,
  };
}

/** Codes of the children who came with a resident. */
export function childrenWith(file: CaseFile, stay: ShelterStay): string[] {
  const written = standing(file.care.shelterChildren).filter(({ withSubject }) => withSubject === stay.subjectCode).map(({ subjectCode }) => subjectCode);
  return [...new Set([...stay.accompanying, ...written])];
}

/** A resident out of the house and not back yet; undefined for who is in. */
export function outNow(file: CaseFile, { subjectCode, admittedAt, exit }: ShelterStay): Absence | undefined {
  return exit === null ? of(file.care.absences, subjectCode).find(({ backAt, leftAt }) => backAt === null && leftAt >= admittedAt) : undefined;
}

/** Bags of people who have left the house without them. */
export function bagsLeftBehind(file: CaseFile): Belonging[] {
  const here = new Set(openStays(file).map(({ subjectCode }) => subjectCode));
  const lived = new Set(standing(file.care.stays).map(({ subjectCode }) => subjectCode));
  return standing(file.care.belongings).filter(({ subjectCode, returnedOn }) => returnedOn === null && lived.has(subjectCode) && !here.has(subjectCode));
}

/** Days after which a numbered blank nobody has used is to be looked for. */
const BLANK_DAYS = 30;

/** A blank printed so long ago that somebody should look whether it was used. */
export function isForgotten({ state, printedOn }: Pick<PaperBlank, 'state' | 'printedOn'>, today: string): boolean {
  return state === 'BLANK' && addDays(plainDate(printedOn), BLANK_DAYS) < today;
}
