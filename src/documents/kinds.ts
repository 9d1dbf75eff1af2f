/** Every document this program makes, and the one way to build it. */
import type { z } from 'zod';
import type { DocumentModel, Language, PaperLanguage } from './model.ts';
import { buildD01 } from './d01-consent/build.ts';
import { d01Facts } from './d01-consent/facts.ts';
import { buildD02 } from './d02-rights/build.ts';
import { d02Facts } from './d02-rights/facts.ts';
import { buildD03 } from './d03-agreement/build.ts';
import { buildD03Annex } from './d03-agreement/annex.ts';
import { d03Facts } from './d03-agreement/facts.ts';
import { buildD04 } from './d04-outcome/build.ts';
import { d04Facts } from './d04-outcome/facts.ts';
import { buildD05 } from './d05-referral/build.ts';
import { d05Facts } from './d05-referral/facts.ts';
import { buildD06, buildD06N } from './d06-anonymous/build.ts';
import { d06Facts, d06nFacts } from './d06-anonymous/facts.ts';
import { buildD07 } from './d07-disclosure-consent/build.ts';
import { d07cFacts, d07Facts } from './d07-disclosure-consent/facts.ts';
import { buildD07C } from './d07-disclosure-consent/sheet.ts';
import { buildD08B } from './d08-recall/build.ts';
import { d08bFacts } from './d08-recall/facts.ts';
import { buildD08A } from './d08-withdrawal/build.ts';
import { d08aFacts } from './d08-withdrawal/facts.ts';
import { buildD16A } from './d16-follow-up/build.ts';
import { d16aFacts } from './d16-follow-up/facts.ts';
import { buildD17 } from './d17-closure/build.ts';
import { d17Facts } from './d17-closure/facts.ts';
import { buildD21 } from './d21-reconciliation/build.ts';
import { d21Facts } from './d21-reconciliation/facts.ts';
import { buildD25C } from './d25-compelled/build.ts';
import { d25cFacts } from './d25-compelled/facts.ts';
import { buildD25 } from './d25-first-answer/build.ts';
import { d25Facts } from './d25-first-answer/facts.ts';
import { buildD25N } from './d25-notes-answer/build.ts';
import { d25nFacts } from './d25-notes-answer/facts.ts';
import { buildD26 } from './d26-held-about-you/build.ts';
import { d26Facts } from './d26-held-about-you/facts.ts';
import { buildD27, buildD27N } from './d27-invitation/build.ts';
import { d27Facts, d27nFacts } from './d27-invitation/facts.ts';
import { buildD28 } from './d28-attendance/build.ts';
import { d28Facts } from './d28-attendance/facts.ts';
import { buildD29 } from './d29-receipt/build.ts';
import { d29Facts } from './d29-receipt/facts.ts';
import { buildD31 } from './d31-reviewer-card/build.ts';
import { d31Facts } from './d31-reviewer-card/facts.ts';
import { buildD32 } from './d32-representative/build.ts';
import { d32Facts } from './d32-representative/facts.ts';
import { buildLabel } from './label/build.ts';
import { labelFacts } from './label/facts.ts';
import { buildCall } from './call-sheet/build.ts';
import { callFacts } from './call-sheet/facts.ts';
import { buildD02E } from './d02-easy/build.ts';
import { d02eFacts } from './d02-easy/facts.ts';
import { buildD06T } from './d06-telephone/build.ts';
import { d06tFacts } from './d06-telephone/facts.ts';
import { buildD09 } from './d09-needs/build.ts';
import { d09Facts } from './d09-needs/facts.ts';
import { buildD10 } from './d10-measures/build.ts';
import { d10Facts } from './d10-measures/facts.ts';
import { buildD11 } from './d11-admission/build.ts';
import { d11Facts } from './d11-admission/facts.ts';
import { buildD12 } from './d12-exit/build.ts';
import { d12Facts } from './d12-exit/facts.ts';
import { buildD13A } from './d13-reflection/authority.ts';
import { buildD13 } from './d13-reflection/build.ts';
import { d13aFacts, d13Facts } from './d13-reflection/facts.ts';
import { buildCard } from './pocket-card/build.ts';
import { cardFacts } from './pocket-card/facts.ts';
import { buildCover } from './cover-note/build.ts';
import { coverFacts } from './cover-note/facts.ts';
import { buildD14 } from './d14-compensation/build.ts';
import { d14Facts } from './d14-compensation/facts.ts';
import { buildD15 } from './d15-rehabilitation-plan/build.ts';
import { d15Facts } from './d15-rehabilitation-plan/facts.ts';
import { buildD16C } from './d16-child-monitoring/build.ts';
import { d16cFacts } from './d16-child-monitoring/facts.ts';
import { buildD16B } from './d16-services/build.ts';
import { d16bFacts } from './d16-services/facts.ts';
import { buildD20 } from './d20-allowance/build.ts';
import { d20Facts } from './d20-allowance/facts.ts';
import { buildD22 } from './d22-initial-assessment/build.ts';
import { d22Facts } from './d22-initial-assessment/facts.ts';
import { buildD23 } from './d23-urgent-placement/build.ts';
import { d23Facts } from './d23-urgent-placement/facts.ts';
import { buildD24 } from './d24-court-application/build.ts';
import { d24Facts } from './d24-court-application/facts.ts';
import { buildD30 } from './d30-complaint/build.ts';
import { d30Facts } from './d30-complaint/facts.ts';
import type { DocumentCode } from '../shared/model/enumerations.ts';

