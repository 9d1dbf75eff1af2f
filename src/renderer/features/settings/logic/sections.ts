import type { Permission } from '../../../../shared/permissions.ts';

/** Sections of the settings in their order; one's own passphrase and language are everybody's. */
export const SECTIONS = [
  { id: 'users' },
  { id: 'staff', needs: 'office.read' },
  { id: 'office', needs: 'office.read' },
  { id: 'parameters', needs: 'office.read' },
  { id: 'legal', needs: 'office.read' },
  { id: 'calendar' },
  { id: 'languages' },
] as const satisfies readonly { id: string; needs?: Permission }[];
export type SectionId = (typeof SECTIONS)[number]['id'];

export const sectionsFor = (can: (permission: Permission) => boolean): SectionId[] =>
  SECTIONS.filter((section) => !('needs' in section) || can(section.needs)).map(({ id }) => id);

/** The section an address names, else the first; null for one the person may not open. */
export function sectionOf(named: unknown, can: (permission: Permission) => boolean): SectionId | null {
  const open = sectionsFor(can);
  const known = SECTIONS.find(({ id }) => id === named)?.id;
  if (known === undefined) return open[0] ?? null;
  return open.includes(known) ? known : null;
}
