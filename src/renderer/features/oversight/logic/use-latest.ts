import { computed, ref, shallowRef } from 'vue';
import type { ComputedRef, Ref, ShallowRef } from 'vue';
import { send } from '../../../bridge/client.ts';
import type { CallName, InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { Answer } from '../../../../shared/result.ts';

export interface Latest<N extends CallName> {
  /** Asks; answers null when a newer question overtook this one. */
  ask(input: InputOf<N>): Promise<Answer<OutputOf<N>> | null>;
  busy: Ref<boolean>;
  answer: ShallowRef<Answer<OutputOf<N>> | null>;
  value: ComputedRef<OutputOf<N> | null>;
}

/** Reading that follows what a person types or chooses: only the newest question's answer counts. */
export function useLatest<N extends CallName>(name: N): Latest<N> {
  const busy = ref(false);
  const answer: ShallowRef<Answer<OutputOf<N>> | null> = shallowRef(null);
  const value = computed(() => (answer.value?.ok ? answer.value.value : null));
  let newest = 0;

  async function ask(input: InputOf<N>): Promise<Answer<OutputOf<N>> | null> {
    newest += 1;
    const mine = newest;
    busy.value = true;
    const given = await send(name, input);
    if (mine !== newest) return null;
    busy.value = false;
    answer.value = given;
    return given;
  }
  return { ask, busy, answer, value };
}
