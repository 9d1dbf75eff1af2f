import { computed, ref, shallowRef } from 'vue';
import { defineStore } from 'pinia';
import type { CaseRow, CASE_SORTS } from '../../../shared/contract/cases.ts';
import { CASE_STATUSES } from '../../../shared/model/enumerations.ts';
import type { CaseStatus, CASE_STAGES } from '../../../shared/model/enumerations.ts';
import type { Failure } from '../../../shared/result.ts';
import type { Module } from '../../../shared/model/roles.ts';
import { api } from '../../bridge/client.ts';

export type CaseSort = (typeof CASE_SORTS)[number];
export type CaseStage = (typeof CASE_STAGES)[number];

/** `OPEN`: everything that still needs somebody. */
export type StatusFilter = CaseStatus | 'OPEN' | 'ALL';
const OPEN: readonly CaseStatus[] = CASE_STATUSES.filter((status) => status !== 'CLOSED' && status !== 'ARCHIVED' && status !== 'FORWARDED');

const PAGE = 100;

/** The case list: filters stay while the window is open, rows come page after page behind the last one shown. */
export const useCases = defineStore('cases', () => {
  const status = ref<StatusFilter>('OPEN');
  const stage = ref<CaseStage | null>(null);
  /** One kind of file, or every kind this person holds. */
  const module = ref<Module | null>(null);
  const mine = ref(false);
  const search = ref('');
  const sort = ref<{ key: CaseSort; descending: boolean }>({ key: 'caseNo', descending: true });

  const rows = shallowRef<CaseRow[]>([]);
  const total = ref(0);
  const busy = ref(false);
  const failure = shallowRef<Failure | null>(null);
  const more = shallowRef<{ value: string | null; id: string } | null>(null);
  const filtered = computed(() => status.value !== 'OPEN' || stage.value !== null || module.value !== null || mine.value || search.value.trim() !== '');

  const statuses = (): CaseStatus[] | undefined => (status.value === 'ALL' ? undefined : status.value === 'OPEN' ? [...OPEN] : [status.value]);

  let asked = 0;
  /** Asks for one page; an answer to a question that is no longer the newest is dropped. */
  async function page(after: { value: string | null; id: string } | null): Promise<void> {
    asked += 1;
    const mineNow = asked;
    busy.value = true;
    const words = search.value.trim();
    const wanted = statuses();
    const answer = await api('cases.list', {
      ...(wanted !== undefined && { status: wanted }),
      ...(module.value !== null && { module: module.value }),
      ...(stage.value !== null && { stage: [stage.value] }),
      ...(mine.value && { mine: true }),
      ...(words !== '' && { search: words }),
      sort: sort.value.key,
      descending: sort.value.descending,
      limit: PAGE,
      ...(after !== null && { after }),
    });
    if (mineNow !== asked) return;
    busy.value = false;
    failure.value = answer.ok ? null : answer.error;
    if (!answer.ok) return;
    rows.value = after === null ? answer.value.rows : [...rows.value, ...answer.value.rows];
    total.value = answer.value.total;
    more.value = answer.value.after;
  }

  const load = (): Promise<void> => page(null);
  async function loadMore(): Promise<void> {
    if (more.value !== null && !busy.value) await page(more.value);
  }
  function clear(): void {
    status.value = 'OPEN';
    stage.value = null;
    module.value = null;
    mine.value = false;
    search.value = '';
  }

  return { status, stage, module, mine, search, sort, rows, total, busy, failure, filtered, load, loadMore, clear };
});
