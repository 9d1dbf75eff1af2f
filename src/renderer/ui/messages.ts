import { useI18n } from 'vue-i18n';
import type { ErrorCode } from '../../shared/codes/errors.ts';
import type { RuleCode } from '../../shared/codes/rules.ts';
import type { Missing, Params } from '../../shared/result.ts';
import type { EnumerationName } from './enumerations.ts';
import { formatDate, formatInstant } from './format.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T/;

/** The words of the interface; codes and numbers go in, sentences come out. */
export function useMessages() {
  const { t: translate, te, locale } = useI18n({ useScope: 'global' });

  const t = (key: string, params: Params = {}): string => translate(key, params);
  const has = (key: string): boolean => te(key) || te(key, 'az');

  /** Word for one code of an enumeration; a code without a word shows itself. */
  const enumLabel = (name: EnumerationName, code: string | null | undefined): string => {
    if (code == null) return '–';
    const key = `enums.${name}.${code}`;
    return has(key) ? translate(key) : code;
  };

  /** Dates of a parameter list as people write them; codes of enumerations as words. */
  const readable = (params: Params = {}): Params =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => {
        if (typeof value !== 'string') return [name, value];
        if (DATE.test(value)) return [name, formatDate(value)];
        if (INSTANT.test(value)) return [name, formatInstant(value)];
        const enumeration = PARAM_ENUMERATIONS[name];
        return [name, enumeration === undefined ? value : value.split(/,\s*/).map((code) => enumLabel(enumeration, code)).join(', ')];
      }),
    );

  /** What is missing, as one sentence, with the person's code before it where it is about one person. */
  const missingSentence = (missing: Missing): string => {
    const sentence = translate(`missing.${missing.item}`, readable(missing.params));
    return missing.subjectCode === undefined ? sentence : `${missing.subjectCode}: ${sentence}`;
  };

  const ruleTitle = (code: string): string => (has(`rule.${code}.title`) ? translate(`rule.${code}.title`) : code);
  const ruleText = (code: RuleCode, part: 'title' | 'protects' | 'todo'): string => translate(`rule.${code}.${part}`);
  const errorText = (code: ErrorCode, part: 'what' | 'todo'): string => translate(`error.${code}.${part}`);

  const months = (): string[] => Array.from({ length: 12 }, (_, index) => translate(`app.months.m${index + 1}`));
  const weekdays = (): string[] => Array.from({ length: 7 }, (_, index) => translate(`app.weekdays.d${index + 1}`));

  return { t, has, locale, enumLabel, missingSentence, readable, ruleTitle, ruleText, errorText, months, weekdays };
}

/** Parameters whose value is a code (or several, comma-separated) of an enumeration. */
const PARAM_ENUMERATIONS: Record<string, EnumerationName> = {
  type: 'SESSION_TYPES',
  form: 'SESSION_TYPES',
  items: 'RISK_ITEMS',
  riskItem: 'RISK_ITEMS',
  result: 'RISK_RESULTS',
  offence: 'OFFENCE_CATEGORIES',
  capacity: 'CAPACITIES',
  kind: 'CONFLICT_KINDS',
  obligation: 'OBLIGATION_TYPES',
  purpose: 'CONTACT_PURPOSES',
  status: 'CASE_STATUSES',
};
