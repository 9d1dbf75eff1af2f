import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { RouteLocationRaw } from 'vue-router';
import { CASE_TABS } from '../../../shared/model/tasks.ts';
import type { CaseTab } from '../../../shared/model/tasks.ts';
import type { Missing } from '../../../shared/result.ts';
import { FORMS, isForm, mendPlace, mendScreen } from './logic/places.ts';
import type { FormName, Place } from './logic/places.ts';
import { useCaseStore } from './store.ts';

const CARE_HOMES: Partial<Record<CaseTab, CaseTab>> = { safety: 'needs', sessions: 'contacts' };

/** Where in the open case the window stands: tab, open form, and what the form was opened with. The address says it all. */
export function usePlace() {
  const route = useRoute();
  const router = useRouter();
  const store = useCaseStore();
  const one = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

  const caseId = computed(() => one(route.params['id']) ?? '');
  /** A file of care keeps orders and emergencies on the tab of needs, appointments on that of contacts. */
  const homeOf = (to: CaseTab): CaseTab => (store.isCare ? (CARE_HOMES[to] ?? to) : to);
  const tab = computed<CaseTab>(() => homeOf(CASE_TABS.find((known) => known === one(route.params['tab'])) ?? 'overview'));
  const form = computed<FormName | null>(() => {
    const name = one(route.query['form']);
    return name !== null && isForm(name) && homeOf(FORMS[name]) === tab.value ? name : null;
  });
  /** What the form starts with: `subject`, `record`, `role`, `type`, `code`, `purpose`. */
  const start = (key: string): string | null => one(route.query[key]);

  const linkTo = ({ tab: to, form: name, with: values }: Place): RouteLocationRaw => ({
    path: `/cases/${caseId.value}/${homeOf(to)}`,
    query: name === undefined ? {} : { ...values, form: name },
  });
  /** Where something missing is mended; undefined where no screen of this user's can. */
  const mendLink = (missing: Missing): RouteLocationRaw | undefined => {
    const place = mendPlace(missing);
    return place === undefined ? mendScreen(missing.item) : linkTo(place);
  };
  const go = (place: Place) => router.push(linkTo(place));
  const openForm = (name: FormName, values: Record<string, string> = {}) => go({ tab: FORMS[name], form: name, with: values });
  const closeForm = () => router.push({ path: `/cases/${caseId.value}/${tab.value}` });

  return { caseId, tab, form, start, linkTo, mendLink, go, openForm, closeForm };
}