/** Words a file name may use for what a document is. */
export type KindWord = 'mektub' | 'protokol' | 'akt' | 'erize' | 'raziliq' | 'razilasma' | 'plan' | 'hesabat' | 'arayis' | 'qebz' | 'bildiris';
/** I0 no person; I1 code and adult or child; I2 name; I3 with birth date; I4 with identity document. A ceiling, not a duty. */
export type IdentityLevel = 'I0' | 'I1' | 'I2' | 'I3' | 'I4';

export interface DocumentKind {
  readonly code: DocumentCode;
  readonly word: KindWord;
  readonly languages: readonly PaperLanguage[];
  /** True for papers between the parties and the referrer, who know the matter; some are so until they go to a body, which may not. */
  readonly exemptFromR81: boolean | 'UNLESS_TO_A_BODY';
  readonly identityLevel: IdentityLevel;
}

export const documentFacts = {
  D01: d01Facts, D02: d02Facts, D03: d03Facts, 'D03-A1': d03Facts, D04: d04Facts, 'D16-A': d16aFacts, D17: d17Facts, D21: d21Facts, 'D25-N': d25nFacts,
  D27: d27Facts, 'D27-N': d27nFacts, D28: d28Facts, D29: d29Facts, D31: d31Facts, D32: d32Facts, LABEL: labelFacts,
  D05: d05Facts, D06: d06Facts, 'D06-N': d06nFacts, 'D08-B': d08bFacts, D25: d25Facts, 'D25-C': d25cFacts, CARD: cardFacts,
  D07: d07Facts, 'D07-C': d07cFacts, 'D08-A': d08aFacts, D26: d26Facts,
  'D02-E': d02eFacts, 'D06-T': d06tFacts, D09: d09Facts, D10: d10Facts, D11: d11Facts, D12: d12Facts, D13: d13Facts, 'D13-A': d13aFacts, CALL: callFacts,
  D14: d14Facts, D15: d15Facts, 'D16-B': d16bFacts, 'D16-C': d16cFacts, D20: d20Facts, D22: d22Facts, D23: d23Facts, D24: d24Facts, D30: d30Facts, COVER: coverFacts,
} as const satisfies { readonly [C in DocumentCode]: z.ZodType };
export type { DocumentCode };
/** Parsed facts by document code. */
export type DocumentFacts = { [C in DocumentCode]: z.infer<(typeof documentFacts)[C]> };

/** Papers a person who reads Arabic, Persian or Urdu signs; every other one exists in three languages at most. */
type RtlDocument = 'D02-E' | 'D11' | 'D12' | 'D13' | 'D01' | 'D02' | 'D03' | 'D07' | 'D07-C' | 'D08-A' | 'D26' | 'CARD';
/** Languages a document can be built in. */
export type DocumentLanguage = { [C in DocumentCode]: C extends RtlDocument ? PaperLanguage : Language };

const all: readonly PaperLanguage[] = ['az', 'en', 'ru'];
const six: readonly PaperLanguage[] = [...all, 'ar', 'fa', 'ur'];
const kind = (code: DocumentCode, word: KindWord, identityLevel: IdentityLevel, exemptFromR81: DocumentKind['exemptFromR81'] = true, languages = all): DocumentKind =>
  ({ code, word, languages, exemptFromR81, identityLevel });

