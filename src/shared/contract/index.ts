import type { z } from 'zod';
import { careCalls } from './care/index.ts';
import { caseCalls } from './cases.ts';
import { deskCalls } from './desk.ts';
import { directoryCalls } from './directory.ts';
import { disclosureCalls } from './disclosure.ts';
import { foreignCalls } from './foreign.ts';
import { mediationCalls } from './mediation.ts';
import { paperCalls } from './papers.ts';
import { peopleCalls } from './people.ts';
import { vaultCalls } from './vault.ts';

/** Every call of the program: the only way in, from every host. */
export const contract = { ...vaultCalls, ...peopleCalls, ...caseCalls, ...mediationCalls, ...deskCalls, ...paperCalls, ...disclosureCalls, ...directoryCalls, ...foreignCalls, ...careCalls };

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type InputOf<N extends CallName> = z.output<Contract[N]['input']>;
export type OutputOf<N extends CallName> = z.output<Contract[N]['output']>;
