import type { ErrorCode } from '../../shared/codes/errors.ts';
import type { Block } from '../../shared/result.ts';
import { addHours } from '../../domain/dates/instant.ts';
import { filesOf, sealedOf, type DirectoryUser } from '../../vault/index.ts';
import { openApprovals, readApproval, saveApproval, type Approval } from '../../vault/repositories/approvals.ts';
import { discardDraft, saveDraft } from '../../vault/repositories/sealed.ts';
import type { Desk } from '../desk.ts';
import type { Spend } from '../gate.ts';

type Asked = Pick<Approval, 'id' | 'caseId' | 'rules' | 'call' | 'inputDigest' | 'outputDigest' | 'askedBy' | 'expires' | 'approvedBy' | 'approvedAt' | 'cardSignedOn'>;

/** What a second person signs: this call, this input, what comes out of it, these rules, this asker, until then. */
export function approvalText({ id, caseId, rules, call, inputDigest, outputDigest, askedBy, expires, approvedBy, approvedAt, cardSignedOn }: Asked) {
  return { id, caseId, rules, call, inputDigest, outputDigest, askedBy, expires, approvedBy, approvedAt, cardSignedOn };
}

/** Under the file's own salt: what a short input was cannot be guessed without the file. */
const digestOf = (desk: Desk): string => desk.facts.digest(desk.call.input);
const outputDigestOf = (desk: Desk): string | null => (desk.call.output === null ? null : desk.facts.digest(desk.call.output));

/** Where the asked input waits among the asker's sealed drafts. */
const PENDING = 'approval:';
export const pendingKey = (approvalId: string): string => `${PENDING}${approvalId}`;
export const isPending = (draftKey: string): boolean => draftKey.startsWith(PENDING);

/** Files a request that waits for a second person; the same call asked again waits under the same id. Its input waits sealed. */
export function askForApproval(desk: Desk, caseId: string, blocks: readonly Block[]): string {
  const { name } = desk.call;
  const [inputDigest, outputDigest] = [digestOf(desk), outputDigestOf(desk)];
  const isSame = (a: Approval) =>
    a.state === 'waiting' && a.askedBy === desk.userId && a.call === name && a.inputDigest === inputDigest && a.outputDigest === outputDigest && a.expires >= desk.now();
  const known = desk.facts.read(openApprovals).find(isSame);
  if (known) return known.id;
  const id = desk.runtime.newId();
  const request: Approval = {
    id,
    caseId,
    rules: blocks.map((block) => block.rule),
    call: name,
    inputDigest,
    outputDigest,
    checkedBy: [],
    askedBy: desk.userId,
    askedAt: desk.now(),
    expires: addHours(desk.now(), desk.parameters.P_APPROVAL_HOURS),
    state: 'waiting',
    approvedBy: null,
    approvedAt: null,
    signature: null,
    cardSignedOn: null,
    usedAt: null,
  };
  desk.sealed.write((tx) => saveDraft(tx.db, desk.userId, pendingKey(id), desk.now(), desk.call.input));
  desk.facts.write((tx) => {
    saveApproval(tx.db, request);
    tx.audit({ action: 'approvals.ask', recordId: id, caseId });
  });
  return id;
}

/** The approval spends itself in the work's transaction, waits (under an id once it was asked for), or is refused. */
type Verdict = { spend: Spend } | { waits: string | null } | { error: ErrorCode };

/** The approval this call brings along: usable, refused with a code, or none yet. */
export function approvalFor(desk: Desk, approvalId: string | undefined, blocks: readonly Block[]): Verdict {
  if (approvalId === undefined) return { waits: null };
  const found = desk.facts.read((db) => readApproval(db, approvalId));
  if (!found || found.call !== desk.call.name || found.inputDigest !== digestOf(desk) || found.outputDigest !== outputDigestOf(desk) || found.askedBy !== desk.userId)
    return { error: 'APPROVAL_MISMATCH' };
  if (found.expires < desk.now()) return { error: 'APPROVAL_EXPIRED' };
  if (found.state === 'waiting') return { waits: found.id };
  const covers = blocks.every((block) => found.rules.includes(block.rule));
  if (found.state !== 'approved' || !covers || !signatureHolds(desk, found)) return { error: 'APPROVAL_MISMATCH' };
  return { spend: (db) => saveApproval(db, { ...found, state: 'used', usedAt: desk.now() }) };
}

/** The input of an approval that was used waits no longer. */
export function forgetPendingInput(desk: Desk, approvalId: string): void {
  desk.sealed.write((tx) => discardDraft(tx.db, desk.userId, pendingKey(approvalId)));
}

/** Somebody else: a supervisor, or, where the asker is the only one, any other holder of the module or an outside reviewer (B.2). */
export function mayStandSecond(desk: Desk, person: DirectoryUser, askedBy: string): boolean {
  if (person.id === askedBy || person.removedAt !== null) return false;
  if (person.roles.includes('SUPERVISOR')) return true;
  const supervisors = desk.liveUsers().filter(({ roles }) => roles.includes('SUPERVISOR'));
  const askerIsTheOnlyOne = supervisors.every(({ id }) => id === askedBy);
  return askerIsTheOnlyOne && (person.roles.includes('REVIEWER') || filesOf(person, desk.session.modules).has(sealedOf(desk.module)));
}

/** whose session holds notes of the case checks the text; a supervisor only where nobody can open them any more. */
export function mayStandFor(desk: Desk, person: DirectoryUser, request: Pick<Approval, 'rules' | 'askedBy' | 'caseId'>): boolean {
  const holders = request.rules.includes('R-56') ? notesHolders(desk, request.caseId, request.askedBy) : [];
  return holders.length > 0 ? holders.includes(person.id) : mayStandSecond(desk, person, request.askedBy);
}

/** Live people, other than the asker, with session notes on a case. */
export function notesHolders(desk: Desk, caseId: string, askedBy: string): string[] {
  return desk.caseFile(caseId).header.notesBy.filter((by) => by !== askedBy && desk.liveUser(by) !== undefined);
}

/** Signed by another person entitled to, or, with a reviewer's card, recorded by the only user of a one-person office. */
function signatureHolds(desk: Desk, a: Approval): boolean {
  if (a.approvedBy === null || a.approvedAt === null || a.signature === null) return false;
  const signer = desk.liveUser(a.approvedBy);
  if (!signer) return false;
  const entitled = a.cardSignedOn !== null ? desk.session.onePersonOffice : mayStandFor(desk, signer, a);
  return entitled && desk.session.signatureHolds(signer.id, a.approvedAt, 'approval', approvalText(a), a.signature);
}
