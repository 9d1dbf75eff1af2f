import { accept } from '../../shared/result.ts';
import type { VaultFile } from '../../vault/index.ts';
import { discardDraft, draftsOf, saveDraft } from '../../vault/repositories/sealed.ts';
import { isPending } from '../approvals/approval-of-call.ts';
import type { Desk } from '../desk.ts';
import type { UseCase } from '../use-case.ts';

/** What is being typed, encrypted as it is typed; a draft belongs to its author. No audit row a keystroke. */
export const listDrafts: UseCase<'drafts.list'> = (desk) => {
  // What waits for a second person is no unfinished form.
  const files = [desk.session.mayOpen('MED-sealed') ? desk.sealed : undefined, desk.session.notesFile === undefined ? undefined : desk.notes];
  return accept({ drafts: files.flatMap((file) => file?.read((db) => draftsOf(db, desk.userId)) ?? []).filter(({ key }) => !isPending(key)) });
};

export const keepDraft: UseCase<'drafts.save'> = (desk, { key, body }) => {
  const savedAt = desk.now();
  fileOf(desk, key).write((tx) => saveDraft(tx.db, desk.userId, key, savedAt, body));
  return accept({ savedAt });
};

export const dropDraft: UseCase<'drafts.discard'> = (desk, { key }) => accept({ gone: fileOf(desk, key).write((tx) => discardDraft(tx.db, desk.userId, key)) });

/** A session note is nobody else's even half written: its draft lies with the notes. */
function fileOf(desk: Desk, key: string): VaultFile {
  return key.startsWith('note/') ? desk.notes : desk.sealed;
}
