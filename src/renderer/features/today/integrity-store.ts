import { computed, shallowRef, watch } from 'vue';
import { defineStore } from 'pinia';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { useSession } from '../../app/session-store.ts';
import { api } from '../../bridge/client.ts';

/** Every log is checked once after each unlock, quietly: only what is amiss is said. */
export const useIntegrity = defineStore('integrity', () => {
  const session = useSession();
  const report = shallowRef<OutputOf<'vault.verify'> | null>(null);
  let asked = false;

  watch(
    () => session.unlocked,
    () => {
      asked = false;
      report.value = null;
    },
    { flush: 'sync' },
  );

  async function check(): Promise<void> {
    if (asked || !session.can('audit.verify')) return;
    asked = true;
    const answer = await api('vault.verify', {});
    if (answer.ok) report.value = answer.value;
  }

  const broken = computed(() => (report.value?.files ?? []).filter(({ state }) => state === 'broken').map(({ file }) => file));
  const orphans = computed(() => report.value?.orphans.length ?? 0);
  /** They were put away; the next reading of the day counts them anew. */
  const forgetOrphans = () => void (report.value = report.value && { ...report.value, orphans: [] });
  return { check, broken, orphans, forgetOrphans };
});
