import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { bundledConsent } from '../rules/r-04-bundled.ts';
import { timeToThink } from '../rules/r-05-time-to-think.ts';
import { understoodLanguage } from '../rules/r-11-language.ts';
import { minor } from '../rules/r-13-minor.ts';
import { excluded } from '../rules/r-22-excluded.ts';
import { latePaper } from '../rules/r-59-consent-before-document.ts';

/** Recording a consent or a refusal; `givenAt` is what `givenAtOf` makes of what was typed. A refusal passes every rule. */
export type RecordConsent = InCase &
  Pick<Asked<'consents.record'>, 'subjectCode' | 'type' | 'granted' | 'forms' | 'language' | 'interpreterUsed' | 'form' | 'paperNo' | 'scanKept'> & { readonly givenAt: string };

export const recordConsentGate: readonly Rule<RecordConsent>[] = [bundledConsent, timeToThink, understoodLanguage, minor, excluded, latePaper];