export const documentKinds: { readonly [C in DocumentCode]: DocumentKind } = {
  D01: kind('D01', 'raziliq', 'I3', true, six),
  D02: kind('D02', 'protokol', 'I3', true, six),
  D03: kind('D03', 'razilasma', 'I3', true, six),
  'D03-A1': kind('D03-A1', 'razilasma', 'I4'),
  D04: kind('D04', 'hesabat', 'I2'),
  D05: kind('D05', 'mektub', 'I4', false),
  D06: kind('D06', 'mektub', 'I1', false, ['az']),
  'D06-N': kind('D06-N', 'mektub', 'I1', true, ['az']),
  // The person's own papers: the program's words name nothing, but a recipient's name or the person's own data may.
  D07: kind('D07', 'raziliq', 'I3', true, six),
  'D07-C': kind('D07-C', 'raziliq', 'I3', true, six),
  'D08-A': kind('D08-A', 'bildiris', 'I3', true, six),
  'D08-B': kind('D08-B', 'mektub', 'I0', false, ['az']),
  'D16-A': kind('D16-A', 'hesabat', 'I0', true, ['az']),
  D17: kind('D17', 'akt', 'I0'),
  D21: kind('D21', 'erize', 'I4', true, ['az', 'ru']),
  D25: kind('D25', 'mektub', 'I0', false, ['az']),
  'D25-C': kind('D25-C', 'mektub', 'I4', false, ['az']),
  'D25-N': kind('D25-N', 'mektub', 'I0', true, ['az']),
  D26: kind('D26', 'arayis', 'I4', true, six),
  D27: kind('D27', 'bildiris', 'I2', false),
  'D27-N': kind('D27-N', 'bildiris', 'I2'),
  D28: kind('D28', 'arayis', 'I2', false, ['az', 'ru']),
  D29: kind('D29', 'qebz', 'I2', false, ['az', 'ru']),
  D31: kind('D31', 'arayis', 'I0', false, ['az']),
  D32: kind('D32', 'mektub', 'I3', false, ['az']),
  LABEL: kind('LABEL', 'mektub', 'I2', false),
  CARD: kind('CARD', 'bildiris', 'I0', false, six),
  'D02-E': kind('D02-E', 'bildiris', 'I0', false, six),
  'D06-T': kind('D06-T', 'akt', 'I1', true, ['az']),
  // The person and the office know what was ticked; a body that was not told the matter reads none of its words.
  D09: kind('D09', 'arayis', 'I3', 'UNLESS_TO_A_BODY'),
  // The authority knows its own case; the grounds of law name criminal proceedings.
  D10: kind('D10', 'mektub', 'I3', true, ['az']),
  D11: kind('D11', 'akt', 'I0', false, six),
  D12: kind('D12', 'akt', 'I0', false, six),
  D13: kind('D13', 'bildiris', 'I0', false, six),
  'D13-A': kind('D13-A', 'mektub', 'I3', false, ['az']),
  CALL: kind('CALL', 'arayis', 'I0', false),
  D14: kind('D14', 'mektub', 'I4', false, ['az']),
  D15: kind('D15', 'plan', 'I3', false),
  'D16-B': kind('D16-B', 'hesabat', 'I0', false, ['az']),
  // To the bodies that protect children: the program's words name nothing, but what the danger is must be said.
  'D16-C': kind('D16-C', 'hesabat', 'I3', true, ['az']),
  // The person's own; the resolution it rests on has the number of the hotline.
  D20: kind('D20', 'erize', 'I4', true, ['az']),
  D22: kind('D22', 'akt', 'I3', true, ['az']),
  D23: kind('D23', 'akt', 'I3', true, ['az']),
  D24: kind('D24', 'erize', 'I3', true, ['az']),
  // As told, in the person's own words.
  D30: kind('D30', 'bildiris', 'I3'),
  COVER: kind('COVER', 'mektub', 'I0', false, ['az']),
};

