import { ROLES_BY_MODULE } from '../../../../shared/contract/people.ts';
import { MODULES } from '../../../../shared/model/roles.ts';
import type { Module, Role } from '../../../../shared/model/roles.ts';

/** Whether the areas of a person's work are to be chosen: their roles do not say it, and the office has more than one. */
export const asksForModules = (roles: readonly Role[], office: readonly Module[]): boolean => office.length > 1 && roles.some((role) => ROLES_BY_MODULE.includes(role));

/** The chosen areas in the list's own order; undefined where none are asked for. */
export const modulesFrom = (chosen: readonly string[], roles: readonly Role[], office: readonly Module[]): Module[] | undefined =>
  asksForModules(roles, office) ? MODULES.filter((module) => office.includes(module) && chosen.includes(module)) : undefined;

/** What is wrong with them, as the ending of a message's key: nothing chosen, or more than one for a volunteer. */
export function modulesProblem(modules: readonly Module[] | undefined, roles: readonly Role[]): 'modulesNeeded' | 'modulesOneForVolunteer' | null {
  if (modules?.length === 0) return 'modulesNeeded';
  return roles.includes('VOLUNTEER') && (modules?.length ?? 0) > 1 ? 'modulesOneForVolunteer' : null;
}
