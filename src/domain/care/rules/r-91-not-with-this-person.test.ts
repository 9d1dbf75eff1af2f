import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { PERSON, protectionFile } from '../../../../tests/fixtures/protection-builder.ts';
import type { KnownStaff } from '../../../shared/model/care/protection.ts';
import { knownToPerson, shutOut } from './r-91-not-with-this-person.ts';

const known = (n: number, userIds: string[], change: Partial<KnownStaff> = {}): KnownStaff => ({
  id: b.uuid(n), recordedAt: b.NOW, recordedBy: b.MEDIATOR, enteredInError: false, hasText: false, subjectCode: PERSON, on: b.TODAY, userIds, ...change,
});

describe('R-91: not with this person', () => {
  const file = protectionFile();
  const left = { ...file, header: { ...file.header, shutOut: ['user-one', 'user-two'] } };
  it.each([
    ['nobody stepped back', file, 'user-one', ''],
    ['who stepped back', left, 'user-two', 'block: shutOut'],
    ['another', left, 'user-three', ''],
    ['nobody is named', left, null, ''],
  ] as const)('R-91: %s', (_, given, to, expected) => expect(says(shutOut, { file: given, to })).toBe(expected));

  it.each([
    ['nobody was asked', [], 'user-one', ''],
    ['known', [known(1, ['user-one'])], 'user-one', `warn: conflict ${PERSON}`],
    ['known twice, said once', [known(1, ['user-one']), known(2, ['user-one', 'user-two'])], 'user-one', `warn: conflict ${PERSON}`],
    ['an old word is not outlived by a newer "nobody"', [known(1, ['user-one']), known(2, [])], 'user-one', `warn: conflict ${PERSON}`],
    ['entered in error (R-83)', [known(1, ['user-one'], { enteredInError: true })], 'user-one', ''],
    ['another is known', [known(1, ['user-two'])], 'user-one', ''],
    ['nobody is named', [known(1, ['user-one'])], null, ''],
  ] as const)('R-91: %s', (_, knownStaff, to, expected) => expect(says(knownToPerson, { file: protectionFile({ knownStaff: [...knownStaff] }), to })).toBe(expected));
});
