import { computed, ref, shallowRef } from 'vue';
import type { ComputedRef, Ref, ShallowRef } from 'vue';
import { isWrite, newToken, send } from '../bridge/client.ts';
import type { CallName, InputOf, OutputOf } from '../../shared/contract/index.ts';
import type { Answer } from '../../shared/result.ts';
import { useMessages } from './messages.ts';

export interface Problem {
  fieldId: string;
  message: string;
}

export interface UseCall<N extends CallName> {
  run(input: Omit<InputOf<N>, 'token'>): Promise<Answer<OutputOf<N>>>;
  busy: Ref<boolean>;
  answer: ShallowRef<Answer<OutputOf<N>> | null>;
  /** Fields the program could not accept, by the id of the form's field. */
  problems: ComputedRef<Problem[]>;
  problemOf(fieldId: string): string | undefined;
  clear(): void;
}

/**
 * One call of one form. A second `run` while the first is under way joins it; the token of a write stays the same
 * until the write succeeded, so nothing is recorded twice. Field ids are the input's path with dashes
 * (`identity.surname` → `identity-surname`), after `prefix`; `ids` names the exceptions.
 */
export function useCall<N extends CallName>(name: N, options: { prefix?: string; ids?: Record<string, string> } = {}): UseCall<N> {
  const { t, has } = useMessages();
  const busy = ref(false);
  const answer: ShallowRef<Answer<OutputOf<N>> | null> = shallowRef(null);
  let token = newToken();
  let underWay: Promise<Answer<OutputOf<N>>> | null = null;

  async function ask(input: object): Promise<Answer<OutputOf<N>>> {
    const given = await send(name, isWrite(name) ? { ...input, token } : input);
    answer.value = given;
    const asked = 'dryRun' in input && input.dryRun === true;
    if ((given.ok && !asked) || (!given.ok && given.error.code === 'TOKEN_REUSED')) token = newToken();
    return given;
  }

  function run(input: Omit<InputOf<N>, 'token'>): Promise<Answer<OutputOf<N>>> {
    busy.value = true;
    underWay ??= ask(input).finally(() => {
      underWay = null;
      busy.value = false;
    });
    return underWay;
  }

  const problems = computed<Problem[]>(() => {
    const given = answer.value;
    if (given === null || given.ok) return [];
    return (given.error.fields ?? []).map(({ path, problem }) => ({
      fieldId: options.ids?.[path] ?? `${options.prefix ?? ''}${path.replaceAll('.', '-')}`,
      message: t(has(`app.problem.${problem}`) ? `app.problem.${problem}` : 'app.problem.other'),
    }));
  });

  return {
    run,
    busy,
    answer,
    problems,
    problemOf: (fieldId) => problems.value.find((problem) => problem.fieldId === fieldId)?.message,
    clear: () => void (answer.value = null),
  };
}
