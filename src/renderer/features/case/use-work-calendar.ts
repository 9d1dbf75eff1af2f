import { computed, shallowRef, watch } from 'vue';
import { api } from '../../bridge/client.ts';
import type { WorkCalendar, WorkYear } from '../../../domain/dates/work-calendar.ts';

/** The office's working days of the years asked for; a year that has not come yet is computed meanwhile. */
export function useWorkCalendar(wanted: () => readonly number[]) {
  const years = shallowRef<Readonly<Record<string, WorkYear>>>({});
  const asked = new Set<number>();

  async function read(year: number) {
    if (asked.has(year)) return;
    asked.add(year);
    const given = await api('calendar.read-year', { year });
    if (!given.ok) return;
    const days = Object.fromEntries(given.value.days.map(({ on, kind }) => [on, { kind, holidays: [] }]));
    years.value = { ...years.value, [year]: { days, confirmed: given.value.confirmed, source: 'OFFICE' } };
  }
  watch(wanted, (list) => list.forEach((year) => void read(year)), { immediate: true });
  return { workCalendar: computed<WorkCalendar>(() => ({ years: years.value })) };
}
