import type { Module, Role } from '../../shared/model/roles.ts';
import type { Permission } from '../../shared/permissions.ts';

export interface Screen {
  to: string;
  /** Message key. */
  label: string;
  needs?: Permission;
  /** Only for those who hold the files of this kind of work. */
  module?: Module;
  role?: Role;
  /** Found by Ctrl+K and from the screens it belongs to; the navigation has no room for it. */
  aside?: true;
}

/** What decides which screens somebody sees. */
export interface Viewer {
  can: (permission: Permission) => boolean;
  holds: (module: Module) => boolean;
  is: (role: Role) => boolean;
  /** An outside reviewer, who sees the card and nothing else. */
  onlyReviews: boolean;
}

/** The screens of the navigation and of Ctrl+K, in their order. */
export const SCREENS: readonly Screen[] = [
  { to: '/today', label: 'app.nav.today', needs: 'case.read' },
  { to: '/cases', label: 'app.nav.cases', needs: 'case.read' },
  { to: '/house', label: 'house.board.nav', needs: 'case.read', module: 'THB' },
  { to: '/calendar', label: 'calendar.title', needs: 'case.read' },
  { to: '/desk', label: 'desk.nav', needs: 'case.read' },
  { to: '/documents', label: 'app.nav.documents', needs: 'case.read' },
  { to: '/correspondence', label: 'app.nav.correspondence', needs: 'case.read' },
  { to: '/approvals', label: 'app.nav.approvals', needs: 'case.read' },
  { to: '/matches', label: 'desk.matches.nav', needs: 'match.answer' },
  { to: '/review', label: 'desk.review.nav', needs: 'review' },
  { to: '/audit', label: 'app.nav.audit', needs: 'audit.verify' },
  { to: '/settings', label: 'app.nav.settings' },
  { to: '/outside', label: 'referrals.outside.title', needs: 'case.read', aside: true },
  { to: '/directory', label: 'directory.title', needs: 'office.read', aside: true },
  { to: '/inspection', label: 'referrals.inspection.title', needs: 'inspection', aside: true },
  { to: '/officials', label: 'house.officials.title', needs: 'case.work', aside: true },
  { to: '/complaints', label: 'house.complaints.title', needs: 'approve', role: 'SUPERVISOR', aside: true },
  { to: '/paper-kit', label: 'house.kit.title', needs: 'document.make', aside: true },
];

/** What somebody may open, in the order of the list. */
export const screensFor = ({ can, holds, is, onlyReviews }: Viewer): Screen[] =>
  SCREENS.filter(({ needs, module, role }) => (onlyReviews ? needs === 'review' : (needs === undefined || can(needs)) && (module === undefined || holds(module)) && (role === undefined || is(role))));
