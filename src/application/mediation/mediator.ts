import type { CaseFile } from '../../shared/model/case-file.ts';
import type { Companion, Mediator, Office } from '../../domain/mediation/acts.ts';
import type { Module, Role } from '../../shared/model/roles.ts';
import type { DirectoryUser } from '../../vault/index.ts';
import { Refusal, type Desk } from '../desk.ts';

/** Who leads the mediation today: whoever stands in, else the assigned mediator; before assignment, the person at the desk. */
export function leaderOf(desk: Desk, file: CaseFile): string {
  return desk.standsIn(file) ? desk.userId : (file.header.assignedTo ?? desk.userId);
}

/** That mediator, with the certificate rules ask for. */
export function mediatorOf(desk: Desk, file: CaseFile): Mediator {
  const userId = leaderOf(desk, file);
  const entry = desk.certificateOf(userId);
  const certificate =
    entry?.certificateNo && entry.certificateIssuedOn && entry.certificateValidUntil
      ? { no: entry.certificateNo, issuedOn: entry.certificateIssuedOn, validUntil: entry.certificateValidUntil }
      : null;
  return { userId, certificate };
}

/** Who mediates beside, with what they were trained for. */
export function companion(desk: Desk, userId: string | null): Companion | null {
  return userId === null ? null : { userId, trainedFor: desk.certificateOf(userId)?.trainedFor ?? [] };
}

/** Who else could say yes. */
export function officeSetup(desk: Desk): Office {
  return {
    onePersonOffice: desk.session.onePersonOffice,
    hasReviewer: desk.liveUsers().some(({ roles }) => roles.includes('REVIEWER')),
  };
}

/** Somebody whose work mediation is. */
export function mediates({ roles }: Pick<DirectoryUser, 'roles'>): boolean {
  return roles.some((role) => role === 'MEDIATOR' || role === 'CO_MEDIATOR');
}

/** A live user who mediates. */
export function isMediator(desk: Desk, userId: string | null): boolean {
  const user = desk.liveUser(userId);
  return user !== undefined && mediates(user);
}

/** A case is given to a live user whose work its module is, and who holds its files; USER_NOT_FOUND. */
export function mustTakeCases(desk: Desk, userId: string, module: Module): void {
  const user = desk.liveUser(userId);
  if (user === undefined || !takesCases(user, module)) throw new Refusal('USER_NOT_FOUND');
}

const CARERS: readonly Role[] = ['CASE_WORKER', 'PSYCHOLOGIST', 'LAWYER'];

/** Mediation is for mediators, the other modules for those who work in them. */
export function takesCases(user: Pick<DirectoryUser, 'roles' | 'modules'>, module: Module): boolean {
  if (module === 'MED') return mediates(user);
  return (module === 'THB' && user.roles.includes('SHELTER_WORKER')) || (user.modules.includes(module) && user.roles.some((role) => CARERS.includes(role))) || user.roles.includes('SUPERVISOR');
}
