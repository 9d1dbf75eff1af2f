import type { CaseTab, Task, TaskCode } from '../../shared/model/tasks.ts';
import type { Missing } from '../../shared/result.ts';

/** Where in a case each task is done. */
const TAB: Readonly<Record<TaskCode, CaseTab>> = {
  ASSIGN: 'overview', ACCEPT: 'overview', ADD_HARMED: 'people', ADD_RESPONSIBLE: 'people', ADD_REPRESENTATIVE: 'people', ASSIGN_INTERPRETER: 'people', RECORD_FACILITY: 'people',
  CONFIRM_EMERGENCY: 'safety', SEND_NOTICE: 'documents', SEND_RECALL: 'consents', ANSWER_REQUEST: 'requests', FOLLOW_REFERRAL: 'referrals', ASK_WISH: 'safety', DETAILED_ASSESSMENT: 'safety', SET_CO_MEDIATOR: 'safety', CHECK_CONFLICT: 'people', EXPLAIN_RIGHTS: 'consents',
  RECORD_CONSENT: 'consents', PREPARE: 'sessions', ACKNOWLEDGE: 'people', ASSESS_RISK: 'sessions', SCHEDULE_SESSION: 'sessions', HOLD_SESSION: 'sessions',
  DRAFT_AGREEMENT: 'agreement', GIVE_TEXT: 'agreement', OFFER_ADVICE: 'agreement', SIGN_AGREEMENT: 'agreement', ASK_OUTCOME_SHARING: 'consents',
  FULFIL_OBLIGATIONS: 'agreement', SEND_OUTCOME: 'documents', FOLLOW_UP: 'contacts', CLOSE: 'overview',
  ADD_PERSON: 'people', ASK_KNOWN_STAFF: 'people', EMERGENCY_CARD: 'needs', ASSESS_NEEDS: 'needs', REVIEW_NEEDS: 'needs', SAFETY_PLAN: 'needs', REQUEST_MEASURE: 'needs', FOLLOW_MEASURE: 'needs',
  TELL_OFFENDER_DATE: 'needs', RECORD_DETECTION: 'status', NOTIFY: 'status', SEND_SIGNED_LETTER: 'status', REFLECTION_NOTICE: 'documents', ASK_RESIDENCE: 'status', APPLY_RESIDENCE: 'status',
  STAY_YES: 'stay', SIGN_ADMISSION: 'stay', STATEMENT_FOR_CHILD: 'stay', MEDICAL_CHECK: 'stay', NOT_BACK: 'stay', RETURN_BELONGINGS: 'stay', REVIEW_INCIDENT: 'stay',
  TELL_COMPENSATION: 'help', DRAFT_PLAN: 'help', AGREE_PLAN: 'help', REVIEW_PLAN: 'help',
  CHILD_ASSESS: 'child', CHILD_ASSESS_MORE: 'child', CHILD_PLACE: 'child', CHILD_FACTORS: 'child', CHILD_COURT: 'child', MONITOR: 'child', ANSWER_COMPLAINT: 'complaints', CHECK_RETALIATION: 'complaints',
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
