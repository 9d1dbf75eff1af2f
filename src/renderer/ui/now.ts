import { computed, ref } from 'vue';
import { dateOf, epochMsOf, parseInstant, toInstant } from '../../domain/dates/instant.ts';
import type { Instant } from '../../domain/dates/instant.ts';

/**
 * The program's clock as the window shows it: the vault says what time it is (a practice vault may live on another
 * day), the window only counts on from there. Nothing is decided by it.
 */
const base = ref<{ said: number; heardAt: number }>({ said: Date.now(), heardAt: performance.now() });
const tick = ref(0);
setInterval(() => (tick.value += 1), 15_000);

export function setNow(instant: string): void {
  const parsed = parseInstant(instant);
  if (parsed !== undefined) base.value = { said: epochMsOf(parsed), heardAt: performance.now() };
}

/** The instant at this moment. */
export const readNow = (): Instant => toInstant(base.value.said + (performance.now() - base.value.heardAt));

export function useNow() {
  const now = computed(() => {
    void tick.value;
    return readNow();
  });
  const today = computed(() => dateOf(now.value));
  return { now, today };
}
