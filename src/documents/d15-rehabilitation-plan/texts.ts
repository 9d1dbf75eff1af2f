/** Texts of D15. Nothing says why the person needs a plan. */
import type { z } from 'zod';
import type { aidKind, employmentRoute, goalStatus, planDomain } from '../../shared/model/care/enumerations.ts';
import type { Language } from '../model.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

export interface D15Texts {
  readonly fileTitle: string;
  readonly title: string;
  readonly subject: string;
  readonly opening: string;
  readonly version: string;
  readonly madeOn: string;
  readonly headings: { readonly person: string; readonly goals: string; readonly steps: string; readonly work: string; readonly money: string; readonly children: string; readonly reviews: string; readonly agreement: string; readonly consent: string };
  readonly domains: Record<z.infer<typeof planDomain>, string>;
  readonly stepHead: readonly [string, string, string, string, string];
  readonly noGoals: string;
  readonly who: Record<'PERSON' | 'OFFICE' | 'PROVIDER', string>;
  /** The person themself, told to somebody else. */
  readonly personOutside: string;
  readonly statuses: Record<z.infer<typeof goalStatus>, string>;
  readonly routes: Record<z.infer<typeof employmentRoute>, string>;
  readonly noRoute: string;
  readonly allowance: { readonly applied: string; readonly paid: string; readonly notPaid: string };
  readonly aids: Record<z.infer<typeof aidKind>, string>;
  readonly aid: string;
  readonly noMoney: string;
  readonly schooling: string;
  readonly noChildren: string;
  readonly review: { readonly planned: string; readonly done: string; readonly none: string };
  readonly agreement: readonly string[];
  readonly agreedOn: string;
  readonly copies: string;
  readonly consent: { readonly number: string; readonly until: string; readonly untilDate: string; readonly country: string; readonly doNotPassOn: string };
}

export const d15Texts: Readonly<Record<Language, D15Texts>> = { az, en, ru };
