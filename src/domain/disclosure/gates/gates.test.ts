import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import * as thb from '../../../../tests/fixtures/trafficking-builder.ts';
import type { RuleCode } from '../../../shared/codes/rules.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import { judge, type Rule } from '../../rule.ts';
import type { Verdict } from '../projection.ts';
import * as outgoing from './outgoing.ts';
import * as sheets from './record-sheet.ts';

/** A gate, an act it lets through, and acts that one rule of it alone finds, beside those that speak each time and those named. */
interface Table<Act> {
  readonly gate: readonly Rule<Act>[];
  readonly good: Act;
  /** Rules that ask a second person whatever the act is. */
  readonly always?: readonly Rule<Act>[];
  readonly cases: readonly { readonly rule: RuleCode; readonly act: Act; readonly also?: readonly RuleCode[] }[];
}
const check = <Act>(name: string, table: Table<Act>) => ({ name, run: () => passes(table) });

const file = b.completeCase();
const body = { orgId: 'org-test', name: 'Sınaqlı Yardım Mərkəzi', country: 'AZ', state: true, prosecution: false, health: false };
const yes: Verdict = { allowed: true, by: { consentId: b.uuid(27) } };
const no = (subjectCode: string): Verdict => ({ allowed: false, why: { item: 'disclosureConsent', subjectCode } });

const row: sheets.SheetRow = {
  file, subjectCode: b.HARMED, type: 'DISCLOSURE', granted: true, forms: null, language: 'az', interpreterUsed: false, form: 'PAPER_SIGNED', givenAt: b.NOW, paperNo: '7/26', scanKept: true,
  representativeCode: null, assent: null, validUntil: '2026-06-30', crossBorder: null, country: 'AZ',
};
const sheet = (change: Partial<sheets.SheetRow> = {}, more: Partial<sheets.RecordSheet> = {}): sheets.RecordSheet => ({
  file, subjectCode: b.HARMED, explainedAloud: true, form: 'PAPER_SIGNED', rows: [row, { ...row, ...change }], ...more,
});
const AUNT = `${b.CASE_NO}-R2`;
const child = b.childCase();
const torn: CaseFile = { ...child, parties: [...child.parties, b.party(15, 'REPRESENTATIVE', AUNT, { forSubject: b.HARMED, representativeConflict: 'SUSPECTED' })] };
const helped: CaseFile = { ...file, interpreters: [b.interpreter(94, { relation: 'RELATIVE', use: 'URGENT_NEEDS' })] };
/** On a paper that bears the number of another person's. */
const shared: CaseFile = b.changed(file, 'consents', 21, { paperNo: '7/26' });

/** A trafficking file nobody has explained rights in. */
const untold = thb.traffickingFile();

const withConsent = (change: Parameters<typeof b.disclosure>[1] = {}): CaseFile => ({ ...file, consents: [...file.consents, b.disclosure(27, change)] });
const paper = { file: withConsent(), recipient: { kind: 'BODY' as const, body }, printed: [{ subjectCode: b.HARMED, field: 'name' as const, verdict: yes }], leaks: [], leaksToClear: 0 };
const leaving = { file: withConsent(), document: b.document(95, { code: 'D05', consentIdsUsed: [b.uuid(27)] }) };
const referring = { subjectCode: b.HARMED, kind: 'IDENTIFIED' as const, asked: ['name' as const], written: [], verdicts: [{ field: 'name' as const, verdict: yes }] };
const sending = { file: { ...file, documents: [b.document(95, { code: 'D05', aboutId: b.uuid(70) })] }, referralId: b.uuid(70) };
const compelling = { request: { kind: 'COURT_ORDER' as const, subjectCode: b.HARMED, scope: ['name' as const], delayOrdered: false }, scope: ['name'], opinionKept: true, toldOn: b.TODAY };
const linking = { file, subjectCode: b.HARMED, otherCode: 'MED-2026-0002-V' };
const handing = { document: { recipient: b.HARMED, subjectCode: b.HARMED, code: 'D02' as const }, ownCopy: 'TAKES' as const };
const answering = { request: { subjectCode: b.HARMED, kind: 'SEE' as const, freelyAndAlone: true }, answer: 'DONE' };

