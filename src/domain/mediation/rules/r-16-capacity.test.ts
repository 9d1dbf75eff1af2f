import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import type { Party } from '../../../shared/model/case-file.ts';
import { judge } from '../../rule.ts';
import { prepareStatementGate } from '../gates/prepare-statement.ts';
import { signAgreementGate } from '../gates/sign-agreement.ts';
import { capacity, ownRepresentative, throughRepresentative } from './r-16-capacity.ts';

const file = b.completeCase();
const with_ = (value: Party['capacity'], given = file) => b.changed(given, 'parties', 10, { capacity: value });
const represented = { ...file, parties: [...file.parties, b.party(14, 'REPRESENTATIVE', `${b.CASE_NO}-R`, { forSubject: b.HARMED })] };

describe('R-16: capacity', () => {
  it.each([
    ['full', file, b.office, ''],
    ['none', with_('NONE'), b.office, 'block: capacity V'],
    ['being assessed', with_('UNDER_ASSESSMENT'), b.office, 'block: capacity V'],
    ['limited, nobody represents', with_('LIMITED'), b.office, 'block: representative V'],
    ['limited, represented', with_('LIMITED', represented), b.office, 'two-person: capacity V'],
    ['limited, the representative is of the other side', with_('LIMITED', b.changed(represented, 'parties', 14, { forSubject: b.RESPONSIBLE })), b.office, 'block: representative V'],
    ['limited, the representative is in conflict (R-14)', with_('LIMITED', b.changed(represented, 'parties', 14, { representativeConflict: 'PRESSURE' })), b.office, 'block: representative V'],
    ['limited, alone with a reviewer (R-82)', with_('LIMITED', represented), { onePersonOffice: true, hasReviewer: true }, 'two-person: capacity V'],
    ['limited, alone (R-82)', with_('LIMITED', represented), { onePersonOffice: true, hasReviewer: false }, 'block: reviewer'],
    ['the supporter\'s is nobody\'s business', b.changed(file, 'parties', 12, { capacity: 'NONE' }), b.office, ''],
  ] as const)('R-16, session: %s', (_, given, office, expected) =>
    expect(says(capacity, b.sessionAct(given, { attendees: [b.HARMED, b.RESPONSIBLE, b.SUPPORTER] }, office))).toBe(expected));

  it('R-16 holds at the signature', () => {
    expect(says(capacity, { file: with_('NONE'), subjectCode: b.HARMED, ...b.office })).toBe('block: capacity V');
    expect(says(capacity, { file: with_('NONE'), subjectCode: b.RESPONSIBLE, ...b.office })).toBe('');
  });

  it('R-16: beside them at the signature only their own representative', () => {
    const signing = { file: with_('LIMITED', represented), agreement: b.agreement(90), subjectCode: b.HARMED, on: '2026-04-13', ...b.office };
    const barred = (representativeCode: string) => judge(signAgreementGate, { ...signing, representativeCode }, b.context()).blocks.some(({ rule }) => rule === 'R-16');
    expect([barred(`${b.CASE_NO}-R`), barred(b.SUPPORTER)]).toEqual([false, true]);
  });

  it.each(rows(throughRepresentative, [
    ['through theirs', { file: with_('LIMITED', represented), subjectCode: b.HARMED, representativeCode: `${b.CASE_NO}-R` }, ''],
    ['alone', { file: with_('LIMITED', represented), subjectCode: b.HARMED, representativeCode: null }, 'block: representativeSigns V'],
    ['through the supporter', { file: with_('LIMITED', represented), subjectCode: b.HARMED, representativeCode: b.SUPPORTER }, 'block: representativeSigns V'],
    ['through one in conflict', { file: with_('LIMITED', b.changed(represented, 'parties', 14, { representativeConflict: 'PRESSURE' })), subjectCode: b.HARMED, representativeCode: `${b.CASE_NO}-R` }, 'block: representativeSigns V'],
    ['of full capacity, alone', { file: represented, subjectCode: b.HARMED, representativeCode: null }, ''],
  ]))('R-16, their own statement: %s', (_, given, expected) => expect(says(throughRepresentative, given)).toBe(expected));

  it('R-16: a statement of somebody of limited capacity is prepared through their representative, not alone', () => {
    const saying = { file: { ...with_('LIMITED', represented), agreements: [b.signed(90)] }, subjectCode: b.HARMED, agreementId: b.uuid(90), on: '2026-04-13', repaired: 'FULL' as const, amount: null, otherSideAbsent: true, lawyerOffered: true, lawyerPresent: false, ...b.office };
    const barred = (representativeCode: string | null) => judge(prepareStatementGate, { ...saying, representativeCode }, b.context()).blocks.map(({ rule }) => rule);
    expect([barred(`${b.CASE_NO}-R`), barred(null)]).toEqual([[], ['R-16']]);
  });

  it.each(rows(ownRepresentative, [
    ['theirs', { file: with_('LIMITED', represented), subjectCode: b.HARMED, representativeCode: `${b.CASE_NO}-R` }, ''],
    ['the supporter', { file: with_('LIMITED', represented), subjectCode: b.HARMED, representativeCode: b.SUPPORTER }, 'block: representative V'],
    ['the other side\'s', { file: with_('LIMITED', b.changed(represented, 'parties', 14, { forSubject: b.RESPONSIBLE })), subjectCode: b.HARMED, representativeCode: `${b.CASE_NO}-R` }, 'block: representative V'],
    ['in conflict: R-14 speaks', { file: with_('LIMITED', b.changed(represented, 'parties', 14, { representativeConflict: 'PRESSURE' })), subjectCode: b.HARMED, representativeCode: `${b.CASE_NO}-R` }, ''],
    ['they themself', { file: with_('LIMITED', represented), subjectCode: b.HARMED, representativeCode: null }, ''],
    ['of full capacity: R-18 speaks', { file: represented, subjectCode: b.HARMED, representativeCode: b.SUPPORTER }, ''],
    ['a child: R-13 speaks', { file: b.changed(b.childCase(), 'parties', 10, { capacity: 'LIMITED' }), subjectCode: b.HARMED, representativeCode: b.SUPPORTER }, ''],
    ['a refusal', { file: with_('LIMITED', represented), subjectCode: b.HARMED, representativeCode: b.SUPPORTER, granted: false }, ''],
  ]))('R-16, who speaks for a grown-up: %s', (_, given, expected) => expect(says(ownRepresentative, given)).toBe(expected));
});
