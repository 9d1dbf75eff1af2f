import { computed, ref, shallowRef } from 'vue';
import { defineStore } from 'pinia';
import { api } from '../../bridge/client.ts';
import type { CaseView } from '../../../shared/contract/cases.ts';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { CaseStatus } from '../../../shared/model/enumerations.ts';
import { PARAMETER_DEFAULTS } from '../../../shared/model/parameters.ts';
import type { Parameters } from '../../../shared/model/parameters.ts';
import type { Permission } from '../../../shared/permissions.ts';
import type { Answer, Failure, Warning } from '../../../shared/result.ts';

type Approval = OutputOf<'approvals.list'>['approvals'][number];

const FINISHED: readonly CaseStatus[] = ['CLOSED', 'ARCHIVED', 'FORWARDED'];

/** The one case that is open in the window: its facts, what this user may do in it, and the labels it needs. */
export const useCaseStore = defineStore('case', () => {
  const view = shallowRef<CaseView | null>(null);
  const failure = shallowRef<Failure | null>(null);
  const loading = ref(false);
  /** Warnings of the last step that was saved: they stay until read. */
  const warnings = shallowRef<Warning[]>([]);
  const parameters = shallowRef<Parameters>(PARAMETER_DEFAULTS);
  const permissions = shallowRef<readonly string[]>([]);
  const user = shallowRef<{ id: string; onePersonOffice: boolean } | null>(null);
  const labels = shallowRef<ReadonlyMap<string, string>>(new Map());
  const requests = shallowRef<readonly Approval[]>([]);
  let asked = 0;

  /** Second-person requests of this case. */
  const approvals = computed(() => requests.value.filter((request) => request.caseId === caseId.value));
  const caseId = computed(() => view.value?.header.id ?? '');
  /** Steps are taken only in a case that is neither closed nor sent on; its documents and its reopening are asked for elsewhere. */
  const mayWork = computed(() => view.value !== null && view.value.mayWork && !FINISHED.includes(view.value.header.status));

  /** A file of protection needs or trafficking: care is given, nobody mediates. */
  const isCare = computed(() => view.value !== null && view.value.header.module !== 'MED');

  /** Opens a case and what is needed around it. A slower answer for a case left meanwhile is dropped. */
  async function open(id: string): Promise<void> {
    if (view.value?.header.id !== id) close();
    const turn = ++asked;
    loading.value = true;
    const [opened] = await Promise.all([api('cases.open', { caseId: id }), readSurroundings()]);
    if (turn !== asked) return;
    loading.value = false;
    take(opened);
  }

  /** Reads the open case again after something was written; what is on screen stays until the answer is there. */
  async function refresh(): Promise<void> {
    const id = caseId.value;
    if (id === '') return;
    const turn = ++asked;
    const [opened] = await Promise.all([api('cases.open', { caseId: id }), readRequests()]);
    if (turn === asked) take(opened);
  }

  function close(): void {
    asked += 1;
    view.value = null;
    failure.value = null;
    warnings.value = [];
  }

  function take(opened: Answer<CaseView>): void {
    failure.value = opened.ok ? null : opened.error;
    if (opened.ok) view.value = opened.value;
  }

  async function readRequests(): Promise<void> {
    const list = await api('approvals.list', {});
    if (list.ok) requests.value = list.value.approvals;
  }

  async function readSurroundings(): Promise<void> {
    const [session, parameterList, staff] = await Promise.all([api('session.read', {}), api('parameters.list', {}), api('staff.list', {}), readRequests()]);
    if (session.ok) {
      permissions.value = session.value.permissions;
      user.value = { id: session.value.userId, onePersonOffice: session.value.onePersonOffice };
    }
    if (parameterList.ok) {
      parameters.value = parameterList.value.parameters.reduce<Parameters>((all, { code, value }) => ({ ...all, [code]: value }), PARAMETER_DEFAULTS);
    }
    if (staff.ok) {
      labels.value = new Map(staff.value.staff.map(({ userId, label }) => [userId, label]));
    }
  }

  const may = (permission: Permission): boolean => permissions.value.includes(permission);
  /** Desk label of a user; the id where the office has none for it. */
  const labelOf = (userId: string | null): string => (userId === null ? '' : (labels.value.get(userId) ?? userId));

  return { view, failure, loading, warnings, parameters, user, approvals, caseId, mayWork, isCare, open, refresh, close, may, labelOf };
});
