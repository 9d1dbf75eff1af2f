import { describe, expect, it } from 'vitest';
import az from '../../../src/shared/messages/az/case.json';
import en from '../../../src/shared/messages/en/case.json';
import ru from '../../../src/shared/messages/ru/case.json';
import safetyAz from '../../../src/shared/messages/az/safety.json';
import safetyEn from '../../../src/shared/messages/en/safety.json';
import safetyRu from '../../../src/shared/messages/ru/safety.json';
import careAz from '../../../src/shared/messages/az/care.json';
import careEn from '../../../src/shared/messages/en/care.json';
import careRu from '../../../src/shared/messages/ru/care.json';
import { handOverLines } from '../../../src/shared/contract/cases.ts';
import { SIDES } from '../../../src/renderer/features/case/logic/people.ts';
import { az as paperAz } from '../../../src/documents/d02-rights/az.ts';
import { en as paperEn } from '../../../src/documents/d02-rights/en.ts';
import { ru as paperRu } from '../../../src/documents/d02-rights/ru.ts';
import { CASE_ACTS, PLAIN_ACTS } from '../../../src/renderer/features/case/logic/case-acts.ts';
import { fieldWords } from '../../../src/renderer/features/case/logic/field-words.ts';
import { textField } from '../../../src/renderer/features/case/logic/text-fields.ts';
import { TIMELINE_KINDS } from '../../../src/renderer/features/case/logic/timeline.ts';
import { CONSENT_TYPES, RISK_ITEMS, SESSION_TYPES } from '../../../src/shared/model/enumerations.ts';
import { RIGHTS_BY_VARIANT } from '../../../src/shared/model/rights.ts';
import { CASE_TABS } from '../../../src/shared/model/tasks.ts';

const word = (key: string): unknown => key.split('.').reduce<unknown>((node, part) => Reflect.get(Object(node), part), az);
const missing = (keys: readonly string[]) => keys.filter((key) => typeof word(key) !== 'string');

describe('words of the case', () => {
  it('exist for every code the screens put into a key', () => {
    expect(
      missing([
        ...CASE_TABS.map((tab) => `case.tab.${tab}`),
        ...CASE_ACTS.map((act) => `case.act.${act}`),
        ...[...PLAIN_ACTS, 'suspend', 'reopen', 'forward', 'close', 'transfer', 'extend-target'].map((act) => `case.act-intro.${act}`),
        ...TIMELINE_KINDS.map((kind) => `case.timeline-kind.${kind}`),
        ...RISK_ITEMS.map((item) => `case.risk-item.${item}`),
        ...[0, 1, 2, 3].flatMap((score) => [`case.risk.scale-${score}`, `case.risk.score-${score}`]),
        ...CONSENT_TYPES.map((type) => `case.consent-type.${type}`),
        ...SESSION_TYPES.map((type) => `case.session-type.${type}`),
        ...['start', 'cancel'].flatMap((act) => ['title', 'intro', 'submit'].map((part) => `case.session-${act}.${part}`)),
        ...['text', 'advice', 'waive', 'sign'].flatMap((act) => ['title', 'intro', 'on'].map((part) => `case.party-step.${act}-${part}`)),
        ...['delivery', 'signed'].flatMap((act) => ['title', 'intro', 'on'].map((part) => `case.${act}.${part}`)),
        ...['waiting', 'approved', 'used', 'expired'].map((state) => `case.approval.${state}`),
        ...['OPEN', 'MET', 'MISSED', 'CANCELLED'].map((status) => `case.deadline-status.${status}`),
        ...['OUTCOME_SENT', 'FOLLOW_UP'].map((step) => `case.closing-step.${step}`),
        ...['what-1', 'how-1', 'proof-1', 'note', 'communication', 'asked', 'facility', 'issuedBy', 'whereWeAre', 'unknown'].map((field) => textField(field).key),
        ...['name', 'birthDate', 'obligation.1.what', 'obligation.1.instalment.2.dueOn', 'right.DATA', 'right.DATA.repeat', 'choice.JOINT', 'sessions.JOINT', 'choice.dataProcessing', 'otherPartyName', 'riskResult'].map((field) => fieldWords(field).key),
      ]),
    ).toEqual([]);
  });

  it('of each right are on the screen as they are on the paper', () => {
    for (const [screen, child, care, paper] of [[az, safetyAz, careAz, paperAz], [en, safetyEn, careEn, paperEn], [ru, safetyRu, careRu, paperRu]] as const) {
      expect(screen.case.right).toEqual(paper.rights);
      expect(care.care['right-vpn']).toEqual(paper.vpn);
      expect(care.care.right).toMatchObject(paper.thb);
      expect(child.safety['right-child']).toEqual(paper.child.rights);
      expect(Object.keys(child.safety['right-child'])).toEqual([...RIGHTS_BY_VARIANT.CHILD]);
    }
  });

  it('exist in the safety area for every code its screens put into a key', () => {
    const keys = [
      ...SIDES.map((side) => `safety.side.${side}`),
      ...['extend', 'end'].flatMap((act) => ['title', 'intro', 'on'].map((part) => `safety.order.${act}-${part}`)),
      ...['wish', 'assessment', 'co-mediator', 'voluntariness'].map((form) => `safety.guard.${form}`),
      ...['DONE', 'NOT_HELD', 'CANCELLED'].flatMap((status) => ['title', 'intro', 'submit'].map((part) => `safety.settle.${status}.${part}`)),
      ...Object.keys(handOverLines).flatMap((line) => [`safety.transfer.${line}`, `safety.transfer.${line}-hint`]),
    ];
    expect(keys.filter((key) => typeof key.split('.').reduce<unknown>((node, part) => Reflect.get(Object(node), part), safetyAz) !== 'string')).toEqual([]);
  });
});
