import { ROLES } from '../../../../shared/model/roles.ts';
import type { Module, Role } from '../../../../shared/model/roles.ts';

/** Roles worth offering in an office with these modules: shelter work needs the shelter's module. */
export const rolesToOffer = (office: readonly Module[]): Role[] => ROLES.filter((role) => role !== 'SHELTER_WORKER' || office.includes('THB'));

/** The chosen roles in the list's own order, anything unknown left out. */
export const rolesFrom = (chosen: readonly string[]): Role[] => ROLES.filter((role) => chosen.includes(role));
