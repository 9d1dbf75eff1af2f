import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { careFile, CHILD, PERSON } from '../../../../tests/fixtures/child-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { judge } from '../../rule.ts';
import { ageFacts } from '../../mediation/age.ts';
import { partiesOfTheCase } from '../../mediation/case-facts.ts';
import { recordConsentGate, type RecordConsent } from '../../mediation/gates/record-consent.ts';
import { recordRightsGate } from '../../mediation/gates/record-rights.ts';
import { closedUnreachable } from '../../mediation/rules/r-84-unreachable.ts';
import { caseDeadlines } from '../../mediation/deadlines.ts';
import { representativeNeeded } from './r-14-representative-needed.ts';

const file = careFile({}, 'VPN');
const R = `${b.CASE_NO}-R`;
const alone = { ...file, parties: file.parties.filter(({ role }) => role !== 'REPRESENTATIVE') };
const torn = { ...file, parties: file.parties.map((one) => (one.role === 'REPRESENTATIVE' ? { ...one, representativeConflict: 'SUSPECTED' as const } : one)) };
const on = b.TODAY;

describe('R-14: a child nobody speaks for is helped, and somebody is to be appointed', () => {
  it.each(rows(representativeNeeded, [
    ['the mother on file', { file, subjectCode: CHILD, on }, ''],
    ['nobody', { file: alone, subjectCode: CHILD, on }, 'warn: representativeNeeded C'],
    ['the mother in conflict', { file: torn, subjectCode: CHILD, on }, 'warn: representativeNeeded C'],
    ['an adult', { file: alone, subjectCode: PERSON, on }, ''],
    ['on the eighteenth birthday', { file: alone, subjectCode: CHILD, on: '2032-05-01' }, ''],
    ['a mediation has its own rule', { file: { ...alone, header: { ...alone.header, module: 'MED' } }, subjectCode: CHILD, on }, ''],
  ]))('R-14: %s', (_, given, expected) => expect(says(representativeNeeded, given)).toBe(expected));
});

describe('the rules of children in a file of care', () => {
  const rights = (given: typeof file) => judge(recordRightsGate, { file: given, subjectCode: CHILD, on, language: 'az', interpreterUsed: false }, b.context());
  const asked = (given: typeof file, change: Partial<RecordConsent> = {}): RecordConsent => ({
    file: given, subjectCode: CHILD, type: 'SERVICES', granted: true, forms: null, language: 'az', interpreterUsed: false, form: 'PAPER_SIGNED', givenAt: b.NOW, paperNo: null, scanKept: true,
    representativeCode: R, assent: b.yes, ...change,
  });
  const blocks = (act: RecordConsent) => judge(recordConsentGate, act, b.context()).blocks.map(({ rule, missing }) => `${rule} ${missing.map(({ item }) => item).join()}`);

  it('R-13: rights are told to a child alone, who would get no help without them; the worker is warned', () => {
    expect(rights(file)).toEqual({ blocks: [], twoPerson: [], warnings: [] });
    expect(rights(alone)).toMatchObject({ blocks: [], warnings: [{ rule: 'R-13', missing: [{ item: 'representative', subjectCode: CHILD }] }] });
  });

  it.each(['SERVICES', 'SHELTER_RULES', 'DISCLOSURE', 'STATISTICS_USE'] as const)('R-13, R-14, R-15: a child\'s consent of type %s asks the representative, and the child', (type) => {
    const act = (change: Partial<RecordConsent> = {}, given = file) => asked(given, { type, ...change });
    expect(blocks(act())).toEqual([]);
    expect(blocks(act({ representativeCode: null }))).toEqual(['R-13 representativeConsent']);
    expect(blocks(act({}, alone))).toEqual(['R-13 representative']);
    expect(blocks(act({}, { ...torn, parties: [...torn.parties, b.party(13, 'REPRESENTATIVE', `${R}2`, { forSubject: CHILD, basis: 'APPOINTED' })] }))).toEqual(['R-14 representativeConflict']);
    expect(blocks(act({ assent: null }))).toEqual(['R-15 childAssent']);
    expect(blocks(act({ assent: { overall: 'NO', forms: {} } }))).toEqual(['R-15 childRefused']);
    expect(blocks(act({ granted: false, representativeCode: null, assent: null }))).toEqual([]);
  });

  it('R-15: nobody is asked before seven', () => {
    const small = { ...file, parties: file.parties.map((one) => (one.role === 'CHILD' ? { ...one, turns18On: '2040-01-01' } : one)) };
    expect(blocks(asked(small, { assent: null }))).toEqual([]);
  });

  it('R-18: grown up, they speak for themselves: nobody consents in their name, and the day stands among the deadlines', () => {
    const grown = { ...file, parties: file.parties.map((one) => (one.role === 'CHILD' ? { ...one, turns18On: '2026-04-10' } : one)) };
    expect(blocks(asked(grown))).toEqual(['R-18 ownConsent']);
    expect(blocks(asked(grown, { representativeCode: null, assent: null }))).toEqual([]);
    const spoken = { ...grown, consents: [b.consent(20, CHILD, 'SERVICES', { representativeCode: R, givenAt: b.at('2026-04-03') })] };
    const due = (given: typeof file) => caseDeadlines(given, b.context(), () => b.uuid(1)).filter(({ rule }) => rule === 'R-18').map(({ dueOn, status }) => ({ dueOn, status }));
    expect(due(spoken)).toEqual([{ dueOn: '2026-04-10', status: 'OPEN' }]);
    expect(due(grown)).toEqual([{ dueOn: '2026-04-10', status: 'MET' }]);
    expect(due({ ...spoken, consents: [...spoken.consents, b.consent(21, CHILD, 'SERVICES', { givenAt: b.at('2026-04-12') })] })).toEqual([{ dueOn: '2026-04-10', status: 'MET' }]);
  });

  it.each([['PERSON', true], ['CHILD', true], ['HARMED', true], ['LAWYER', false], ['REPRESENTATIVE', false]] as const)('R-19: doubt about the age of a %s: %s', (role, expected) => {
    expect(ageFacts({ birthDate: null, birthYearOnly: null }, role, null, b.TODAY).mayBeChild).toBe(expected);
  });

  it('the file is about the person and the children with them, a mediation about its two sides', () => {
    expect(partiesOfTheCase(file).map(({ subjectCode }) => subjectCode)).toEqual([PERSON, CHILD]);
    expect(partiesOfTheCase(b.completeCase()).map(({ subjectCode }) => subjectCode)).toEqual([b.HARMED, b.RESPONSIBLE]);
  });

  it('R-84: closed as unreachable only after three attempts to reach the person', () => {
    const tried = (days: string[]) => ({ ...file, contacts: days.map((day, n) => b.contact(70 + n, PERSON, day, { result: 'NO_ANSWER' })) });
    expect(says(closedUnreachable, { file, outcome: 'PARTY_UNREACHABLE' })).toBe('block: unreachableAttempts');
    expect(says(closedUnreachable, { file: tried(['2026-03-31', '2026-04-06', '2026-04-14']), outcome: 'PARTY_UNREACHABLE' })).toBe('');
  });
});