const builders: { readonly [C in DocumentCode]: (facts: DocumentFacts[C], language: DocumentLanguage[C]) => DocumentModel } = {
  D01: buildD01, D02: buildD02, D03: buildD03, 'D03-A1': buildD03Annex, D04: buildD04, 'D16-A': buildD16A, D17: buildD17,
  D21: buildD21, 'D25-N': buildD25N, D27: buildD27, 'D27-N': buildD27N, D28: buildD28, D29: buildD29, D31: buildD31, D32: buildD32, LABEL: buildLabel,
  D05: buildD05, D06: buildD06, 'D06-N': buildD06N, 'D08-B': buildD08B, D25: buildD25, 'D25-C': buildD25C, CARD: buildCard,
  D07: buildD07, 'D07-C': buildD07C, 'D08-A': buildD08A, D26: buildD26,
  D14: buildD14, D15: buildD15, 'D16-B': buildD16B, 'D16-C': buildD16C, D20: buildD20, D22: buildD22, D23: buildD23, D24: buildD24, D30: buildD30, COVER: buildCover,
  'D02-E': buildD02E, 'D06-T': buildD06T, D09: buildD09, D10: buildD10, D11: buildD11, D12: buildD12, D13: buildD13, 'D13-A': buildD13A, CALL: buildCall,
};

/** Model of one document. Never fails on absent facts: a gap is printed and listed by `missingFields`. */
export function buildDocument<C extends DocumentCode>(code: C, facts: DocumentFacts[C], language: DocumentLanguage[C]): DocumentModel {
  return builders[code](facts, language);
}

/** The same from facts nobody has looked at yet: parsed by the code's own schema. RangeError for a language the paper is not made in. */
export function buildFromUnknown(code: DocumentCode, facts: unknown, language: PaperLanguage): DocumentModel {
  return fromUnknown[code](facts, language);
}

const three: readonly Language[] = ['az', 'en', 'ru'];

function parsing<F extends z.ZodType, L extends PaperLanguage>(schema: F, build: (facts: z.infer<F>, language: L) => DocumentModel, languages: readonly L[]) {
  return (facts: unknown, language: PaperLanguage): DocumentModel => {
    const known = languages.find((one) => one === language);
    if (known === undefined) throw new RangeError(language);
    return build(schema.parse(facts), known);
  };
}

const fromUnknown: { readonly [C in DocumentCode]: (facts: unknown, language: PaperLanguage) => DocumentModel } = {
  D01: parsing(d01Facts, buildD01, six), D02: parsing(d02Facts, buildD02, six), D03: parsing(d03Facts, buildD03, six), 'D03-A1': parsing(d03Facts, buildD03Annex, three),
  D04: parsing(d04Facts, buildD04, three), 'D16-A': parsing(d16aFacts, buildD16A, three), D17: parsing(d17Facts, buildD17, three), D21: parsing(d21Facts, buildD21, three),
  'D25-N': parsing(d25nFacts, buildD25N, three), D27: parsing(d27Facts, buildD27, three), 'D27-N': parsing(d27nFacts, buildD27N, three), D28: parsing(d28Facts, buildD28, three),
  D29: parsing(d29Facts, buildD29, three), D31: parsing(d31Facts, buildD31, three), D32: parsing(d32Facts, buildD32, three), LABEL: parsing(labelFacts, buildLabel, three),
  D05: parsing(d05Facts, buildD05, three), D06: parsing(d06Facts, buildD06, three), 'D06-N': parsing(d06nFacts, buildD06N, three), 'D08-B': parsing(d08bFacts, buildD08B, three),
  D25: parsing(d25Facts, buildD25, three), 'D25-C': parsing(d25cFacts, buildD25C, three), CARD: parsing(cardFacts, buildCard, six),
  D07: parsing(d07Facts, buildD07, six), 'D07-C': parsing(d07cFacts, buildD07C, six), 'D08-A': parsing(d08aFacts, buildD08A, six), D26: parsing(d26Facts, buildD26, six),
  D14: parsing(d14Facts, buildD14, three), D15: parsing(d15Facts, buildD15, three), 'D16-B': parsing(d16bFacts, buildD16B, three), 'D16-C': parsing(d16cFacts, buildD16C, three),
  D20: parsing(d20Facts, buildD20, three), D22: parsing(d22Facts, buildD22, three), D23: parsing(d23Facts, buildD23, three), D24: parsing(d24Facts, buildD24, three),
  D30: parsing(d30Facts, buildD30, three), COVER: parsing(coverFacts, buildCover, three),
  'D02-E': parsing(d02eFacts, buildD02E, six), 'D06-T': parsing(d06tFacts, buildD06T, three), D09: parsing(d09Facts, buildD09, three), D10: parsing(d10Facts, buildD10, three),
  D11: parsing(d11Facts, buildD11, six), D12: parsing(d12Facts, buildD12, six), D13: parsing(d13Facts, buildD13, six), 'D13-A': parsing(d13aFacts, buildD13A, three), CALL: parsing(callFacts, buildCall, three),
};
