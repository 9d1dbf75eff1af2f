import { computed, onMounted, shallowRef } from 'vue';
import type { OutputOf } from '../../../../shared/contract/index.ts';
import type { Module, Role } from '../../../../shared/model/roles.ts';
import { api } from '../../../bridge/client.ts';

type User = OutputOf<'users.list'>['users'][number];

const CARERS: readonly Role[] = ['CASE_WORKER', 'PSYCHOLOGIST', 'LAWYER'];

/** Everybody who may take a file of this kind of care, by desk label. */
export function useWorkers(module: () => Module | undefined) {
  const users = shallowRef<readonly User[]>([]);
  onMounted(async () => {
    const list = await api('users.list', {});
    if (list.ok) users.value = list.value.users;
  });
  const takes = ({ roles, modules }: User): boolean => {
    const kind = module();
    if (kind === undefined) return false;
    return roles.includes('SUPERVISOR') || (kind === 'THB' && roles.includes('SHELTER_WORKER')) || (modules.includes(kind) && roles.some((role) => CARERS.includes(role)));
  };
  /** Choices of a select, without those named. */
  const optionsBut = (...without: (string | null)[]) =>
    computed(() => users.value.filter((user) => user.live && takes(user) && !without.includes(user.id)).map(({ id, label }) => ({ value: id, label })));
  return { optionsBut };
}
