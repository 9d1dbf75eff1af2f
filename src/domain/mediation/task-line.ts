import type { CaseTab, Task, TaskCode } from '../../shared/model/tasks.ts';
import type { Missing } from '../../shared/result.ts';

/** Where in a case each task is done. */
const TAB: Readonly<Record<TaskCode, CaseTab>> = {
  ASSIGN: 'overview', ACCEPT: 'overview', ADD_HARMED: 'people', ADD_RESPONSIBLE: 'people', ADD_REPRESENTATIVE: 'people', ASSIGN_INTERPRETER: 'people', RECORD_FACILITY: 'people',
  CONFIRM_EMERGENCY: 'safety', SEND_NOTICE: 'documents', SEND_RECALL: 'consents', ANSWER_REQUEST: 'requests', FOLLOW_REFERRAL: 'referrals', ASK_WISH: 'safety', DETAILED_ASSESSMENT: 'safety', SET_CO_MEDIATOR: 'safety', CHECK_CONFLICT: 'people', EXPLAIN_RIGHTS: 'consents',
  RECORD_CONSENT: 'consents', PREPARE: 'sessions', ACKNOWLEDGE: 'people', ASSESS_RISK: 'sessions', SCHEDULE_SESSION: 'sessions', HOLD_SESSION: 'sessions',
  DRAFT_AGREEMENT: 'agreement', GIVE_TEXT: 'agreement', OFFER_ADVICE: 'agreement', SIGN_AGREEMENT: 'agreement', ASK_OUTCOME_SHARING: 'consents',
  FULFIL_OBLIGATIONS: 'agreement', SEND_OUTCOME: 'documents', FOLLOW_UP: 'contacts', CLOSE: 'overview',
};

/** What a line says beside its state: of whom, what is missing, by when. */
export interface More {
  readonly subjectCode?: string;
  readonly missing?: readonly Missing[];
  readonly dueOn?: string | null | undefined;
}

/** One line of the list. */
export function task(code: TaskCode, state: Task['state'], { subjectCode, missing = [], dueOn }: More = {}): Task {
  return { code, subjectCode: subjectCode ?? null, state, missing: [...missing], tab: TAB[code], dueOn: dueOn ?? null };
}

/** Done, or to do, or waiting when something is missing. */
export function step(code: TaskCode, done: boolean, more: More = {}): Task {
  if (done) return task(code, 'done', { ...more, missing: [], dueOn: null });
  return task(code, (more.missing ?? []).length > 0 ? 'waiting' : 'todo', more);
}
