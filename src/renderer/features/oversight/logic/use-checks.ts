import { computed, nextTick, ref } from 'vue';
import type { CallName } from '../../../../shared/contract/index.ts';
import type { Problem, UseCall } from '../../../ui/use-call.ts';

/** Fields of a form that say themselves that their text cannot be read (a date, a time, an amount). */
function unreadable(formId: string): Problem[] {
  const fields = document.getElementById(formId)?.querySelectorAll('[aria-invalid="true"]') ?? [];
  return [...fields].map(({ id }) => ({ fieldId: id, message: document.getElementById(`${id}-error`)?.textContent ?? '' }));
}

/**
 * Problems of one form before its call is made, and those of the call's answer after. `check` looks anew:
 * what `find` misses, then every field whose text cannot be read; true when nothing stands in the way.
 */
export function useChecks<N extends CallName>(formId: string, call: Pick<UseCall<N>, 'problems' | 'clear'>) {
  const own = ref<Problem[]>([]);
  const errors = computed<Problem[]>(() => (own.value.length > 0 ? own.value : call.problems.value));
  const errorOf = (fieldId: string): string | undefined => errors.value.find((problem) => problem.fieldId === fieldId)?.message;

  let checking = false;
  async function check(find: () => Problem[]): Promise<boolean> {
    if (checking) return false; // a second Enter before the first was looked at
    checking = true;
    own.value = [];
    call.clear();
    await nextTick(); // the errors shown so far leave the fields first
    checking = false;
    const found = find();
    own.value = [...found, ...unreadable(formId).filter(({ fieldId }) => !found.some((problem) => problem.fieldId === fieldId))];
    return own.value.length === 0;
  }
  return { errors, errorOf, check };
}

/** The problem of a field that has to hold something. */
export const emptyProblem = (fieldId: string, value: string | null, message: string): Problem[] =>
  value === null || value.trim() === '' ? [{ fieldId, message }] : [];
