import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { SCOPE_TOKENS, TEXT_TOKENS } from '../../../shared/model/enumerations.ts';
import { fieldsOf, referralWithinConsent, type Referring } from './r-79-referral.ts';

const held = (field: Referring['verdicts'][number]['field']): Referring['verdicts'][number] => ({ field, verdict: { allowed: false, why: { item: 'fieldNotInScope', subjectCode: b.HARMED } } });
const open = (field: Referring['verdicts'][number]['field']): Referring['verdicts'][number] => ({ field, verdict: { allowed: true, by: { consentId: b.uuid(27) } } });
const named: Referring = { subjectCode: b.HARMED, kind: 'IDENTIFIED', asked: ['name', 'needs'], written: ['needs'], verdicts: [open('name'), open('needs')] };
const nameless: Referring = { subjectCode: b.HARMED, kind: 'ANONYMOUS', asked: [], written: [], verdicts: [] };

describe('R-79: a referral tells what the yes opens', () => {
  it.each(rows(referralWithinConsent, [
    ['within it', named, ''],
    ['beyond it', { ...named, verdicts: [open('name'), held('needs')] }, 'block: fieldNotInScope V'],
    ['telling nothing at all', { ...named, asked: [], written: [], verdicts: [] }, 'block: scopeEmpty V'],
    ['a text nobody wrote', { ...named, written: [] }, 'block: textMissing V'],
    ['a text that is not to be told', { ...named, asked: ['name'], verdicts: [open('name')] }, 'block: textMissing V'],
    ['anonymous', nameless, ''],
    ['anonymous, and a field asked for', { ...nameless, asked: ['name'] }, 'block: anonymousOnly V'],
    ['anonymous, and a text written', { ...nameless, written: ['needs'] }, 'block: anonymousOnly V'],
  ]))('R-79: %s', (_, act, expected) => expect(says(referralWithinConsent, act)).toBe(expected));

  it.each(TEXT_TOKENS)('R-79: %s is a text of its own', (token) => expect(says(referralWithinConsent, { ...named, asked: [token], written: [], verdicts: [] })).toBe('block: textMissing V'));

  it('every token opens one field, and no token opens what has none', () => {
    expect(SCOPE_TOKENS.map((token) => fieldsOf([token]).length)).toEqual(SCOPE_TOKENS.map(() => 1));
    expect(fieldsOf(SCOPE_TOKENS)).not.toEqual(expect.arrayContaining(['codeWord']));
    expect(fieldsOf([])).toEqual([]);
  });
});
