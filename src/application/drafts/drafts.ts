import { accept } from '../../shared/result.ts';
import { discardDraft, draftsOf, saveDraft } from '../../vault/repositories/sealed.ts';
import type { UseCase } from '../use-case.ts';

/** What is being typed, encrypted as it is typed; a draft belongs to its author. No audit row a keystroke. */
export const listDrafts: UseCase<'drafts.list'> = (desk) => accept({ drafts: desk.session.mayOpen('MED-sealed') ? desk.sealed.read((db) => draftsOf(db, desk.userId)) : [] });

export const keepDraft: UseCase<'drafts.save'> = (desk, { key, body }) => {
  const savedAt = desk.now();
  desk.sealed.write((tx) => saveDraft(tx.db, desk.userId, key, savedAt, body));
  return accept({ savedAt });
};

export const dropDraft: UseCase<'drafts.discard'> = (desk, { key }) => accept({ gone: desk.sealed.write((tx) => discardDraft(tx.db, desk.userId, key)) });
