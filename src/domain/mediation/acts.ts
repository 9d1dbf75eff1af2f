import type { CallName, InputOf } from '../../shared/contract/index.ts';
import type { CaseFile, Session } from '../../shared/model/case-file.ts';
import type { Training } from '../../shared/model/enumerations.ts';
import { principals } from './case-facts.ts';

/** What a person asks to do, without what the router needs of it. */
export type Asked<N extends CallName> = Omit<InputOf<N>, 'token' | 'dryRun' | 'approvalId' | 'caseId'>;

/** Anything done in a case: the facts as they stand before it. */
export interface InCase {
  readonly file: CaseFile;
}

/** Who mediates, with the certificate as the office has it; null when none is on file. Dates are plain, both inclusive. */
export interface Mediator {
  readonly userId: string;
  readonly certificate: { readonly no: string; readonly issuedOn: string; readonly validUntil: string } | null;
}

/** Who else could say yes. `hasReviewer`: an outside reviewer is enrolled. */
export interface Office {
  readonly onePersonOffice: boolean;
  readonly hasReviewer: boolean;
}

/** A session as it would be: type, day, `HH:MM`, codes of those who come. */
export interface PlannedSession {
  /** Until when the rooms are taken, `HH:MM`; null while nobody has said. */
  readonly until?: string | null;
  readonly separateArrivalExit?: boolean;
  readonly type: Session['type'];
  readonly on: string;
  readonly from: string;
  readonly attendees: readonly string[];
}

/** Scheduling, starting or moving a session: one and the same question, asked of its day. */
export interface SessionAct extends InCase, Office {
  readonly session: PlannedSession;
  readonly mediator: Mediator;
  /** Who mediates beside, and what they were trained for; null when nobody does. */
  readonly coMediator?: Companion | null;
  /** Codes another file has not cleared yet: nobody here learns why. Left out while only asking. */
  readonly notCleared?: readonly string[];
  /** Appointments of that day in the same building, of people these must not meet; `HH:MM`. */
  readonly nearby?: readonly Nearby[];
}

export interface Companion {
  readonly userId: string;
  readonly trainedFor: readonly Training[];
}

/** One appointment that may come too close: who comes is not said. */
export interface Nearby {
  readonly from: string;
  readonly to: string | null;
}

/** The session on file as it would be on another day; starting asks it of today and now. */
export function plannedSession(session: Session, on: string = session.on, from: string = session.from): PlannedSession {
  return { type: session.type, on, from, until: session.plannedTo, separateArrivalExit: session.separateArrivalExit, attendees: session.attendees.map(({ subjectCode }) => subjectCode) };
}

/** What rules about persons and days look at in any act: whom it concerns and when. */
export interface Step extends InCase {
  readonly subjectCode?: string;
  readonly session?: PlannedSession;
  readonly obligations?: readonly { readonly byWhom: string; readonly toWhom: string }[];
  readonly on?: string;
  readonly givenAt?: string;
  readonly signedOn?: string;
  /** False for a recorded refusal, which nothing ever stops. */
  readonly granted?: boolean;
}

/** Codes of those a step concerns; a draft concerns both sides whole. */
export function whom({ file, subjectCode, session, obligations }: Step): readonly string[] {
  if (subjectCode !== undefined) return [subjectCode];
  if (session) return session.attendees;
  const bound = (obligations ?? []).flatMap(({ byWhom, toWhom }) => [byWhom, toWhom]);
  return [...new Set([...principals(file).map((party) => party.subjectCode), ...bound])];
}

/** Plain date of a step: its own day, else the day the consent was given or the waiver signed, else today. */
export function dayOfStep({ session, on, givenAt, signedOn }: Step, today: string): string {
  return session?.on ?? on ?? givenAt?.slice(0, 10) ?? signedOn ?? today;
}
