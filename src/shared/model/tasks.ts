import { z } from 'zod';
import { missing } from '../result.ts';
import { plainDate } from './basic.ts';

/** Steps of the road from referral to closure, in the order they are shown. */
export const TASK_CODES = [
  'ASSIGN', 'ACCEPT', 'ADD_HARMED', 'ADD_RESPONSIBLE', 'ADD_REPRESENTATIVE', 'ASSIGN_INTERPRETER', 'RECORD_FACILITY', 'CONFIRM_EMERGENCY', 'SEND_NOTICE', 'SEND_RECALL', 'ANSWER_REQUEST', 'FOLLOW_REFERRAL', 'CHECK_CONFLICT', 'EXPLAIN_RIGHTS', 'RECORD_CONSENT', 'PREPARE', 'ACKNOWLEDGE', 'ASSESS_RISK', 'ASK_WISH', 'DETAILED_ASSESSMENT', 'SET_CO_MEDIATOR',
  'SCHEDULE_SESSION', 'HOLD_SESSION', 'DRAFT_AGREEMENT', 'GIVE_TEXT', 'OFFER_ADVICE', 'SIGN_AGREEMENT', 'ASK_OUTCOME_SHARING',
  'FULFIL_OBLIGATIONS', 'SEND_OUTCOME', 'FOLLOW_UP', 'CLOSE',
] as const;
export type TaskCode = (typeof TASK_CODES)[number];

export const CASE_TABS = ['overview', 'people', 'consents', 'safety', 'sessions', 'sides', 'agreement', 'contacts', 'referrals', 'requests', 'documents', 'timeline', 'notes'] as const;
export type CaseTab = (typeof CASE_TABS)[number];

/** One line of a case's task list, with the exact reason when it cannot start yet. */
export const task = z.object({
  code: z.enum(TASK_CODES),
  subjectCode: z.string().nullable(),
  state: z.enum(['done', 'todo', 'waiting']),
  missing: z.array(missing),
  tab: z.enum(CASE_TABS),
  dueOn: plainDate.nullable(),
});
export type Task = z.infer<typeof task>;
