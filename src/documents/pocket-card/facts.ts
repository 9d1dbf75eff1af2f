import { z } from 'zod';
import { commonFacts } from '../facts.ts';

/** CARD: what a person takes instead of a paper. Strict, and nothing of its own: the one number on it is the office's. */
export const cardFacts = z.strictObject({ ...commonFacts.shape });
export type CardFacts = z.infer<typeof cardFacts>;
