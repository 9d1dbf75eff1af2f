import { z } from 'zod';
import { commonFacts, official, organisation, person } from '../facts.ts';

/** Why a child needs a representative other than a parent. */
export const REPRESENTATIVE_GROUNDS = ['PARENT_SUSPECTED', 'PARENT_RELATED_TO_OTHER_SIDE', 'PARENT_PRESSURE', 'NO_PARENT'] as const;

/** D32: the child's name, birth date and the ground, and nothing of where the child is. */
export const d32Facts = commonFacts.extend({
  /** The guardianship authority. */
  authority: organisation.optional(),
  child: person.pick({ subjectCode: true, role: true, name: true, birthDate: true, isMinor: true }),
  ground: z.enum(REPRESENTATIVE_GROUNDS).optional(),
  signatory: official.optional(),
});
export type D32Facts = z.infer<typeof d32Facts>;
