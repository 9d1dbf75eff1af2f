import { computed, shallowRef, watch } from 'vue';
import type { Ref } from 'vue';
import type { PlainDate } from '../../../domain/dates/plain-date.ts';
import type { DayKind } from '../../../domain/dates/work-calendar.ts';
import { api } from '../../bridge/client.ts';
import { useLatest } from '../oversight/logic/use-latest.ts';
import { byDay, yearsOf } from './logic/span.ts';

/** Entries and non-working days of a span; asked anew whenever the span changes. */
export function useAgenda(span: Ref<{ from: PlainDate; to: PlainDate }>, onlyMine: Ref<boolean>) {
  const { ask, answer, busy, value } = useLatest('calendar.agenda');
  const years = shallowRef(new Map<number, readonly { on: string; kind: DayKind }[]>());

  async function readYear(year: number) {
    if (years.value.has(year)) return;
    const given = await api('calendar.read-year', { year });
    if (given.ok) years.value = new Map(years.value).set(year, given.value.days);
  }
  watch(
    () => `${span.value.from}/${span.value.to}`,
    () => {
      void ask({ ...span.value });
      for (const year of yearsOf(span.value)) void readYear(year);
    },
    { immediate: true },
  );

  const shown = computed(() => (value.value?.entries ?? []).filter(({ mine }) => mine || !onlyMine.value));
  const entries = computed(() => byDay(shown.value));
  const days = computed(() => new Map([...years.value.values()].flat().map(({ on, kind }) => [on, kind])));
  return { entries, days, answer, busy };
}
