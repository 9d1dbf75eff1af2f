import { randomUUID } from 'node:crypto';
import { contract, type CallName, type InputOf, type OutputOf } from '../../src/shared/contract/index.ts';
import type { Answer } from '../../src/shared/result.ts';
import type { Router } from '../../src/application/router.ts';

type Untokened<T> = T extends { token: string } ? Omit<T, 'token'> & { token?: string } : T;
/** Input of a call as a person types it: a write gets its token here. */
export type Typed<N extends CallName> = Untokened<InputOf<N>>;

/** Asks the router as the window does, and stops with the whole answer when something unexpected is refused. */
export class Asker {
  readonly #router: Pick<Router, 'answer'>;

  constructor(router: Pick<Router, 'answer'>) {
    this.#router = router;
  }

  /** The raw answer. */
  async answer<N extends CallName>(call: N, input: Typed<N>): Promise<Answer<OutputOf<N>>>;
  async answer(call: string, input: object): Promise<Answer<unknown>> {
    return this.#router.answer(call, withToken(call, input));
  }

  /** The value of an answer that must be ok. */
  async ask<N extends CallName>(call: N, input: Typed<N>): Promise<OutputOf<N>> {
    const answer = await this.answer(call, input);
    if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  }

  /** The id of what a write wrote. */
  async write<N extends CallName>(call: N, input: Typed<N>): Promise<string> {
    const answer = await this.#router.answer(call, withToken(call, input));
    if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer.error)}`);
    const { value } = answer;
    if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string') throw new TypeError(`${call} wrote nothing`);
    return value.id;
  }
}

/** Adds a token where the contract wants one and the caller gave none. */
function withToken(call: string, input: object): object {
  const kind = Object.entries(contract).find(([name]) => name === call)?.[1].kind;
  return kind === 'write' && !('token' in input) ? { ...input, token: randomUUID() } : input;
}
