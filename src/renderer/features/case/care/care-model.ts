import { givenAt } from '../logic/consent-form.ts';
import { numberOrNull, textOrNull } from '../logic/blank.ts';
import { standing } from '../logic/people.ts';
import { timeOf, parseInstant, dateOf } from '../../../../domain/dates/instant.ts';
import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { Party } from '../../../../shared/model/case-file.ts';
import type { PartyRole } from '../../../../shared/model/enumerations.ts';
import type { CareContext, CareField, CareForm, CareModel, CareValue, Moment } from './care-form.ts';

/** Those care is given to: forms ask for one of them unless they say otherwise. */
export const CARED_FOR: readonly PartyRole[] = ['PERSON', 'CHILD'];

/** People of these roles, by whom a form may be about. */
export const peopleOf = (view: CaseView, roles: readonly PartyRole[] = CARED_FOR): Party[] => standing(view).filter(({ role }) => roles.includes(role));

export const isModel = (value: CareValue | undefined): value is CareModel => typeof value === 'object' && value !== null && !Array.isArray(value);
export const textIn = (value: CareValue | undefined): string => (typeof value === 'string' ? value : '');
export const chosenIn = (value: CareValue | undefined): string | null => (typeof value === 'string' ? value : null);
export const answerIn = (value: CareValue | undefined): boolean | null => (typeof value === 'boolean' ? value : null);
export const numberIn = (value: CareValue | undefined): number | null => (typeof value === 'number' ? value : null);
export const listIn = (value: CareValue | undefined): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);
export const groupsIn = (value: CareValue | undefined): CareModel[] => (Array.isArray(value) ? value.filter((one): one is CareModel => typeof one === 'object' && one !== null) : []);
export function momentIn(value: CareValue | undefined): Moment {
  return isModel(value) ? { on: chosenIn(value['on']), time: chosenIn(value['time']) } : { on: null, time: null };
}
/** An instant of a record as two fields hold it. */
export function momentOf(instant: string | null): { on: string | null; time: string | null } {
  const parsed = instant === null ? undefined : parseInstant(instant);
  return parsed === undefined ? { on: null, time: null } : { on: dateOf(parsed), time: timeOf(parsed) };
}

/** A field nobody has filled in yet. */
function blank(field: CareField): CareValue {
  switch (field.kind) {
    case 'text':
    case 'line':
    case 'number':
      return '';
    case 'check':
      return false;
    case 'codes':
    case 'users':
    case 'subjects':
    case 'dates':
      return [];
    case 'instant':
      return { on: null, time: null };
    case 'group':
      return field.many ? [] : {};
    default:
      return null;
  }
}

function startOf(field: CareField, context: CareContext): CareValue {
  if (field.kind === 'group' && field.fields !== undefined) {
    const { fields } = field;
    return field.many ? Array.from({ length: field.least ?? 0 }, () => modelOf(fields, context)) : modelOf(fields, context);
  }
  const start = typeof field.start === 'function' ? field.start(context) : field.start;
  if (field.kind === 'date' && start === 'today') return context.today;
  if (field.kind === 'instant' && start === 'now') return momentOf(context.now);
  if (start !== undefined) return field.kind === 'number' && typeof start === 'number' ? String(start) : start;
  if (field.kind === 'subject') return onlyOne(field, context);
  return blank(field);
}

/** The person the form was opened for, or the one there is. */
function onlyOne(field: CareField, { view, subject }: CareContext): string | null {
  const people = peopleOf(view, field.roles);
  if (people.some(({ subjectCode }) => subjectCode === subject)) return subject;
  const [only, ...others] = people;
  return only !== undefined && others.length === 0 && field.required === true ? only.subjectCode : null;
}

/** What these fields start with. */
export function modelOf(fields: readonly CareField[], context: CareContext): CareModel {
  return Object.fromEntries(fields.map((field) => [field.name, startOf(field, context)]));
}

export function startModel(form: CareForm, context: CareContext): CareModel {
  return { ...modelOf(form.fields, context), ...form.prefill?.(context) };
}

const isAsked = (field: CareField, model: CareModel, context: CareContext): boolean => field.when?.(model, context) ?? true;

/** Fields to be shown now. */
export const asked = (fields: readonly CareField[], model: CareModel, context: CareContext): CareField[] =>
  fields.filter((field) => field.kind !== 'hidden' && isAsked(field, model, context));

function sent(field: CareField, value: CareValue, model: CareModel, context: CareContext): unknown {
  switch (field.kind) {
    case 'text':
    case 'line':
      return textOrNull(textIn(value));
    case 'number':
      return numberOrNull(textIn(value));
    case 'instant': {
      const { on, time } = momentIn(value);
      return givenAt(on, time);
    }
    case 'group': {
      const { fields } = field;
      if (fields === undefined) return value;
      return field.many ? groupsIn(value).map((one) => plainInput(fields, one, context)) : isModel(value) ? plainInput(fields, value, context) : null;
    }
    case 'custom':
      return field.send === undefined ? value : field.send(value, model, context);
    default:
      return value;
  }
}

function unasked(field: CareField): unknown {
  if (field.otherwise !== undefined) return field.otherwise;
  return ['codes', 'users', 'subjects', 'dates'].includes(field.kind) || field.many ? [] : field.kind === 'check' ? false : null;
}

/** The fields as the call takes them: empty words are null, what is not asked is not said. */
export function plainInput(fields: readonly CareField[], model: CareModel, context: CareContext): Record<string, unknown> {
  return Object.fromEntries(
    fields
      .filter(({ name }) => !name.startsWith('_'))
      .map((field) => [field.name, field.kind === 'hidden' || isAsked(field, model, context) ? sent(field, model[field.name] ?? null, model, context) : unasked(field)]),
  );
}

export function inputOf(form: CareForm, model: CareModel, context: CareContext): Record<string, unknown> {
  const plain = plainInput(form.fields, model, context);
  return { ...plain, ...form.input?.(model, context, plain) };
}

const NARROW: readonly CareField['kind'][] = ['subject', 'date', 'time', 'country', 'user', 'room', 'money', 'number', 'language', 'line'];
const isNarrow = (field: CareField): boolean => NARROW.includes(field.kind) || (field.kind === 'code' && field.as === 'select');

/** Fields in the order they are asked; short ones that follow each other stand side by side. */
export function rowsOf(fields: readonly CareField[]): CareField[][] {
  return fields.reduce<CareField[][]>((rows, field) => {
    const last = rows.at(-1);
    if (last !== undefined && isNarrow(field) && last.every(isNarrow)) last.push(field);
    else rows.push([field]);
    return rows;
  }, []);
}
