import { computed, onMounted, shallowRef } from 'vue';
import { api } from '../../bridge/client.ts';
import { useMessages } from '../../ui/messages.ts';
import { useCaseStore } from './store.ts';

/** Everybody of the office who mediates, by desk label and what they were trained for beyond the certificate. */
export function useMediators() {
  const store = useCaseStore();
  const { t, enumLabel } = useMessages();
  const mediators = shallowRef<readonly { id: string; label: string }[]>([]);
  onMounted(async () => {
    const users = await api('users.list', {});
    if (users.ok) mediators.value = users.value.users.filter(({ live, roles }) => live && (roles.includes('MEDIATOR') || roles.includes('CO_MEDIATOR')));
  });
  const labelled = (id: string, label: string) => {
    const trained = (store.trained.get(id) ?? []).map((code) => enumLabel('TRAININGS', code)).join(', ');
    return trained === '' ? label : t('safety.mediator.trained', { label, trained });
  };
  /** Choices of a select, without those named. */
  const optionsBut = (...without: (string | null)[]) =>
    computed(() => mediators.value.filter(({ id }) => !without.includes(id)).map(({ id, label }) => ({ value: id, label: labelled(id, label) })));
  return { optionsBut };
}
