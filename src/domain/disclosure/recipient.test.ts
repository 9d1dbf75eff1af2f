import { describe, expect, it } from 'vitest';
import * as b from '../../../tests/fixtures/case-builder.ts';
import { DOCUMENT_CODES, type DocumentCode } from '../../shared/model/enumerations.ts';
import { recipientOf } from './recipient.ts';

const file = b.completeCase();
const selfReferred = { header: { ...file.header, referral: { ...file.header.referral, bodyName: null } } };
const own = { kind: 'PERSON', subjectCode: b.HARMED };
const referrer = { kind: 'REFERRER', name: b.COURT };

/** Of a paper about the harmed person: to whom, and to whom the copy for the authority goes. */
const TABLE: Readonly<Record<DocumentCode, readonly [object, object?]>> = {
  D01: [own], D02: [own], D03: [{ kind: 'PARTIES' }, referrer], 'D03-A1': [{ kind: 'OFFICE' }, referrer], D04: [{ kind: 'NOBODY' }], D05: [{ kind: 'NOBODY' }], D06: [{ kind: 'NOBODY' }],
  'D06-N': [{ kind: 'NOBODY' }], D07: [own], 'D07-C': [own], 'D08-A': [own], 'D08-B': [{ kind: 'NOBODY' }], 'D16-A': [{ kind: 'OFFICE' }], D17: [own], D21: [{ ...own, namesOthers: true }],
  D25: [{ kind: 'NOBODY' }], 'D25-C': [{ kind: 'NOBODY' }], 'D25-N': [{ kind: 'NOBODY' }], D26: [own], D27: [own], 'D27-N': [own], D28: [own], D29: [{ kind: 'PARTIES' }, referrer],
  'D02-E': [own], 'D06-T': [{ kind: 'OFFICE' }], D09: [own], D10: [{ kind: 'NOBODY' }], D11: [own], D12: [own], D13: [own], 'D13-A': [{ kind: 'NOBODY' }], D14: [{ kind: 'NOBODY' }], D15: [own],
  'D16-B': [{ kind: 'OFFICE' }], 'D16-C': [{ kind: 'GUARDIANSHIP', subjectCode: b.HARMED }], D20: [{ kind: 'NOBODY' }], D22: [{ kind: 'GUARDIANSHIP', subjectCode: b.HARMED }],
  D23: [{ kind: 'GUARDIANSHIP', subjectCode: b.HARMED }], D24: [{ kind: 'GUARDIANSHIP', subjectCode: b.HARMED }], D30: [own], CALL: [{ kind: 'OFFICE' }], COVER: [{ kind: 'NOBODY' }],
  D31: [{ kind: 'NOBODY' }], D32: [{ kind: 'GUARDIANSHIP', subjectCode: b.HARMED }], LABEL: [own], CARD: [own],
};

describe('to whom a paper goes, unless a record says a body (viewer-of)', () => {
  it.each(DOCUMENT_CODES)('%s', (code) => {
    const [plain, toAuthority = plain] = TABLE[code];
    expect(recipientOf(file, code, { subjectCode: b.HARMED, forAuthority: false })).toEqual(plain);
    expect(recipientOf(file, code, { subjectCode: b.HARMED, forAuthority: true })).toEqual(toAuthority);
  });

  it('nobody knows anything of a person where there is no referrer, or no child', () => {
    expect(recipientOf(selfReferred, 'D03', { subjectCode: null, forAuthority: true })).toEqual({ kind: 'NOBODY' });
    expect(recipientOf(file, 'D32', { subjectCode: null, forAuthority: false })).toEqual({ kind: 'NOBODY' });
  });

  it('a paper of nobody stays in the office', () => expect(recipientOf(file, 'D17', { subjectCode: null, forAuthority: false })).toEqual({ kind: 'OFFICE' }));
});
