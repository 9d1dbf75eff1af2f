import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { bundledConsent } from './r-04-bundled.ts';

const file = b.changed(b.completeCase(), 'consents', 20, { paperNo: 'K-7' });
const forms = b.consent(1, b.HARMED, 'MEDIATION_PARTICIPATION').forms;
const act = { file, subjectCode: b.HARMED, type: 'MEDIATION_PARTICIPATION', granted: true, forms, paperNo: null } as const;

describe('R-04: one consent, one purpose, one person', () => {
  it.each([
    ['taking part with its forms', act, ''],
    ['taking part without them', { ...act, forms: null }, 'block: formNotChosen V'],
    ['a refusal needs nothing', { ...act, granted: false, forms: null }, ''],
    ['data processing alone', { ...act, type: 'DATA_PROCESSING', forms: null }, ''],
    ['data processing with forms of session', { ...act, type: 'DATA_PROCESSING' }, 'block: bundledConsent V'],
    ['a second consent on one\'s own paper', { ...act, paperNo: 'K-7' }, ''],
    ['somebody else\'s paper', { ...act, subjectCode: b.RESPONSIBLE, paperNo: 'K-7' }, 'block: bundledConsent O'],
    ['a paper entered in error', { ...act, file: b.changed(file, 'consents', 20, { enteredInError: true }), subjectCode: b.RESPONSIBLE, paperNo: 'K-7' }, ''],
  ] as const)('R-04: %s', (_, given, expected) => expect(says(bundledConsent, given)).toBe(expected));
});
