import { computed, nextTick, onScopeDispose, reactive, ref, shallowRef, watch } from 'vue';
import { newToken, send } from '../../bridge/client.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/messages.ts';
import type { Problem } from '../../ui/use-call.ts';
import { useDraft } from '../../ui/use-draft.ts';
import type { CallName, InputOf } from '../../../shared/contract/index.ts';
import type { Written } from '../../../shared/contract/define.ts';
import type { Answer } from '../../../shared/result.ts';
import { useCaseStore } from './store.ts';

/** Calls that write something in a case. */
export type StepName = {
  [N in CallName]: InputOf<N> extends { token: string; caseId: string | null } ? N : never;
}[CallName];

/** What a form fills in: every field of the call, not yet checked. */
export type StepInput<N extends StepName> = Record<Exclude<keyof InputOf<N>, 'token' | 'caseId' | 'dryRun' | 'approvalId'>, unknown>;

/** Id and error of the field that stands for a path of the input. */
export type FieldOf = (path: string) => { id: string; error: string | undefined };

export interface StepOptions<N extends StepName> {
  /** Names the form: prefix of its field ids and part of its draft's key. */
  form: string;
  /** Tells drafts of one form apart: a person, a record. */
  about?: string;
  /** What the form holds: a reactive object of plain data. */
  model: object;
  input: () => StepInput<N>;
  /** Ask the gates while the person fills the form in. */
  explain?: boolean;
  /** What makes a new question to the gates; the input itself unless it holds a moving moment. */
  explainOn?: () => unknown;
  /** Nothing that may lie in the shared drafts, or nothing worth keeping. */
  noDraft?: boolean;
  done: (written: Written) => void;
}

/** The side of a step its frame shows, whatever the form holds. */
export interface StepState {
  busy: boolean;
  answer: Answer<Written> | null;
  /** What the gates say beforehand; null while the form is not complete enough to ask. */
  forecast: Answer<Written> | null;
  problems: Problem[];
  approvalId: string;
  /** A draft was put back into the form. */
  restored: boolean;
  submit: () => Promise<void>;
  discard: () => Promise<void>;
}

export const EXPLAIN_AFTER_MS = 350;
const APPROVAL_GONE = ['APPROVAL_EXPIRED', 'APPROVAL_MISMATCH', 'APPROVAL_NOT_YOURS'];

/**
 * One form of the case and the one call it makes. Its token is kept with its draft until the record is written, so a form
 * sent twice, even after a crash, writes one record; so is the approval that was asked for, until it is used.
 */
export function useStep<N extends StepName>(name: N, options: StepOptions<N>): StepState & { field: FieldOf } {
  const store = useCaseStore();
  const announce = useAnnounce();
  const { t, has } = useMessages();
  const caseId = store.caseId;

  const token = ref(newToken());
  const approvalId = ref('');
  const kept = {
    get form() { return options.model; },
    set form(restored: object) { Object.assign(options.model, restored); },
    get token() { return token.value; },
    set token(restored: string) { token.value = restored; },
    get approvalId() { return approvalId.value; },
    set approvalId(restored: string) { approvalId.value = restored; },
  };
  const draft = options.noDraft ? undefined : useDraft(`${name === 'notes.write' ? 'note' : 'case'}/${caseId}/${options.form}/${options.about ?? ''}`, kept);

  const busy = ref(false);
  const answer = shallowRef<Answer<Written> | null>(null);
  const forecast = shallowRef<Answer<Written> | null>(null);
  const problems = shallowRef<Problem[]>([]);

  const fieldId = (path: string) => `${options.form}-${path.replaceAll('.', '-')}`;
  const field: FieldOf = (path) => ({ id: fieldId(path), error: problems.value.find((problem) => problem.fieldId === fieldId(path))?.message });
  const sentence = (problem: string) => t(has(`app.problem.${problem}`) ? `app.problem.${problem}` : 'app.problem.other');

  async function submit(): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    const approval = approvalId.value === '' ? {} : { approvalId: approvalId.value };
    const given: Answer<Written> = await send(name, { ...options.input(), caseId, token: token.value, ...approval });
    answer.value = given;
    problems.value = given.ok ? [] : (given.error.fields ?? []).map(({ path, problem }) => ({ fieldId: fieldId(path), message: sentence(problem) }));
    if (given.ok) {
      await draft?.discard();
      store.warnings = given.warnings;
      announce(t('case.saved'));
      await store.refresh();
      busy.value = false;
      options.done(given.value);
      return;
    }
    if (given.error.code === 'NEEDS_APPROVAL' && given.error.approvalId !== undefined) {
      approvalId.value = given.error.approvalId;
      token.value = newToken(); // the one sent is the request's own now
      await nextTick(); // the draft notices the request before it is saved
      await Promise.all([draft?.flush(), store.refresh()]);
    } else if (APPROVAL_GONE.includes(given.error.code)) approvalId.value = '';
    else if (given.error.code === 'TOKEN_REUSED') token.value = newToken();
    busy.value = false;
  }

  if (options.explain) {
    let turn = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const explain = async () => {
      const mine = ++turn;
      const said: Answer<Written> = await send(name, { ...options.input(), caseId, token: newToken(), dryRun: true });
      if (mine !== turn || busy.value) return;
      forecast.value = !said.ok && said.error.code === 'INVALID_INPUT' ? null : said;
    };
    watch(
      () => JSON.stringify((options.explainOn ?? options.input)()),
      () => {
        turn += 1;
        answer.value = null;
        clearTimeout(timer);
        timer = setTimeout(() => void explain(), EXPLAIN_AFTER_MS);
      },
      { immediate: true },
    );
    onScopeDispose(() => {
      turn += 1;
      clearTimeout(timer);
    });
  }

  return reactive({
    busy, answer, forecast, problems, approvalId, field, submit,
    restored: computed(() => draft?.restored.value ?? false),
    discard: async () => draft?.discard(),
  });
}
