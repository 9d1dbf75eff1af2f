import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import type { SamePerson } from '../../../shared/model/disclosure.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import { linkable, linkedByTwo } from './r-87-same-person.ts';

const OTHER = 'MED-2026-0002-V';
const link: SamePerson = {
  id: b.uuid(70), recordedAt: b.NOW, recordedBy: b.MEDIATOR, enteredInError: false, hasText: false, subjectCode: b.HARMED, otherCode: OTHER, evidence: 'ID_DOCUMENT', protectedIdentity: false, on: b.TODAY, undoneOn: null,
};
const file = (change?: Partial<SamePerson>): CaseFile => ({ ...b.completeCase(), samePersons: change ? [{ ...link, ...change }] : [] });
const act = { file: file(), subjectCode: b.HARMED, otherCode: OTHER };

describe('R-87: linked, never fused', () => {
  it.each(rows(linkable, [
    ['two codes', act, ''],
    ['linked already', { ...act, file: file({}) }, 'block: alreadyLinked V'],
    ['linked already, the other way round', { ...act, file: file({ subjectCode: OTHER, otherCode: b.HARMED }) }, 'block: alreadyLinked V'],
    ['linked, and undone', { ...act, file: file({ undoneOn: b.TODAY }) }, ''],
    ['linked in error', { ...act, file: file({ enteredInError: true }) }, ''],
    ['linked to somebody else', { ...act, file: file({ otherCode: 'MED-2026-0003-V' }) }, ''],
    ['nobody of this case', { ...act, subjectCode: 'MED-2026-0003-V' }, 'block: partyUnknown MED-2026-0003-V'],
    ['with themself', { ...act, otherCode: b.HARMED }, 'block: partyUnknown V'],
  ]))('R-87: %s', (_, given, expected) => expect(says(linkable, given)).toBe(expected));

  it('R-87: never by one worker alone', () => expect(says(linkedByTwo, act)).toBe('two-person: secondPerson V'));
});
