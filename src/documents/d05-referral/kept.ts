import type { Language } from '../model.ts';
import type { StatedConsent } from './facts.ts';
import { d05Texts } from './texts.ts';

/** What a recipient is asked of what it was told, with the line that no copy may be kept where the yes does not cover one. */
export const whatMayBeKept = (doNotPassOn: string, operations: StatedConsent['operations'], language: Language): string =>
  [doNotPassOn, ...(operations.includes('STORE_COPY') ? [] : [d05Texts[language].consent.noCopy])].join(' ');
