import { computed } from 'vue';
import { useSession } from '../../../app/session-store.ts';
import { useLatest } from './use-latest.ts';

/** Everybody of the directory by sign-in label: never by name, so that no sealed file is opened for a list. */
export function usePeople() {
  const session = useSession();
  const list = useLatest('users.list');
  const users = computed(() => list.value.value?.users ?? []);
  const labels = computed(() => new Map(users.value.map(({ id, label }) => [id, label])));

  /** Label of a user id; an id nobody may look up shows itself. */
  const labelOf = (id: string): string => labels.value.get(id) ?? (id === session.session?.userId ? session.session.label : id);
  const read = async () => void (session.can('users.read') ? await list.ask({}) : null);

  return { users, labelOf, read, answer: list.answer, busy: list.busy };
}
