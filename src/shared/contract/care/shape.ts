import type { z } from 'zod';
import { id } from '../../model/basic.ts';

export const inCase = { caseId: id };

/** Refusals every step of a case may meet. */
export const CASE_ERRORS = ['CASE_NOT_FOUND', 'CASE_CLOSED', 'NOT_ASSIGNED', 'DATE_IN_FUTURE', 'DATE_IN_PAST', 'DATE_BEFORE_CASE', 'DATE_TOO_FAR', 'CLOCK_BEHIND', 'WRONG_MODULE'] as const;
export const ABOUT_A_PERSON = [...CASE_ERRORS, 'PARTY_NOT_FOUND'] as const;
export const ABOUT_A_RECORD = [...CASE_ERRORS, 'RECORD_NOT_FOUND', 'WRONG_STATUS', 'WRONG_ORDER'] as const;

type RecordFields = 'id' | 'recordedAt' | 'recordedBy' | 'enteredInError' | 'hasText';

/** The fields a record has of its own, to be asked for as they are; `without` are those the house fills in. */
export function fieldsOf<S extends z.ZodRawShape, W extends keyof S = never>(model: z.ZodObject<S>, without: readonly W[] = []): Omit<S, RecordFields | W> {
  const left = new Set<PropertyKey>(['id', 'recordedAt', 'recordedBy', 'enteredInError', 'hasText', ...without]);
  return Object.fromEntries(Object.entries(model.shape).filter(([field]) => !left.has(field))) as Omit<S, RecordFields | W>;
}
