import { RISK_FACTORS } from '../../../../../shared/model/care/enumerations.ts';
import type { RiskAxis, RiskFactor } from '../../../../../shared/model/care/enumerations.ts';
import { FACTORS_OF, ONLY_AT_WISH, RISK_AXES } from '../../../../../shared/model/care/enumerations.ts';
import type { NeedsAssessment } from '../../../../../shared/model/care/protection.ts';
import { textOrNull } from '../../logic/blank.ts';
import { chosenIn, isModel, textIn } from '../care-model.ts';
import type { CareModel, CareValue } from '../care-form.ts';

/** What the three-axis form holds of one factor: nothing until it was asked. */
export interface FactorAnswer {
  answer: string | null;
  source: string | null;
  note: string;
}

export const answerOf = (value: CareValue, factor: RiskFactor): FactorAnswer => {
  const held = isModel(value) ? value[factor] : undefined;
  return isModel(held) ? { answer: chosenIn(held['answer']), source: chosenIn(held['source']), note: textIn(held['note']) } : { answer: null, source: null, note: '' };
};

/** The form with one factor answered otherwise. Who said it begins with the person themself. */
export function withAnswer(value: CareValue, factor: RiskFactor, change: Partial<FactorAnswer>): CareModel {
  const held = { ...answerOf(value, factor), ...change };
  return { ...(isModel(value) ? value : {}), [factor]: { ...held, source: held.answer === null ? null : (held.source ?? 'VICTIM') } };
}

/** Factors that were asked, as the call takes them, in the order of the axes. */
export const factorsSent = (value: CareValue) =>
  RISK_FACTORS.flatMap((factor) => {
    const { answer, source } = answerOf(value, factor);
    return answer === null ? [] : [{ factor, answer, source }];
  });

export const notesSent = (value: CareValue) =>
  RISK_FACTORS.flatMap((factor) => {
    const { answer, note } = answerOf(value, factor);
    const text = answer === null ? null : textOrNull(note);
    return text === null ? [] : [{ factor, text }];
  });

/** The answers of a version, to go on from; its notes stay sealed with it. */
export const answersFrom = ({ factors }: Pick<NeedsAssessment, 'factors'>): CareModel =>
  Object.fromEntries(factors.map(({ factor, answer, source }) => [factor, { answer, source, note: '' }]));

/** Factors of one axis that are asked now: special categories only where the person asked for it, or where an earlier version holds them. */
export function factorsOn(axis: RiskAxis, atWish: boolean): RiskFactor[] {
  return FACTORS_OF[axis].filter((factor) => atWish || !ONLY_AT_WISH.includes(factor));
}

export const axisCounts = (value: CareValue, axis: RiskAxis, atWish: boolean): { yes: number; asked: number; of: number } => {
  const answers = factorsOn(axis, atWish).map((factor) => answerOf(value, factor).answer);
  return { yes: answers.filter((answer) => answer === 'YES').length, asked: answers.filter((answer) => answer !== null).length, of: answers.length };
};

/** One line of two versions side by side. */
export interface VersionLine {
  readonly axis: RiskAxis;
  readonly factor: RiskFactor;
  readonly before: NeedsAssessment['factors'][number] | null;
  readonly after: NeedsAssessment['factors'][number] | null;
  readonly change: 'same' | 'new' | 'gone' | 'answer' | 'source';
}

/** Two versions, factor by factor; what neither asked is left out. */
export function versionLines(before: Pick<NeedsAssessment, 'factors'>, after: Pick<NeedsAssessment, 'factors'>): VersionLine[] {
  const inVersion = ({ factors }: Pick<NeedsAssessment, 'factors'>, factor: RiskFactor) => factors.find((one) => one.factor === factor) ?? null;
  return RISK_AXES.flatMap((axis) =>
    FACTORS_OF[axis].flatMap((factor): VersionLine[] => {
      const was = inVersion(before, factor);
      const is = inVersion(after, factor);
      if (was === null && is === null) return [];
      const change = was === null ? 'new' : is === null ? 'gone' : was.answer !== is.answer ? 'answer' : was.source !== is.source ? 'source' : 'same';
      return [{ axis, factor, before: was, after: is, change }];
    }),
  );
}
