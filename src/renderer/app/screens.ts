import type { Permission } from '../../shared/permissions.ts';

export interface Screen {
  to: string;
  /** Message key. */
  label: string;
  needs?: Permission;
}

/** The screens of the navigation and of Ctrl+K, in their order. */
export const SCREENS: readonly Screen[] = [
  { to: '/today', label: 'app.nav.today', needs: 'case.read' },
  { to: '/cases', label: 'app.nav.cases', needs: 'case.read' },
  { to: '/calendar', label: 'calendar.title', needs: 'case.read' },
  { to: '/desk', label: 'desk.nav', needs: 'case.read' },
  { to: '/documents', label: 'app.nav.documents', needs: 'case.read' },
  { to: '/correspondence', label: 'app.nav.correspondence', needs: 'case.read' },
  { to: '/approvals', label: 'app.nav.approvals', needs: 'case.read' },
  { to: '/matches', label: 'desk.matches.nav', needs: 'match.answer' },
  { to: '/review', label: 'desk.review.nav', needs: 'review' },
  { to: '/audit', label: 'app.nav.audit', needs: 'audit.verify' },
  { to: '/settings', label: 'app.nav.settings' },
];

/** What somebody may open. An outside reviewer sees the card and nothing else. */
export const screensFor = (can: (permission: Permission) => boolean, onlyReviews: boolean): Screen[] =>
  SCREENS.filter(({ needs }) => (onlyReviews ? needs === 'review' : needs === undefined || can(needs)));
