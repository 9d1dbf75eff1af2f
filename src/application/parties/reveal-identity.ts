import type { CaseFile, Party } from '../../shared/model/case-file.ts';
import type { Identity } from '../../shared/model/identity.ts';
import { accept } from '../../shared/result.ts';
import { Refusal, type Desk } from '../desk.ts';
import { partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { identityFor, IN_THE_OFFICE } from './identities.ts';

const TEN_MINUTES_MS = 600_000;
const MOST = 10;

/** Opens one person's identity, with a reason, and says so in the audit; ten in ten minutes, then the passphrase is asked again. */
export const revealIdentity: UseCase<'parties.reveal'> = (desk, { caseId, subjectCode, reason }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  return accept({ subjectCode, identity: openOneIdentity(desk, { file, party: partyOf(file, subjectCode), reason }) });
};

/** One identity, counted and written down under the call that opens it; TOO_MANY_REVEALS, PARTY_NOT_FOUND. */
export function openOneIdentity(desk: Desk, { file, party, reason }: { file: CaseFile; party: Party; reason: string }): Identity {
  mayReveal(desk);
  const identity = desk.sealed.write((tx) => {
    tx.audit({ action: desk.call.name, recordId: party.id, caseId: file.header.id, reason });
    return identityFor(desk, file, party, IN_THE_OFFICE, tx.db);
  });
  if (!identity) throw new Refusal('PARTY_NOT_FOUND');
  desk.reveals.push(desk.runtime.monotonicMs());
  return identity;
}

/** A look at whose something is counts as an opened identity, whether anybody is found or not; TOO_MANY_REVEALS. */
export function countReveal(desk: Desk): void {
  mayReveal(desk);
  desk.reveals.push(desk.runtime.monotonicMs());
}

function mayReveal({ runtime, reveals }: Desk): void {
  const since = runtime.monotonicMs() - TEN_MINUTES_MS;
  while (reveals[0] !== undefined && reveals[0] < since) reveals.shift();
  if (reveals.length >= MOST) throw new Refusal('TOO_MANY_REVEALS');
}
