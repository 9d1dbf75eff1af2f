/** Texts of D04: fixed words only, for the form leaves no room for others. */
import type { OutcomeCode } from '../../domain/outcomes/outcome-code.ts';
import type { Language } from '../model.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

export interface D04Texts {
  readonly fileTitle: string;
  readonly subject: string;
  readonly addendum: string;
  readonly answering: string;
  readonly courtesy: string;
  readonly referral: string;
  readonly parties: string;
  readonly mediator: string;
  readonly dates: string;
  readonly opened: string;
  readonly closed: string;
  readonly counts: string;
  readonly countHead: readonly [string, string];
  readonly preparatory: string;
  readonly noSessions: string;
  readonly outcome: string;
  readonly outcomes: Record<OutcomeCode, string>;
  readonly fulfilment: string;
  readonly fulfilmentText: string;
  readonly finishedOn: string;
  readonly clauses: string;
  readonly attachments: string;
  readonly noAttachments: string;
  readonly agreement: string;
  readonly statement: string;
}

export const d04Texts: Readonly<Record<Language, D04Texts>> = { az, en, ru };
