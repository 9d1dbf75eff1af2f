/** What a call asks of its caller. Which role has which stands in one table, `src/application/permissions.ts`. */
export const PERMISSIONS = [
  /** Before a vault is unlocked. */
  'anyone',
  /** Any unlocked user. */
  'signed-in',
  'case.read',
  'case.register',
  /** Steps of a case; a mediator only on cases assigned to them. */
  'case.work',
  'case.assign',
  'case.archive',
  'identity.read',
  'notes.own',
  'correspondence.keep',
  'document.make',
  'approve',
  /** A person with no file of the office who is shown one card at a time. */
  'review',
  /** Holders of the trafficking files: the queue of R-20. */
  'match.answer',
  /** Showing registers and codes to an inspector. */
  'inspection',
  'legal.edit',
  'office.read',
  'office.edit',
  /** Changing the directory of bodies (A.7). */
  'directory.keep',
  'parameters.edit',
  'calendar.edit',
  'staff.edit',
  'users.read',
  'users.direct',
  'audit.read',
  'audit.verify',
  'practice',
] as const;
export type Permission = (typeof PERMISSIONS)[number];
