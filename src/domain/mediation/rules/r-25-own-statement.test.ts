import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import { ownStatement } from './r-25-own-statement.ts';

const theft: CaseFile = { ...b.completeCase(), agreements: [b.signed(90)] };
const domestic = b.withOffence('DOMESTIC', theft);
const good = { file: theft, subjectCode: b.HARMED, agreementId: b.uuid(90), on: '2026-04-13', otherSideAbsent: true, lawyerOffered: true, lawyerPresent: false, ...b.office };
const alone = { onePersonOffice: true, hasReviewer: false };
const withAgreement = (change: Partial<CaseFile['agreements'][number]>): CaseFile => ({ ...theft, agreements: [b.signed(90, change)] });
const [first] = b.signed(90).signatures;

describe('R-25: the harmed person\'s own statement', () => {
  it.each([
    ['as it should be', good, ''],
    ['on the day of the last signature', { ...good, on: '2026-04-12' }, 'block: afterAgreement'],
    ['signed by one only', { ...good, file: withAgreement({ status: 'DRAFT', signatures: first ? [first] : [] }) }, 'block: afterAgreement'],
    ['void', { ...good, file: withAgreement({ status: 'VOID' }) }, 'block: afterAgreement'],
    ['entered in error', { ...good, file: withAgreement({ enteredInError: true }) }, 'block: afterAgreement'],
    ['replaced by a later version since', { ...good, file: withAgreement({ status: 'AMENDED' }) }, ''],
    ['fulfilled', { ...good, file: withAgreement({ status: 'COMPLETED' }) }, ''],
    ['another agreement', { ...good, agreementId: b.uuid(99) }, 'block: afterAgreement'],
    ['the other side there', { ...good, otherSideAbsent: false }, 'block: otherSideAbsent'],
    ['no lawyer offered', { ...good, lawyerOffered: false }, 'block: lawyerOffered V'],
    ['of the other side', { ...good, subjectCode: b.RESPONSIBLE }, 'block: partyUnknown O'],
    ['of her supporter', { ...good, subjectCode: b.SUPPORTER }, 'block: partyUnknown S'],
    ['of nobody', { ...good, subjectCode: `${b.HARMED}9` }, 'block: partyUnknown V9'],
    ['everything wrong', { ...good, file: domestic, on: '2026-04-11', otherSideAbsent: false, lawyerOffered: false, ...alone }, 'block: afterAgreement, otherSideAbsent, lawyerOffered V, lawyerPresent V, reviewer'],
    ['sensitive, no lawyer', { ...good, file: domestic }, 'block: lawyerPresent V'],
    ['sensitive, with a lawyer', { ...good, file: domestic, lawyerPresent: true }, 'two-person: supervisorYes'],
    ['sensitive, with a lawyer, working alone (R-82)', { ...good, file: domestic, lawyerPresent: true, ...alone }, 'block: reviewer'],
    ['standard, working alone', { ...good, ...alone }, ''],
  ])('R-25: %s', (_, act, expected) => expect(says(ownStatement, act)).toBe(expected));

  it('R-25 says from when', () => expect(ownStatement.check({ ...good, on: '2026-04-12' }, b.context())?.missing[0]?.params).toEqual({ earliest: '2026-04-13' }));
  it('R-25: not signed yet, from tomorrow at the earliest', () => expect(ownStatement.check({ ...good, agreementId: b.uuid(99) }, b.context())?.missing[0]?.params).toEqual({ earliest: '2026-04-15' }));
});
