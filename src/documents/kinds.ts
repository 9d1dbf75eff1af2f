/** Every document this program makes, and the one way to build it. */
import type { z } from 'zod';
import type { DocumentModel, Language } from './model.ts';
import { buildD01 } from './d01-consent/build.ts';
import { d01Facts } from './d01-consent/facts.ts';
import { buildD02 } from './d02-rights/build.ts';
import { d02Facts } from './d02-rights/facts.ts';
import { buildD03 } from './d03-agreement/build.ts';
import { buildD03Annex } from './d03-agreement/annex.ts';
import { d03Facts } from './d03-agreement/facts.ts';
import { buildD04 } from './d04-outcome/build.ts';
import { d04Facts } from './d04-outcome/facts.ts';
import { buildD27, buildD27N } from './d27-invitation/build.ts';
import { d27Facts, d27nFacts } from './d27-invitation/facts.ts';
import { buildD31 } from './d31-reviewer-card/build.ts';
import { d31Facts } from './d31-reviewer-card/facts.ts';
import type { DocumentCode } from '../shared/model/enumerations.ts';

/** Words a file name may use for what a document is. */
export type KindWord = 'mektub' | 'protokol' | 'akt' | 'erize' | 'raziliq' | 'razilasma' | 'plan' | 'hesabat' | 'arayis' | 'qebz' | 'bildiris';
/** I0 no person; I1 code and adult or child; I2 name; I3 with birth date; I4 with identity document. A ceiling, not a duty. */
export type IdentityLevel = 'I0' | 'I1' | 'I2' | 'I3' | 'I4';

export interface DocumentKind {
  readonly code: DocumentCode;
  readonly word: KindWord;
  readonly languages: readonly Language[];
  /** True for papers between the parties and the referrer, who know the matter. */
  readonly exemptFromR81: boolean;
  readonly identityLevel: IdentityLevel;
}

export const documentFacts = {
  D01: d01Facts, D02: d02Facts, D03: d03Facts, 'D03-A1': d03Facts, D04: d04Facts, D27: d27Facts, 'D27-N': d27nFacts, D31: d31Facts,
} as const satisfies { readonly [C in DocumentCode]: z.ZodType };
export type { DocumentCode };
/** Parsed facts by document code. */
export type DocumentFacts = { [C in DocumentCode]: z.infer<(typeof documentFacts)[C]> };

const all: readonly Language[] = ['az', 'en', 'ru'];
const kind = (code: DocumentCode, word: KindWord, identityLevel: IdentityLevel, exemptFromR81 = true, languages = all): DocumentKind =>
  ({ code, word, languages, exemptFromR81, identityLevel });

export const documentKinds: { readonly [C in DocumentCode]: DocumentKind } = {
  D01: kind('D01', 'raziliq', 'I3'),
  D02: kind('D02', 'protokol', 'I3'),
  D03: kind('D03', 'razilasma', 'I3'),
  'D03-A1': kind('D03-A1', 'razilasma', 'I4'),
  D04: kind('D04', 'hesabat', 'I2'),
  D27: kind('D27', 'bildiris', 'I2', false),
  'D27-N': kind('D27-N', 'bildiris', 'I2'),
  D31: kind('D31', 'arayis', 'I0', false, ['az']),
};

const builders: { readonly [C in DocumentCode]: (facts: DocumentFacts[C], language: Language) => DocumentModel } = {
  D01: buildD01, D02: buildD02, D03: buildD03, 'D03-A1': buildD03Annex, D04: buildD04, D27: buildD27, 'D27-N': buildD27N, D31: buildD31,
};

/** Model of one document. Never fails on absent facts: a gap is printed and listed by `missingFields`. */
export function buildDocument<C extends DocumentCode>(code: C, facts: DocumentFacts[C], language: Language): DocumentModel {
  return builders[code](facts, language);
}
