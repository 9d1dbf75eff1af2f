import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import { ownStatement, statementPaper } from './r-25-own-statement.ts';

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

  const blank = { file: theft, code: 'D21', aboutId: null, subjectCode: b.HARMED } as const;
  const prepared = (given: CaseFile, change = {}): CaseFile => ({
    ...given,
    statements: [{ id: b.uuid(75), recordedAt: b.NOW, recordedBy: b.MEDIATOR, enteredInError: false, hasText: false, subjectCode: b.HARMED, agreementId: b.uuid(90), on: b.TODAY, repaired: 'FULL', amount: null,
      otherSideAbsent: true, lawyerOffered: true, lawyerPresent: true, representativeCode: null, handedOverOn: null, ...change }],
  });
  it.each([
    ['a blank after the agreement', blank, b.TODAY, ''],
    ['a blank on the day of the last signature', blank, '2026-04-12', 'block: afterAgreement'],
    ['a blank with no agreement', { ...blank, file: b.completeCase() }, b.TODAY, 'block: afterAgreement'],
    ['a blank for an unsigned draft', { ...blank, file: withAgreement({ status: 'DRAFT' }) }, b.TODAY, 'block: afterAgreement'],
    ['a blank in a sensitive case', { ...blank, file: domestic }, b.TODAY, 'block: lawyerPresent V'],
    ['a prepared statement', { ...blank, file: prepared(domestic), aboutId: b.uuid(75) }, b.TODAY, ''],
    ['a statement entered in error', { ...blank, file: prepared(domestic, { enteredInError: true }), aboutId: b.uuid(75) }, b.TODAY, 'block: lawyerPresent V'],
    ['a prepared one on file, and a blank asked for', { ...blank, file: prepared(domestic) }, b.TODAY, 'block: lawyerPresent V'],
    ['another paper', { ...blank, file: domestic, code: 'D01' }, b.TODAY, ''],
  ] as const)('R-25, D21: %s', (_, paper, today, expected) => expect(says(statementPaper, paper, { today })).toBe(expected));

  it('R-25 says from when', () => expect(ownStatement.check({ ...good, on: '2026-04-12' }, b.context())?.missing[0]?.params).toEqual({ earliest: '2026-04-13' }));
  it('R-25: not signed yet, from tomorrow at the earliest', () => expect(ownStatement.check({ ...good, agreementId: b.uuid(99) }, b.context())?.missing[0]?.params).toEqual({ earliest: '2026-04-15' }));
});
