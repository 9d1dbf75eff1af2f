import { MODULES } from '../shared/model/roles.ts';
import type { Module, Role } from '../shared/model/roles.ts';

/** 'office' | a module | `${module}-sealed` | `notes-${userId}` | `S-${random}`. */
export type FileName = string;
export type FileKind = 'office' | 'facts' | 'sealed' | 'notes';

export interface Holder {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly modules: readonly Module[];
}

export const OFFICE: FileName = 'office';
export const notesOf = (userId: string): FileName => `notes-${userId}`;
export const sealedOf = (module: Module): FileName => `${module}-sealed`;
export const factsAndSealed = (module: Module): FileName[] => [module, sealedOf(module)];

/** One row a role, as data-model A.2.5; `office` is the list of modules the office has. */
const FILES: Record<Role, (holder: Holder, office: readonly Module[]) => FileName[]> = {
  MEDIATOR: ({ id }) => [OFFICE, ...factsAndSealed('MED'), notesOf(id)],
  CO_MEDIATOR: ({ id }) => [OFFICE, ...factsAndSealed('MED'), notesOf(id)],
  CASE_WORKER: ({ modules }) => [OFFICE, ...modules.flatMap(factsAndSealed)],
  PSYCHOLOGIST: ({ modules }) => [OFFICE, ...modules.flatMap(factsAndSealed)],
  LAWYER: ({ modules }) => [OFFICE, ...modules.flatMap(factsAndSealed)],
  SHELTER_WORKER: () => [OFFICE, ...factsAndSealed('THB')],
  SUPERVISOR: (_, office) => [OFFICE, ...office.flatMap(factsAndSealed)],
  STATISTICIAN: () => [OFFICE],
  VOLUNTEER: ({ modules }) => [OFFICE, ...modules.slice(0, 1)],
  REVIEWER: () => [],
  ADMIN: () => [OFFICE],
};

/** Every file the roles give; several roles unite their files, modules the office lacks give none. */
export function filesOf(holder: Holder, office: readonly Module[]): Set<FileName> {
  const missing = new Set(MODULES.filter((module) => !office.includes(module)).flatMap(factsAndSealed));
  return new Set(holder.roles.flatMap((role) => FILES[role](holder, office)).filter((file) => !missing.has(file)));
}

/** Roles and modules that fit together: at least one role, a volunteer at most one module, all of the office's. */
export function rolesFit(roles: readonly Role[], modules: readonly Module[], office: readonly Module[]): boolean {
  return (
    roles.length > 0 &&
    new Set(roles).size === roles.length &&
    new Set(modules).size === modules.length &&
    modules.every((module) => office.includes(module)) &&
    !(roles.includes('VOLUNTEER') && modules.length > 1)
  );
}

export function kindOf(file: FileName): FileKind {
  if (file === OFFICE) return 'office';
  if (file.startsWith('notes-')) return 'notes';
  return file.startsWith('S-') || file.endsWith('-sealed') ? 'sealed' : 'facts';
}