const tables = [
  check('recordSheetGate', {
    gate: sheets.recordSheetGate, good: sheet(),
    cases: [
      { rule: 'R-04', act: sheet({}, { explainedAloud: false }) },
      { rule: 'R-04', act: sheet({ file: shared }) },
      { rule: 'R-11', act: sheet({ language: 'en' }) },
      { rule: 'R-13', act: sheet({ file: child, assent: b.yes }) },
      { rule: 'R-14', act: sheet({ file: torn, representativeCode: AUNT, assent: b.yes }) },
      { rule: 'R-15', act: sheet({ file: child, representativeCode: b.REPRESENTATIVE }) },
      { rule: 'R-16', act: sheet({ file: b.changed(file, 'parties', 10, { capacity: 'LIMITED' }), representativeCode: b.SUPPORTER }) },
      { rule: 'R-17', act: sheet({ file: helped, interpreterUsed: true }) },
      { rule: 'R-18', act: sheet({ file: b.childCase('2026-04-10'), representativeCode: b.REPRESENTATIVE }) },
      { rule: 'R-35', act: sheet({ file: untold, subjectCode: thb.PERSON }) },
      { rule: 'R-58', act: sheet({ validUntil: '2027-04-15' }) },
      { rule: 'R-59', act: sheet({ givenAt: b.at('2026-04-03') }) },
      { rule: 'R-70', act: sheet({ country: 'GE' }) },
    ],
  }),
  check('outgoingGate', {
    gate: outgoing.outgoingGate, good: paper,
    cases: [
      // What R-32 finds R-79 finds as well: R-32 says of it that nothing overrides.
      { rule: 'R-32', act: { ...paper, printed: [{ subjectCode: 'THB-2026-0001-V', field: 'name', verdict: no('THB-2026-0001-V') }] }, also: ['R-79'] },
      { rule: 'R-41', act: { ...paper, forbiddenWords: 1 } },
      { rule: 'R-41', act: { ...paper, forbiddenWordsNotChecked: true } },
      { rule: 'R-58', act: { ...paper, file: withConsent({ validUntil: '2026-04-28' }) } },
      { rule: 'R-61', act: { ...paper, leaks: [{ subjectCode: b.HARMED, field: 'fin' }] } },
      { rule: 'R-61', act: { ...paper, leaksToClear: 1 } },
      { rule: 'R-79', act: { ...paper, printed: [{ subjectCode: b.HARMED, field: 'name', verdict: no(b.HARMED) }] } },
    ],
  }),
  check('leavingGate', {
    gate: outgoing.leavingGate, good: leaving,
    cases: [
      { rule: 'R-41', act: { ...leaving, forbiddenWords: 1 } },
      { rule: 'R-58', act: { ...leaving, file: withConsent({ validUntil: '2026-04-13' }) } },
      { rule: 'R-60', act: { ...leaving, file: withConsent({ withdrawal: b.withdrawal(b.at('2026-04-13')) }) } },
      { rule: 'R-60', act: { ...leaving, document: { ...leaving.document, recalledOn: b.TODAY } } },
    ],
  }),
  check('referralGate', { gate: outgoing.referralGate, good: referring, cases: [{ rule: 'R-79', act: { ...referring, verdicts: [{ field: 'name', verdict: no(b.HARMED) }] } }] }),
  check('sendReferralGate', { gate: outgoing.sendReferralGate, good: sending, cases: [{ rule: 'R-79', act: { ...sending, file } }] }),
  check('handOverGate', { gate: outgoing.handOverGate, good: handing, cases: [{ rule: 'R-85', act: { ...handing, ownCopy: null } }] }),
  check('compelGate', { gate: outgoing.compelGate, good: compelling, always: [outgoing.compelGate[1]], cases: [{ rule: 'R-33', act: { ...compelling, opinionKept: false } }] }),
  check('linkGate', { gate: outgoing.linkGate, good: linking, always: [outgoing.linkGate[1]], cases: [{ rule: 'R-87', act: { ...linking, otherCode: b.HARMED } }] }),
  check('answerGate', { gate: outgoing.answerGate, good: answering, cases: [{ rule: 'R-89', act: { ...answering, request: { ...answering.request, freelyAndAlone: false } } }] }),
];

describe('each gate of what leaves', () => {
  it('has a table', () => expect(tables.map(({ name }) => name).toSorted()).toEqual(Object.keys({ ...outgoing, ...sheets }).toSorted()));
  describe.each(tables)('$name', ({ run }) => run());
});

const finders = <Act>(gate: readonly Rule<Act>[], act: Act): Rule<Act>[] => gate.filter((rule) => (rule.check(act, b.context())?.missing.length ?? 0) > 0);
const said = <Act>(gate: readonly Rule<Act>[], act: Act): string[] => {
  const { blocks, twoPerson, warnings } = judge(gate, act, b.context());
  return [...blocks, ...twoPerson, ...warnings].map(({ rule, effect }) => `${rule} ${effect}`).toSorted();
};

function passes<Act>({ gate, good, always = [], cases }: Table<Act>): void {
  it('lets the complete act through, and asks a second person where it always does', () => expect(finders(gate, good)).toEqual(always));

  it('has a case for each of its rules', () => {
    const found = cases.flatMap(({ act }) => finders(gate, act));
    expect(gate.filter((rule) => !always.includes(rule) && !found.includes(rule)).map(({ code }) => code)).toEqual([]);
  });

  it.each(cases)('$rule finds its case, and only $rule does', ({ rule, act, also = [] }) =>
    expect(finders(gate, act).filter((one) => !always.includes(one)).map(({ code }) => code).toSorted()).toEqual([rule, ...also].toSorted()));

  // Takes the rule out: what it said is said by nobody, or its test could not fail.
  it.each(cases)('without $rule its case goes through', ({ rule, act, also = [] }) => {
    const [own] = finders(gate, act).filter((one) => one.code === rule && !always.includes(one));
    const rest = gate.filter((one) => one !== own);
    expect(finders(rest, act).filter((one) => !always.includes(one)).map(({ code }) => code)).toEqual(also);
    expect(said(rest, act)).not.toEqual(said(gate, act));
  });
}
