import { useI18n } from 'vue-i18n';
import type { ErrorCode } from '../../shared/codes/errors.ts';
import type { MissingItem, RuleCode } from '../../shared/codes/rules.ts';
import type { Missing, Params } from '../../shared/result.ts';
import type { EnumerationName } from './enumerations.ts';
import { formatDate, formatInstant, formatMoney } from './format.ts';

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

  /** A parameter as people write it: dates and money in their form, codes as words. */
  const readableOne = (name: string, value: string | number): string | number => {
    if (typeof value === 'number') return MONEY.has(name) ? formatMoney(value) : value;
    if (DATE.test(value)) return formatDate(value);
    if (INSTANT.test(value)) return formatInstant(value);
    if (has(`param.${name}.${value}`)) return translate(`param.${name}.${value}`);
    const enumeration = PARAM_ENUMERATIONS[name];
    return enumeration === undefined ? value : enumLabel(enumeration, value);
  };
  const readable = (params: Params = {}): Params => Object.fromEntries(Object.entries(params).map(([name, value]) => [name, readableOne(name, value)]));

  /** Which field of a person it is about, at the end of a sentence that does not say so itself. */
  const withField = (sentence: string, field: string | number | undefined): string => {
    const key = `param.field.${field}`;
    if (field === undefined || !has(key) || sentence.includes(translate(key))) return sentence;
    return `${sentence.replace(/\.$/, '')} (${translate(key)}).`;
  };

  /** What is missing, as one sentence, with the person's code before it where it is about one person. */
  const missingSentence = ({ item, subjectCode, params = {} }: Missing): string => {
    const needed = NEEDED[item];
    const bare = needed !== undefined && (params[needed] === undefined || params[needed] === '');
    const sentence = withField(translate(`missing.${item}${bare ? 'Bare' : ''}`, readable(params)), params['field']);
    if (subjectCode) return `${subjectCode}: ${sentence}`;
    return sentence.slice(0, 1).toLocaleUpperCase(locale.value) + sentence.slice(1);
  };

  const ruleTitle = (code: string): string => (has(`rule.${code}.title`) ? translate(`rule.${code}.title`) : code);
  const ruleText = (code: RuleCode, part: 'title' | 'protects' | 'todo'): string => translate(`rule.${code}.${part}`);
  const errorText = (code: ErrorCode, part: 'what' | 'todo'): string => translate(`error.${code}.${part}`);

  const months = (): string[] => Array.from({ length: 12 }, (_, index) => translate(`app.months.m${index + 1}`));
  const weekdays = (): string[] => Array.from({ length: 7 }, (_, index) => translate(`app.weekdays.d${index + 1}`));

  return { t, has, locale, enumLabel, missingSentence, readable, ruleTitle, ruleText, errorText, months, weekdays };
}

/** Parameters whose value is a code of an enumeration. */
const PARAM_ENUMERATIONS: Record<string, EnumerationName> = {
  form: 'SESSION_TYPES',
  risk: 'RISK_ITEMS',
  result: 'RISK_RESULTS',
  capacity: 'CAPACITIES',
  kind: 'CONFLICT_KINDS',
  language: 'LANGUAGES',
  findings: 'MESSAGE_FINDINGS',
  relation: 'INTERPRETER_RELATIONS',
};

/** Parameters in qəpik. */
const MONEY: ReadonlySet<string> = new Set(['amount', 'documented', 'agreed', 'paid', 'total', 'sum']);

/** Items with a second sentence (`…Bare`) for when this parameter is not known. */
const NEEDED: Partial<Record<MissingItem, string>> = { formNotChosen: 'form', coolingOff: 'earliest', breachTooEarly: 'earliest', forbiddenObligation: 'no', revealsWhereabouts: 'no', orderInForce: 'until', afterAgreement: 'earliest' };
