import type { DocumentCode } from '../../shared/model/enumerations.ts';
import { accept } from '../../shared/result.ts';
import { judge } from '../../domain/rule.ts';
import { refuse } from '../../shared/result.ts';
import { describeFields, textOf } from '../../documents/index.ts';
import type { UseCase } from '../use-case.ts';
import { compose, documentAct, documentGate } from './compose.ts';

/** What each document leaves out on purpose, whatever the records hold (documents.md, identity column). */
const WITHHELD: Record<DocumentCode, readonly string[]> = {
  D01: ['otherPartyName', 'address', 'contact', 'idDoc'],
  D02: ['address', 'contact', 'idDoc'],
  D03: ['birthDate', 'address', 'contact', 'idDoc'],
  'D03-A1': ['address', 'contact'],
  D04: ['names', 'reasons', 'whoStopped', 'riskResult', 'statements', 'recommendation'],
  D27: ['offence', 'otherPartyName', 'address', 'codeWord'],
  'D27-N': ['offence', 'otherPartyName', 'reasons'],
  D31: ['names', 'statements'],
};

/** Field by field what would leave and what would not, before anything does. */
export const previewDocument: UseCase<'documents.preview'> = (desk, input) => {
  const file = desk.caseFile(input.caseId);
  desk.mustReach(file);
  const composed = compose(desk, file, input, null, true);
  const { blocks } = judge(documentGate, documentAct(desk, file, input, composed), desk.context);
  if (blocks.length > 0) return refuse('BLOCKED', { blocks });
  const fields = describeFields(composed.model).map(({ field, subjectCode, text, missing }) => ({
    subjectCode: subjectCode ?? null,
    field,
    says: missing ? null : text,
    why: missing ? { item: 'fieldBlank' as const } : null,
  }));
  const withheld = WITHHELD[input.code].map((field) => ({ subjectCode: null, field, says: null, why: { item: 'fieldNotAllowed' as const } }));
  desk.sealed.write((tx) => tx.audit({ action: desk.call.name, recordId: input.aboutId, caseId: input.caseId, reason: input.code }));
  return accept({ title: input.code, fileName: composed.fileName, fields: [...fields, ...withheld], text: textOf(composed.model), draft: true });
};
