import { MODULE_OF_ROLE, ROLES_BY_MODULE } from '../../shared/contract/people.ts';
import type { Module, Role } from '../../shared/model/roles.ts';
import { Refusal } from '../desk.ts';

/**
 * The modules the directory gives a person of these roles in an office of those modules: for `ROLES_BY_MODULE` what was chosen,
 * or the only one there is; for every other role none, it says itself what it opens. INVALID_INPUT, naming the field.
 */
export function modulesOf(roles: readonly Role[], chosen: readonly Module[] | undefined, office: readonly Module[]): Module[] {
  if (roles.some((role) => !fits(role, office))) throw unfit('roles', 'invalid_value');
  if (!roles.some((role) => ROLES_BY_MODULE.includes(role))) return [];
  const modules = chosen ?? (office.length === 1 ? office : []);
  if (modules.length === 0) throw unfit('modules', 'too_small');
  if (!modules.every((module) => office.includes(module))) throw unfit('modules', 'invalid_value');
  // With more than one the files would be those of a worker, not of somebody who helps out.
  if (roles.includes('VOLUNTEER') && modules.length > 1) throw unfit('modules', 'too_big');
  return [...modules];
}

/** Whether a role has anything to do in an office of these modules. */
export function fits(role: Role, office: readonly Module[]): boolean {
  const module = MODULE_OF_ROLE[role];
  return module === undefined || office.includes(module);
}

function unfit(path: 'roles' | 'modules', problem: string): Refusal {
  return new Refusal('INVALID_INPUT', { fields: [{ path, problem }] });
}
