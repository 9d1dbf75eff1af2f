import { MODULE_OF_ROLE } from '../../../../shared/contract/people.ts';
import { ROLES } from '../../../../shared/model/roles.ts';
import type { Module, Role } from '../../../../shared/model/roles.ts';

/** Roles worth offering in an office with these modules: mediation and shelter work need their own. */
export const rolesToOffer = (office: readonly Module[]): Role[] =>
  ROLES.filter((role) => {
    const module = MODULE_OF_ROLE[role];
    return module === undefined || office.includes(module);
  });

/** The chosen roles in the list's own order, anything unknown left out. */
export const rolesFrom = (chosen: readonly string[]): Role[] => ROLES.filter((role) => chosen.includes(role));
