/** Which sealed fields a consent's scope opens (data-model A.2.2). */
import type { ScopeToken } from '../model.ts';
import type { Allowed } from './types.ts';

/** Aliases, other names, residence and the code word have no token: nothing opens them. */
const FIELDS: Readonly<Partial<Record<ScopeToken, readonly string[]>>> = {
  name: ['surname', 'givenName', 'patronymic', 'nameVariants'],
  dob: ['birthDate', 'birthYearOnly'],
  idDoc: ['fin', 'idDocNo'],
  contact: ['safeContact'],
  serviceAddress: ['serviceAddress'],
  family: ['relatives'],
};

export const fieldsOfTokens = (subjectCode: string, tokens: readonly ScopeToken[]): Allowed['fields'] =>
  tokens.flatMap((token) => (FIELDS[token] ?? []).map((field) => ({ subjectCode, field })));
