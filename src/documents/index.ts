/** Documents: facts -> document model -> DOCX bytes, with the checks that stand between a model and a file. */
export type * from './model.ts';
export { documentKinds, documentFacts, buildDocument } from './kinds.ts';
export type { DocumentCode, DocumentFacts, DocumentKind, IdentityLevel, KindWord } from './kinds.ts';
export { textOf, describeFields, fieldsPrinted, missingFields, freeTextOf } from './read-model.ts';
export type { DescribedField } from './read-model.ts';
export { renderDocx } from './render-docx.ts';
export { checkHygiene } from './hygiene.ts';
export type { HygieneFinding } from './hygiene.ts';
export { fileName } from './file-name.ts';
export { clauses, clausesOf } from './clauses.ts';
export { legalBasisTable, legalLines } from './legal-basis.ts';
export type { LegalBasis } from './legal-basis.ts';
export { findPromises } from './promise-words.ts';
export { findModuleNames } from './nothing-names-the-module.ts';
export { findNoteEchoes, allowancesFor } from './outgoing-text-guard.ts';
export { ACTS_AZ, RULES_AZ } from './d31-reviewer-card/acts.ts';
export { NEVER_PRINTED } from './never-printed.ts';
