import { z } from 'zod';
import { missing } from '../result.ts';
import { plainDate } from './basic.ts';

/** Steps of the road from referral to closure, in the order they are shown. */
export const TASK_CODES = [
  'ASSIGN', 'ACCEPT', 'ADD_HARMED', 'ADD_RESPONSIBLE', 'ADD_REPRESENTATIVE', 'ASSIGN_INTERPRETER', 'RECORD_FACILITY', 'CONFIRM_EMERGENCY', 'SEND_NOTICE', 'SEND_RECALL', 'ANSWER_REQUEST', 'FOLLOW_REFERRAL', 'CHECK_CONFLICT', 'EXPLAIN_RIGHTS', 'RECORD_CONSENT', 'PREPARE', 'ACKNOWLEDGE', 'ASSESS_RISK', 'ASK_WISH', 'DETAILED_ASSESSMENT', 'SET_CO_MEDIATOR',
  'SCHEDULE_SESSION', 'HOLD_SESSION', 'DRAFT_AGREEMENT', 'GIVE_TEXT', 'OFFER_ADVICE', 'SIGN_AGREEMENT', 'ASK_OUTCOME_SHARING',
  'FULFIL_OBLIGATIONS', 'SEND_OUTCOME', 'FOLLOW_UP',
  'ADD_PERSON', 'ASK_KNOWN_STAFF', 'EMERGENCY_CARD', 'ASSESS_NEEDS', 'REVIEW_NEEDS', 'SAFETY_PLAN', 'REQUEST_MEASURE', 'FOLLOW_MEASURE', 'TELL_OFFENDER_DATE',
  'RECORD_DETECTION', 'NOTIFY', 'SEND_SIGNED_LETTER', 'REFLECTION_NOTICE', 'ASK_RESIDENCE', 'APPLY_RESIDENCE',
  'STAY_YES', 'SIGN_ADMISSION', 'STATEMENT_FOR_CHILD', 'MEDICAL_CHECK', 'NOT_BACK', 'RETURN_BELONGINGS', 'REVIEW_INCIDENT',
  'TELL_COMPENSATION', 'DRAFT_PLAN', 'AGREE_PLAN', 'REVIEW_PLAN',
  'CHILD_ASSESS', 'CHILD_ASSESS_MORE', 'CHILD_PLACE', 'CHILD_FACTORS', 'CHILD_COURT', 'MONITOR', 'ANSWER_COMPLAINT', 'CHECK_RETALIATION', 'CLOSE',
] as const;
export type TaskCode = (typeof TASK_CODES)[number];

export const CASE_TABS = ['overview', 'people', 'consents', 'safety', 'sessions', 'sides', 'agreement', 'contacts', 'referrals', 'requests', 'needs', 'status', 'stay', 'help', 'child', 'complaints', 'documents', 'timeline', 'notes'] as const;
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
