import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import * as t from '../../../../tests/fixtures/trafficking-builder.ts';
import type { RuleCode } from '../../../shared/codes/rules.ts';
import { judge, type Rule } from '../../rule.ts';
import { recordChoiceGate } from './record-choice.ts';
import { recordDetectionGate } from './record-detection.ts';
import { recordNotificationGate } from './record-notification.ts';
import { recordReturnGate } from './record-return.ts';
import { setRecognitionGate } from './set-recognition.ts';

interface Table<Act> {
  readonly gate: readonly Rule<Act>[];
  readonly good: Act;
  readonly cases: readonly { readonly rule: RuleCode; readonly act: Act }[];
}

const found = <Act>(gate: readonly Rule<Act>[], act: Act): string[] => {
  const { blocks, twoPerson, warnings } = judge(gate, act, b.context());
  return [...blocks, ...twoPerson, ...warnings].map(({ rule }) => rule);
};

function passes<Act>(name: string, { gate, good, cases }: Table<Act>): void {
  describe(name, () => {
    it('lets the complete act through without a word', () => expect(found(gate, good)).toEqual([]));
    it('has a case for each of its rules', () => expect(new Set(cases.map(({ rule }) => rule))).toEqual(new Set(gate.map(({ code }) => code))));
    it.each(cases)('$rule finds its case, and only $rule does', ({ rule, act }) => expect(found(gate, act)).toEqual([rule]));
    // Takes each rule out, in turn: what it stopped must then go through, or its test could not fail.
    it.each(cases)('without $rule its case goes through', ({ rule, act }) => expect(found(gate.filter(({ code }) => code !== rule), act)).toEqual([]));
  });
}

const file = t.traffickingFile({ recognitions: [t.recognition(1, '2026-03-20')] });
const held = { allowed: false, why: { item: 'disclosureConsent', subjectCode: t.PERSON } } as const;
const met = t.traffickingFile({}, { appointments: [b.appointment(5, { kind: 'WITH_AUTHORITY', on: '2026-04-20', subjects: [t.PERSON] })] });
const { id: _id, recordedAt: _at, recordedBy: _by, enteredInError: _error, hasText: _text, ...decided } = t.choice(2, '2026-04-10', 'COOPERATE', { ownInitiative: true, lawyerOffered: true });
const setting = { file, subjectCode: t.PERSON, status: 'IDENTIFIED' as const, decisionNo: '7', decisionOn: '2026-04-01', reflection: { from: '2026-04-01', until: '2026-05-01' } };

passes('record-detection', { gate: recordDetectionGate, good: { file, subjectCode: t.PERSON }, cases: [{ rule: 'R-37', act: { file: t.traffickingFile({ detections: [t.detection(1)] }), subjectCode: t.PERSON } }] });
passes('set-recognition', { gate: setRecognitionGate, good: setting, cases: [{ rule: 'R-31', act: { ...setting, decisionNo: null } }, { rule: 'R-36', act: { ...setting, file: met } }] });
passes('record-notification', {
  gate: recordNotificationGate, good: { kind: 'INFO_ONLY', printed: [{ subjectCode: t.PERSON, field: 'name', verdict: held }] },
  cases: [{ rule: 'R-32', act: { kind: 'WITH_IDENTITY', printed: [{ subjectCode: t.PERSON, field: 'name', verdict: held }] } }],
});
passes('record-choice', { gate: recordChoiceGate, good: { file, ...decided }, cases: [{ rule: 'R-36', act: { file, ...decided, lawyerOffered: false } }] });
passes('record-return', {
  gate: recordReturnGate, good: { file, repatriation: t.repatriation(1), leftOn: '2026-04-10' }, cases: [{ rule: 'R-44', act: { file, repatriation: t.repatriation(1, { wishOn: null }), leftOn: '2026-04-10' } }],
});
