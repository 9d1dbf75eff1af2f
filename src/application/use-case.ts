import type { CallName, InputOf, OutputOf } from '../shared/contract/index.ts';
import type { Answer } from '../shared/result.ts';
import type { Desk } from './desk.ts';
import type { House } from './house.ts';

/** What one call does for a signed-in person: authorised by the router, then load, check rules, write, audit. */
export type UseCase<N extends CallName> = (desk: Desk, input: InputOf<N>) => Answer<OutputOf<N>> | Promise<Answer<OutputOf<N>>>;

/** What one call does before anybody is signed in. */
export type OpeningUseCase<N extends CallName> = (house: House, input: InputOf<N>) => Answer<OutputOf<N>> | Promise<Answer<OutputOf<N>>>;
