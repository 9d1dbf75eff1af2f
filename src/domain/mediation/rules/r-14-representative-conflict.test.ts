import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { REPRESENTATIVE_CONFLICTS } from '../../../shared/model/enumerations.ts';
import { judge } from '../../rule.ts';
import { recordConsentGate } from '../gates/record-consent.ts';
import { representativeConflict } from './r-14-representative-conflict.ts';

const file = b.childCase();
const R = b.REPRESENTATIVE;
const conflicted = b.changed(file, 'parties', 14, { representativeConflict: 'RELATED_TO_OTHER_SIDE' });

describe('R-14: nobody speaks for somebody against whom they have an interest', () => {
  it.each(rows(representativeConflict, [
    ['nothing against her', { file, representativeCode: R }, ''],
    ['in conflict', { file: conflicted, representativeCode: R }, 'block: representativeConflict R'],
    ['in conflict, somebody else speaks', { file: conflicted, representativeCode: `${b.CASE_NO}-R2` }, ''],
    ['in conflict, the person speaks', { file: conflicted, representativeCode: null }, ''],
    ['nobody was named', { file: conflicted }, ''],
    ['the conflict was taken back', { file: b.changed(conflicted, 'parties', 14, { representativeConflict: null }), representativeCode: R }, ''],
    ['a refusal is taken from anybody', { file: conflicted, representativeCode: R, granted: false }, ''],
  ]))('R-14: %s', (_, given, expected) => expect(says(representativeConflict, given)).toBe(expected));

  it('R-14: where nobody else is on file, the child needs one appointed, says R-13', () => {
    const giving = {
      file: conflicted, subjectCode: b.HARMED, type: 'DATA_PROCESSING', granted: true, forms: null, language: 'az', interpreterUsed: false, form: 'PAPER_SIGNED', givenAt: b.NOW, paperNo: null,
      scanKept: true, representativeCode: R, assent: b.yes,
    } as const;
    expect(judge(recordConsentGate, giving, b.context()).blocks.map(({ rule, missing }) => [rule, missing.map(({ item }) => item)])).toEqual([['R-13', ['representative']], ['R-14', ['representativeConflict']]]);
    const other = { ...conflicted, parties: [...conflicted.parties, b.party(15, 'REPRESENTATIVE', `${b.CASE_NO}-R2`, { forSubject: b.HARMED, basis: 'APPOINTED' })] };
    expect(judge(recordConsentGate, { ...giving, file: other }, b.context()).blocks.map(({ rule }) => rule)).toEqual(['R-14']);
    expect(judge(recordConsentGate, { ...giving, file: other, representativeCode: `${b.CASE_NO}-R2` }, b.context()).blocks).toEqual([]);
  });

  it.each(REPRESENTATIVE_CONFLICTS)('R-14 says why: %s', (why) => {
    const finding = representativeConflict.check({ file: b.changed(file, 'parties', 14, { representativeConflict: why }), representativeCode: R }, b.context());
    expect(finding?.missing).toEqual([{ item: 'representativeConflict', subjectCode: R, params: { why } }]);
  });
});
