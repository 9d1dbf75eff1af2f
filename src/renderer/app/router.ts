import { createMemoryHistory, createRouter } from 'vue-router';
import type { RouteRecordRaw } from 'vue-router';
import type { Module, Role } from '../../shared/model/roles.ts';
import type { Permission } from '../../shared/permissions.ts';
import { useSession } from './session-store.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** Shown without an unlocked vault. */
    open?: boolean;
    /** Key of the window title; never a name, never a case's content. */
    title: string;
    needs?: Permission;
    module?: Module;
    role?: Role;
  }
}

const routes: RouteRecordRaw[] = [
  { path: '/', redirect: '/today' },
  { path: '/unlock', name: 'unlock', component: () => import('../features/unlock/views/UnlockView.vue'), meta: { open: true, title: 'unlock.title' } },
  { path: '/today', name: 'today', component: () => import('../features/today/views/TodayView.vue'), meta: { title: 'app.nav.today', needs: 'case.read' } },
  { path: '/cases', name: 'cases', component: () => import('../features/cases/views/CasesView.vue'), meta: { title: 'app.nav.cases', needs: 'case.read' } },
  { path: '/cases/new', name: 'case-new', component: () => import('../features/cases/views/NewCaseView.vue'), meta: { title: 'cases.new.title', needs: 'case.register' } },
  { path: '/cases/:id/:tab?', name: 'case', component: () => import('../features/case/views/CaseView.vue'), meta: { title: 'app.nav.case', needs: 'case.read' } },
  { path: '/house', name: 'house', component: () => import('../features/house/views/HouseView.vue'), meta: { title: 'house.board.title', needs: 'case.read', module: 'THB' } },
  { path: '/officials', name: 'officials', component: () => import('../features/house/views/OfficialsView.vue'), meta: { title: 'house.officials.title', needs: 'case.work' } },
  { path: '/complaints', name: 'complaints', component: () => import('../features/house/views/ComplaintsView.vue'), meta: { title: 'house.complaints.title', needs: 'approve', role: 'SUPERVISOR' } },
  { path: '/paper-kit', name: 'paper-kit', component: () => import('../features/house/views/PaperKitView.vue'), meta: { title: 'house.kit.title', needs: 'document.make' } },
  { path: '/calendar', name: 'calendar', component: () => import('../features/calendar/views/CalendarView.vue'), meta: { title: 'calendar.title', needs: 'case.read' } },
  { path: '/desk/:tab?', name: 'desk', component: () => import('../features/desk/views/DeskView.vue'), meta: { title: 'desk.title', needs: 'case.read' } },
  { path: '/documents', name: 'documents', component: () => import('../features/oversight/views/DocumentsRegisterView.vue'), meta: { title: 'app.nav.documents', needs: 'case.read' } },
  { path: '/directory', name: 'directory', component: () => import('../features/directory/views/DirectoryView.vue'), meta: { title: 'directory.title', needs: 'office.read' } },
  { path: '/directory/new', name: 'provider-new', component: () => import('../features/directory/views/ProviderView.vue'), meta: { title: 'directory.title', needs: 'directory.keep' } },
  { path: '/directory/:id', name: 'provider', props: true, component: () => import('../features/directory/views/ProviderView.vue'), meta: { title: 'directory.title', needs: 'office.read' } },
  { path: '/outside', name: 'outside', component: () => import('../features/oversight/views/OutsideView.vue'), meta: { title: 'referrals.outside.title', needs: 'case.read' } },
  { path: '/inspection', name: 'inspection', component: () => import('../features/oversight/views/InspectionView.vue'), meta: { title: 'referrals.inspection.title', needs: 'inspection' } },
  { path: '/documents/check', name: 'foreign-file', component: () => import('../features/tools/views/ForeignFileView.vue'), meta: { title: 'foreign.title', needs: 'document.make' } },
  { path: '/correspondence', name: 'correspondence', component: () => import('../features/oversight/views/CorrespondenceView.vue'), meta: { title: 'app.nav.correspondence', needs: 'case.read' } },
  { path: '/approvals', name: 'approvals', component: () => import('../features/oversight/views/ApprovalsView.vue'), meta: { title: 'app.nav.approvals', needs: 'case.read' } },
  { path: '/matches', name: 'matches', component: () => import('../features/oversight/views/MatchesView.vue'), meta: { title: 'desk.matches.nav', needs: 'match.answer' } },
  { path: '/review', name: 'review', component: () => import('../features/oversight/views/ReviewView.vue'), meta: { title: 'desk.review.nav', needs: 'review' } },
  { path: '/audit', name: 'audit', component: () => import('../features/oversight/views/AuditView.vue'), meta: { title: 'app.nav.audit', needs: 'audit.verify' } },
  { path: '/settings/:section?', name: 'settings', component: () => import('../features/settings/views/SettingsView.vue'), meta: { title: 'app.nav.settings' } },
  { path: '/:rest(.*)*', redirect: '/' },
];

export const router = createRouter({ history: createMemoryHistory(), routes });

/** First screen a user's roles can use. */
export const homeOf = (can: (permission: Permission) => boolean): string => (can('case.read') ? '/today' : can('review') ? '/review' : '/settings');

router.beforeEach((to) => {
  const session = useSession();
  if (to.meta.open === true) return session.unlocked ? homeOf(session.can) : true;
  if (!session.unlocked) return { name: 'unlock' };
  if (session.onlyReviews) return to.name === 'review' ? true : { name: 'review' };
  const { needs, module, role } = to.meta;
  const may = (needs === undefined || session.can(needs)) && (module === undefined || session.holds(module)) && (role === undefined || session.is(role));
  return may ? true : { name: 'settings' };
});
