import type { RuleCode } from '../../../../shared/codes/rules.ts';
import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { InputOf } from '../../../../shared/contract/index.ts';
import type { PartyRole } from '../../../../shared/model/enumerations.ts';
import type { EnumerationName } from '../../../ui/enumerations.ts';
import type { FormName } from '../logic/places.ts';
import type { FieldOf as FieldAt, StepName } from '../use-step.ts';

/**
 * Forms of care as data: which call, which fields, which words. `CareForm.vue` shows one and sends it.
 * Words by convention: `care.<form>.title`, `.intro`, `.open` (the link that opens it), `.submit`, and `care.<form>.<field>`
 * with `care.<form>.<field>-hint`; a field without words of its own takes `care.field.<field>`. The area `house` is looked at after `care`.
 */

/** A day and a time of day as two fields hold them. */
export interface Moment {
  readonly on: string | null;
  readonly time: string | null;
}
export type CareValue = string | number | boolean | null | readonly string[] | Moment | CareModel | readonly CareModel[];
/** What a form holds while it is filled in; plain data, so that it lies in a draft as it is. */
export interface CareModel {
  [name: string]: CareValue;
}

/** Where a form was opened: the file, whom and which record it is about, and when. */
export interface CareContext {
  readonly view: CaseView;
  readonly subject: string | null;
  readonly record: string | null;
  /** What else the address says the form was opened with. */
  readonly opened?: (key: string) => string | null;
  readonly today: string;
  readonly now: string;
  /** A fresh id, for parts of a record that bear one. */
  readonly newId: () => string;
}

/** What a slot `field-<name>` is given to draw a field of kind 'custom'. */
export interface CareSlot {
  readonly value: CareValue;
  readonly set: (value: CareValue) => void;
  readonly at: { readonly id: string; readonly error: string | undefined };
  /** Ids and errors of what lies inside the field. */
  readonly field: FieldAt;
  readonly model: CareModel;
  readonly label: string;
  readonly hint: string | undefined;
}

type Limit = 'today' | ((model: CareModel, context: CareContext) => string | undefined);
type Start = CareValue | ((context: CareContext) => CareValue);

interface Shared {
  /** An answer is needed. It only marks the field: what is missing, the program says. */
  readonly required?: boolean;
  /** Asked only then; what is not asked is sent as `otherwise` (null, an empty list). */
  readonly when?: (model: CareModel, context: CareContext) => boolean;
  readonly otherwise?: CareValue;
  /** 'today' and 'now' for days and moments; else the value itself. */
  readonly start?: Start;
}
type Scalar =
  | { readonly kind: 'subject'; readonly roles?: readonly PartyRole[]; /** Words of the empty choice, a key under the form. */ readonly emptyLabel?: string }
  | { readonly kind: 'date'; readonly max?: Limit; readonly min?: Limit }
  | { readonly kind: 'instant' | 'time' | 'provider' | 'country' | 'user' | 'room' | 'hidden' | 'language'; readonly emptyLabel?: string }
  | { readonly kind: 'legal-basis'; /** Rows of the table that fit. */ readonly only?: readonly string[] | ((model: CareModel, context: CareContext) => readonly string[]) }
  | { readonly kind: 'code'; readonly enumeration: EnumerationName; readonly only?: readonly string[] | ((model: CareModel, context: CareContext) => readonly string[]); readonly as?: 'radio' | 'select'; readonly hints?: boolean; readonly emptyLabel?: string }
  | { readonly kind: 'choice'; /** Words: `<form>.<field>-<value>`. */ readonly options: readonly string[] | ((model: CareModel, context: CareContext) => readonly string[]) }
  | { readonly kind: 'text' | 'line'; readonly max?: number; readonly rows?: number };
type Many =
  | { readonly kind: 'codes'; readonly enumeration: EnumerationName; readonly only?: readonly string[] | ((model: CareModel, context: CareContext) => readonly string[]); readonly hints?: boolean; readonly inline?: boolean }
  | { readonly kind: 'users' | 'dates' }
  | { readonly kind: 'subjects'; readonly roles?: readonly PartyRole[] };
