import { accept } from '../../shared/result.ts';
import { readIdentity } from '../../vault/repositories/sealed.ts';
import { Refusal } from '../desk.ts';
import { partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';

const TEN_MINUTES_MS = 600_000;
const MOST = 10;

/** Opens one person's identity, with a reason, and says so in the audit; ten in ten minutes, then the passphrase is asked again. */
export const revealIdentity: UseCase<'parties.reveal'> = (desk, { caseId, subjectCode, reason }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  const party = partyOf(file, subjectCode);
  const now = desk.runtime.monotonicMs();
  const { reveals } = desk;
  while (reveals[0] !== undefined && reveals[0] < now - TEN_MINUTES_MS) reveals.shift();
  if (reveals.length >= MOST) throw new Refusal('TOO_MANY_REVEALS');

  const identity = desk.sealed.write((tx) => {
    tx.audit({ action: 'parties.reveal', recordId: party.id, caseId, reason });
    return readIdentity(tx.db, party.id);
  });
  if (!identity) throw new Refusal('PARTY_NOT_FOUND');
  reveals.push(now);
  return accept({ subjectCode, identity });
};
