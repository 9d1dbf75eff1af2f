import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { InputOf } from '../../../../shared/contract/index.ts';
import type { Module } from '../../../../shared/model/roles.ts';

export type BlankCode = InputOf<'paper-kit.print'>['code'];
export const BLANK_CODES = ['D01', 'D02', 'D07', 'D11'] as const satisfies readonly BlankCode[];

/** Forms of one kind of work alone. */
const OF_MODULE: Readonly<Partial<Record<BlankCode, Module>>> = { D01: 'MED', D11: 'THB' };

/** Forms somebody can need, by the files they hold. */
export const blanksFor = (holds: (module: Module) => boolean): BlankCode[] =>
  BLANK_CODES.filter((code) => {
    const module = OF_MODULE[code];
    return module === undefined || holds(module);
  });

/** A record a blank may have been typed in as: whose, and of which day. */
export interface TypedIn {
  id: string;
  subjectCode: string;
  on: string;
}

/** Records of a case that a form of this code becomes, newest first. */
export function typedInAs(code: string, view: CaseView): TypedIn[] {
  const consents = view.consents.filter(({ type }) => (type === 'MEDIATION_PARTICIPATION') === (code === 'D01')).map(({ id, subjectCode, givenAt, enteredInError }) => ({ id, subjectCode, on: givenAt, enteredInError }));
  const lists: Readonly<Record<string, readonly (TypedIn & { enteredInError: boolean })[]>> = {
    D01: consents,
    D02: view.protocols,
    D07: consents,
    D11: view.care.stays.map(({ id, subjectCode, admittedAt, enteredInError }) => ({ id, subjectCode, on: admittedAt, enteredInError })),
  };
  return (lists[code] ?? [])
    .filter(({ enteredInError }) => !enteredInError)
    .map(({ id, subjectCode, on }) => ({ id, subjectCode, on: on.slice(0, 10) }))
    .toSorted((a, b) => (a.on < b.on ? 1 : -1));
}