type Flag = { readonly kind: 'yes-no' | 'check' | 'hidden' };
type Count = { readonly kind: 'number' | 'money' | 'hidden' };
type Custom = { readonly kind: 'custom'; /** What is sent for what the slot holds; the value itself where it is left out. */ readonly send?: (value: CareValue, model: CareModel, context: CareContext) => unknown };
type Group<V> = {
  readonly kind: 'group';
  readonly fields: readonly FieldOf<V>[];
  /** A list of such groups, added one by one. */
  readonly many?: boolean;
  readonly least?: number;
  readonly most?: number;
};

type Element<V> = NonNullable<V> extends readonly (infer E)[] ? E : NonNullable<V>;
/** Kinds of field that can hold a value of this type. */
type KindFor<V> = [NonNullable<V>] extends [boolean]
  ? Flag
  : [NonNullable<V>] extends [number]
    ? Count
    : [NonNullable<V>] extends [string]
      ? Scalar
      : [NonNullable<V>] extends [readonly string[]]
        ? Many
        : Group<Element<V>>;
type Asked<V> = { [K in Extract<keyof V, string>]: { readonly name: K } & Shared & (KindFor<V[K]> | Custom) }[Extract<keyof V, string>];
/** Asked for the form's own sake and never sent: its name begins with an underscore. */
type OnlyHere = { readonly name: `_${string}` } & Shared & (Scalar | Many | Flag | Count | Custom);
/** A field of what a call takes: its name is one of the input's, its kind fits the input's type. */
export type FieldOf<V> = Asked<V> | OnlyHere;

type Own<N extends StepName> = Omit<InputOf<N>, 'token' | 'caseId' | 'dryRun' | 'approvalId'>;

export interface CareFormOf<N extends StepName> {
  readonly call: N;
  /** Name in the address, the draft and the words. */
  readonly form: FormName;
  readonly rule?: RuleCode;
  /** Ask the gates while the form is filled in: only calls that rules may stop. */
  readonly explain?: InputOf<N> extends { dryRun?: boolean | undefined } ? boolean : never;
  readonly fields: readonly FieldOf<Own<N>>[];
  /** What the form starts with where a record is carried on. */
  readonly prefill?: (context: CareContext) => CareModel;
  /** What is sent beside or instead of what the fields say. */
  readonly input?: (model: CareModel, context: CareContext, plain: Readonly<Record<string, unknown>>) => Partial<Record<keyof Own<N>, unknown>>;
  readonly noDraft?: boolean;
}

/** One field as the screen sees it, whatever call it belongs to. */
export interface CareField extends Shared {
  readonly name: string;
  readonly kind: Scalar['kind'] | Many['kind'] | Flag['kind'] | Count['kind'] | 'custom' | 'group';
  readonly roles?: readonly PartyRole[];
  readonly emptyLabel?: string;
  readonly enumeration?: EnumerationName;
  readonly only?: readonly string[] | ((model: CareModel, context: CareContext) => readonly string[]);
  readonly options?: readonly string[] | ((model: CareModel, context: CareContext) => readonly string[]);
  readonly as?: 'radio' | 'select';
  readonly hints?: boolean;
  readonly inline?: boolean;
  readonly max?: Limit | number;
  readonly min?: Limit;
  readonly rows?: number;
  readonly send?: (value: CareValue, model: CareModel, context: CareContext) => unknown;
  readonly fields?: readonly CareField[];
  readonly many?: boolean;
  readonly least?: number;
  readonly most?: number;
}

/** A declared form, whatever its call. */
export interface CareForm {
  readonly call: StepName;
  readonly form: FormName;
  readonly rule?: RuleCode;
  readonly explain?: boolean;
  readonly fields: readonly CareField[];
  readonly prefill?: (context: CareContext) => CareModel;
  readonly input?: (model: CareModel, context: CareContext, plain: Readonly<Record<string, unknown>>) => Record<string, unknown>;
  readonly noDraft?: boolean;
}

/** Declares a form; tsc checks its fields against the call's input. */
export function careForm<N extends StepName>(form: CareFormOf<N>): CareForm;
export function careForm(form: CareForm): CareForm {
  return form;
}

/** A record's id out of the address, as the call names it. */
export const ofRecord = <K extends string>(name: K): { name: K; kind: 'hidden'; start: Start } => ({ name, kind: 'hidden', start: ({ record }) => record });
