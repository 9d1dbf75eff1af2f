import type { DocumentCode } from '../shared/model/enumerations.ts';

/** What a document leaves out whatever the records hold (identity column of the document list; R-54 for D04). */
export const NEVER_PRINTED: Readonly<Record<DocumentCode, readonly string[]>> = {
  D01: ['otherPartyName', 'address', 'contact', 'idDoc'],
  D02: ['address', 'contact', 'idDoc'],
  D03: ['address', 'contact', 'idDoc'],
  'D03-A1': ['address', 'contact'],
  D04: ['reasons', 'whoStopped', 'riskResult', 'statements', 'recommendation'],
  'D16-A': ['names', 'statements', 'satisfaction'],
  D17: ['names', 'statements', 'whoStopped', 'reasons'],
  D21: ['notes'],
  'D25-N': ['names', 'outsideNo', 'notes', 'statements'],
  D27: ['offence', 'otherPartyName', 'address', 'codeWord'],
  'D27-N': ['offence', 'otherPartyName', 'reasons'],
  D28: ['offence', 'reasons', 'otherPartyName', 'address'],
  D29: ['address', 'bankAccount', 'claims'],
  D31: ['names', 'statements'],
  D32: ['whereabouts', 'parentName', 'offence', 'statements'],
  LABEL: ['officeName', 'codeWord', 'offence', 'otherPartyName'],
};
