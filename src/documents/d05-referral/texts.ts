/** Texts of D05. They ask for a service and say nothing of why the person needs it. */
import type { Language } from '../model.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

export interface D05Texts {
  readonly fileTitle: string;
  readonly subject: string;
  readonly request: string;
  readonly headings: { readonly provider: string; readonly service: string; readonly person: string; readonly needs: string; readonly safety: string; readonly reply: string; readonly consent: string };
  readonly unit: string;
  readonly services: string;
  readonly urgency: string;
  /** By whether the letter itself says how to reach the person. */
  readonly contact: { readonly asShown: string; readonly throughUs: string; readonly askFirst: string; readonly sayNothing: string };
  readonly ask: { readonly acknowledge: string; readonly cannot: string; readonly outcome: string; readonly nothingBack: string };
  readonly consent: { readonly number: string; readonly scope: string; readonly until: string; readonly untilDate: string; readonly country: string; readonly doNotPassOn: string; readonly noCopy: string };
  readonly slip: {
    readonly answer: string; readonly outcome: string; readonly about: string; readonly noName: string;
    readonly received: string; readonly accepted: string; readonly notAccepted: string; readonly why: string;
    readonly given: string; readonly partly: string; readonly notGiven: string; readonly stopped: string; readonly endedOn: string;
    readonly by: string;
  };
}

export const d05Texts: Readonly<Record<Language, D05Texts>> = { az, en, ru };
