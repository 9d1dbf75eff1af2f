import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { careFile, PERSON } from '../../../../tests/fixtures/child-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { DENIAL_REASONS, REFLECTION_DECISIONS } from '../../../shared/model/care/enumerations.ts';
import { CONSENT_TYPES, SERVICE_CODES } from '../../../shared/model/enumerations.ts';
import { judge } from '../../rule.ts';
import { approveServiceGate } from '../gates/approve-service.ts';
import { denyServiceGate } from '../gates/deny-service.ts';
import { BEFORE_RIGHTS } from './r-35-rights-first.ts';
import { noCondition } from './r-38-no-condition.ts';

describe('R-38: help is no reward', () => {
  const NEVER: Readonly<Partial<Record<(typeof DENIAL_REASONS)[number], string>>> = { COOPERATION: 'block: cooperationNoCondition V', CONSENT_REFUSED: 'block: consentNoCondition V' };
  it.each(DENIAL_REASONS.map((denialReason) => [denialReason, NEVER[denialReason] ?? ''] as const))(
    'R-38: refused for %s', (denialReason, expected) => {
      expect(says(noCondition, { subjectCode: PERSON, denialReason })).toBe(expected);
      expect(judge(denyServiceGate, { subjectCode: PERSON, denialReason }, b.context()).blocks.map(({ rule }) => rule)).toEqual(expected === '' ? [] : ['R-38']);
    },
  );

  const explained = { protocols: [b.protocol(30, PERSON, 'THB')] };
  const choice = (decision: (typeof REFLECTION_DECISIONS)[number]) => ({
    id: b.uuid(90), recordedAt: b.at('2026-04-05'), recordedBy: b.MEDIATOR, enteredInError: false, hasText: false, subjectCode: PERSON, decision, on: '2026-04-05', ownInitiative: true, lawyerOffered: true,
  });
  it.each(SERVICE_CODES)('R-38: %s is given alike, whatever the person decided about the authorities and whatever they would not sign', (service) => {
    for (const change of [{}, explained]) {
      // The prefix of the code says which rights are theirs.
      const subjectCode = PERSON.replace('MED', 'THB');
      const renamed = (file: ReturnType<typeof careFile>) => ({ ...file, parties: file.parties.map((one) => ({ ...one, subjectCode: one.subjectCode.replace('MED', 'THB') })), protocols: file.protocols.map((one) => ({ ...one, subjectCode })) });
      const ask = (file: ReturnType<typeof careFile>) => judge(approveServiceGate, { file: renamed(file), subjectCode, service, on: b.TODAY }, b.context());
      const plain = ask(careFile({}, 'THB', change));
      expect(plain.blocks.length).toBe(change === explained || BEFORE_RIGHTS.includes(service) ? 0 : 1);
      for (const decision of REFLECTION_DECISIONS) expect(ask(careFile({ reflectionChoices: [choice(decision)] }, 'THB', change))).toEqual(plain);
      const refusals = CONSENT_TYPES.map((type, n) => b.consent(40 + n, PERSON, type, { granted: false }));
      expect(ask(careFile({}, 'THB', { ...change, consents: refusals }))).toEqual(plain);
    }
  });
});
