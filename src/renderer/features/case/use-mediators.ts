import { computed, onMounted, shallowRef } from 'vue';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { api } from '../../bridge/client.ts';
import { formatDate } from '../../ui/format.ts';
import { useMessages } from '../../ui/messages.ts';

type Mediator = OutputOf<'desk.workload'>['mediators'][number];

/** Everybody of the office who mediates: by desk label, with what they carry, what they were trained for and whether they are away. */
export function useMediators() {
  const { t, enumLabel } = useMessages();
  const mediators = shallowRef<readonly Mediator[]>([]);
  onMounted(async () => {
    const workload = await api('desk.workload', {});
    if (workload.ok) mediators.value = workload.value.mediators;
  });
  const lineOf = ({ label, open, trainedFor, awayUntil }: Mediator): string => {
    const carries = t('safety.mediator.carries', { label, open });
    const trained = trainedFor.length === 0 ? carries : t('safety.mediator.trained', { label: carries, trained: trainedFor.map((code) => enumLabel('TRAININGS', code)).join(', ') });
    return awayUntil === null ? trained : t('safety.mediator.away', { who: trained, until: formatDate(awayUntil) });
  };
  /** Choices of a select, without those named. */
  const optionsBut = (...without: (string | null)[]) =>
    computed(() => mediators.value.filter(({ userId }) => !without.includes(userId)).map((one) => ({ value: one.userId, label: lineOf(one) })));
  return { optionsBut };
}
