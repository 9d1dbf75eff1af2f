import { shallowRef } from 'vue';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { api } from '../../bridge/client.ts';

/** Colleagues by their desk's label: for lists and selects, never a name. */
export function useStaffLabels() {
  const staff = shallowRef<OutputOf<'staff.list'>['staff']>([]);
  const labelOf = (userId: string | null): string => (userId === null ? '–' : (staff.value.find((person) => person.userId === userId)?.label ?? userId));
  const ready = (async () => {
    const answer = await api('staff.list', {});
    if (answer.ok) staff.value = answer.value.staff;
  })();
  return { staff, labelOf, ready };
}
