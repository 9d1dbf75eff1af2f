import { assistanceCalls } from './assistance.ts';
import { childCalls } from './children.ts';
import { protectionCalls } from './protection.ts';
import { shelterCalls } from './shelter.ts';
import { traffickingCalls } from './trafficking.ts';

/** Calls of protection needs, trafficking, shelter, assistance centre and children. */
export const careCalls = { ...protectionCalls, ...traffickingCalls, ...shelterCalls, ...assistanceCalls, ...childCalls };
