import { accept, refuse, type Missing } from '../../shared/result.ts';
import { judge } from '../../domain/rule.ts';
import { describeFields, NEVER_PRINTED, textOf, type Withheld } from '../../documents/index.ts';
import type { UseCase } from '../use-case.ts';
import { compose, documentAct, documentGate } from './compose.ts';

/** Why a document left a value out, as the window says it. */
const WHY: Record<Withheld['reason'], Missing['item']> = {
  NOT_AGREED_BY_BOTH: 'outcomeSharing',
  NO_OUTCOME_SHARING: 'outcomeSharing',
  OTHER_PARTY: 'fieldNotAllowed',
  NOT_IN_THIS_COPY: 'fieldNotAllowed',
  LEGAL_BASIS_UNVERIFIED: 'legalBasisUnverified',
};

/** Field by field what would leave and what would not, before anything does. */
export const previewDocument: UseCase<'documents.preview'> = (desk, input) => {
  const file = desk.caseFile(input.caseId);
  desk.mustReach(file);
  const composed = compose(desk, file, input, { draft: true });
  const { blocks, twoPerson, warnings } = judge(documentGate, documentAct(desk, file, input, composed), desk.context);
  if (blocks.length > 0) return refuse('BLOCKED', { blocks });
  const fields = describeFields(composed.model).map(({ field, subjectCode, text, missing }) => ({
    subjectCode: subjectCode ?? null,
    field,
    says: missing ? null : text,
    why: missing ? { item: 'fieldBlank' as const } : null,
  }));
  const withheld = [
    ...composed.model.withheld.map(({ field, subjectCode, reason }) => ({ subjectCode: subjectCode ?? null, field, says: null, why: { item: WHY[reason] } })),
    ...NEVER_PRINTED[input.code].map((field) => ({ subjectCode: null, field, says: null, why: { item: 'fieldNotAllowed' as const } })),
  ];
  desk.sealed.write((tx) => tx.audit({ action: desk.call.name, recordId: input.aboutId, caseId: input.caseId, reason: input.code }));
  return accept({ title: input.code, fileName: composed.fileName, fields: [...fields, ...withheld], text: textOf(composed.model), draft: true }, [...twoPerson, ...warnings]);
};
