import { describe, expect, it } from 'vitest';
import { contract } from '../../../../shared/contract/index.ts';
import az from '../../../../shared/messages/az/oversight.json' with { type: 'json' };
import { actionKey, reasonEnumeration } from './audit-words.ts';

/** Reads that leave an audit row, and steps that are no call of their own. */
const OTHERS = ['parties.reveal', 'records.read-text', 'documents.save', 'vault.create', 'vault.create-practice', 'vault.recover', 'vault.unlock', 'approvals.ask', 'practice.set-clock', 'session.confirm-clock', 'deadlines.recount'];

const word = (action: string): unknown =>
  actionKey(action).split('.').reduce<unknown>((tree, part) => (typeof tree === 'object' && tree !== null ? Reflect.get(tree, part) : undefined), az);

describe('words of the audit log', () => {
  const written = Object.entries(contract).flatMap(([name, { kind }]) => (kind === 'write' ? [name] : []));

  it.each([...written, ...OTHERS])('%s has words', (action) => {
    expect(word(action)).toEqual(expect.stringMatching(/\p{L}{3}/u));
  });

  it('says nothing for a step nobody knows', () => {
    expect(word('cases.unheard-of')).toBeUndefined();
  });
});

describe('reason of an audit row', () => {
  it('is read from the list the step uses, when one code stands in two', () => {
    expect(reasonEnumeration('records.correct', 'OTHER')).toBe('CORRECTION_REASONS');
    expect(reasonEnumeration('cases.suspend', 'OTHER')).toBe('SUSPEND_REASONS');
    expect(reasonEnumeration('closing-steps.record', 'DECEASED')).toBe('NOT_POSSIBLE_REASONS');
    expect(reasonEnumeration('cases.close', 'DECEASED')).toBe('CLOSURE_OUTCOMES');
  });

  it('is found in any list, and unknown codes stay unknown', () => {
    expect(reasonEnumeration('parties.reveal', 'EMERGENCY')).toBe('REVEAL_REASONS');
    expect(reasonEnumeration('cases.suspend', 'CALL')).toBe('REVEAL_REASONS');
    expect(reasonEnumeration('parties.reveal', 'NOT_A_CODE')).toBeUndefined();
  });
});
