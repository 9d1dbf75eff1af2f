import type { Role } from '../shared/model/roles.ts';
import type { Permission } from '../shared/permissions.ts';

const EVERYONE: readonly Permission[] = ['anyone', 'signed-in'];
/** `approve`: whether this person may stand second for that asker is decided by the use case. */
const CASE_TEAM: readonly Permission[] = ['case.read', 'case.work', 'identity.read', 'document.make', 'correspondence.keep', 'office.read', 'users.read', 'audit.verify', 'approve'];

/**
 * Who may do what (A.2.5), in one place. A role's files say what it can open at all; this table says what it may ask for.
 * In a one-person office the only user is MEDIATOR and ADMIN and runs the office as well.
 */
export const PERMISSIONS_OF_ROLE: Record<Role, readonly Permission[]> = {
  MEDIATOR: [...EVERYONE, ...CASE_TEAM, 'case.register', 'notes.own'],
  CO_MEDIATOR: [...EVERYONE, ...CASE_TEAM, 'notes.own'],
  CASE_WORKER: [...EVERYONE, ...CASE_TEAM, 'case.register', 'match.answer'],
  PSYCHOLOGIST: [...EVERYONE, ...CASE_TEAM, 'match.answer'],
  LAWYER: [...EVERYONE, ...CASE_TEAM, 'match.answer'],
  SHELTER_WORKER: [...EVERYONE, ...CASE_TEAM, 'case.register', 'match.answer'],
  SUPERVISOR: [
    ...EVERYONE, ...CASE_TEAM, 'case.register', 'case.assign', 'case.archive', 'office.edit', 'directory.keep', 'parameters.edit',
    'calendar.edit', 'staff.edit', 'users.direct', 'audit.read', 'match.answer', 'inspection', 'legal.edit',
  ],
  STATISTICIAN: [...EVERYONE, 'office.read'],
  VOLUNTEER: [...EVERYONE, 'office.read'],
  REVIEWER: [...EVERYONE, 'review'],
  ADMIN: [...EVERYONE, 'office.read', 'office.edit', 'directory.keep', 'users.read', 'audit.verify'],
};

const ONE_PERSON: readonly Permission[] = [
  'case.register', 'case.assign', 'case.archive', 'parameters.edit', 'calendar.edit', 'staff.edit', 'users.direct', 'audit.read',
  'inspection', 'legal.edit',
];

export interface Caller {
  roles: readonly Role[];
  onePersonOffice: boolean;
  practice: boolean;
}

/** Everything this caller may ask for; several roles unite. */
export function permissionsOf({ roles, onePersonOffice, practice }: Caller): Set<Permission> {
  const all = new Set(roles.flatMap((role) => PERMISSIONS_OF_ROLE[role]));
  if (onePersonOffice && roles.includes('ADMIN')) ONE_PERSON.forEach((permission) => all.add(permission));
  if (practice) all.add('practice');
  return all;
}
