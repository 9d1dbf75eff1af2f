import type { Rule } from '../../rule.ts';
import { complaintOfOneself, retaliationTooEarly } from '../rules/r-90-complaint.ts';
import type { AnswerComplaint } from './answer-complaint.ts';

/** Saying whether a complaint was held against the person, on a plain date. */
export type CheckRetaliation = AnswerComplaint & { readonly on: string };

export const checkRetaliationGate: readonly Rule<CheckRetaliation>[] = [complaintOfOneself, retaliationTooEarly];
