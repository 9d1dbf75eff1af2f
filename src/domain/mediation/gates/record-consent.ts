import type { ConsentType } from '../../../shared/model/enumerations.ts';
import { rightsBeforeConsent } from '../../care/rules/r-35-before-consent.ts';
import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { bundledConsent } from '../rules/r-04-bundled.ts';
import { timeToThink } from '../rules/r-05-time-to-think.ts';
import { understoodLanguage } from '../rules/r-11-language.ts';
import { minorConsents } from '../rules/r-13-minor.ts';
import { representativeConflict } from '../rules/r-14-representative-conflict.ts';
import { childAssent } from '../rules/r-15-child-assent.ts';
import { ownRepresentative } from '../rules/r-16-capacity.ts';
import { interpreterForRights } from '../rules/r-17-interpreter.ts';
import { ownWordGiven } from '../rules/r-18-comes-of-age.ts';
import { excluded } from '../rules/r-22-excluded.ts';
import { latePaper } from '../rules/r-59-consent-before-document.ts';

/** Recording a consent or a refusal; `givenAt` is what `givenAtOf` makes of what was typed. A refusal passes every rule. */
export type RecordConsent = InCase &
  Pick<
    Asked<'consents.record'>,
    'subjectCode' | 'granted' | 'forms' | 'language' | 'interpreterUsed' | 'form' | 'paperNo' | 'scanKept' | 'representativeCode' | 'assent'
  > & { readonly type: ConsentType; readonly givenAt: string };

export const recordConsentGate: readonly Rule<RecordConsent>[] = [
  bundledConsent, timeToThink, understoodLanguage, minorConsents, representativeConflict, childAssent, ownRepresentative, interpreterForRights, ownWordGiven, excluded, rightsBeforeConsent, latePaper,
];
