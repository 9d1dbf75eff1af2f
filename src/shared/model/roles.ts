import { z } from 'zod';

/** Roles of data-model A.2.5. A role is a set of files; which ones is said in `src/vault/roles.ts` only. */
export const ROLES = [
  'MEDIATOR',
  'CO_MEDIATOR',
  'CASE_WORKER',
  'PSYCHOLOGIST',
  'LAWYER',
  'SHELTER_WORKER',
  'SUPERVISOR',
  'STATISTICIAN',
  'VOLUNTEER',
  'REVIEWER',
  'ADMIN',
] as const;
export type Role = (typeof ROLES)[number];
export const roleSchema = z.enum(ROLES);

/** Modules: mediation, protection needs, trafficking and shelter, juvenile diversion. */
export const MODULES = ['MED', 'VPN', 'THB', 'JDV'] as const;
export type Module = (typeof MODULES)[number];
export const moduleSchema = z.enum(MODULES);
