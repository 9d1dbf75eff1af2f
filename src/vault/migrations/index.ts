import type { FileKind } from '../roles.ts';
import { spine as factsSpine } from './facts/0001-spine.ts';
import { records as factsRecords } from './facts/0002-records.ts';
import { desk as factsDesk } from './facts/0003-desk.ts';
import type { Migration } from './migration.ts';
import { spine as notesSpine } from './notes/0001-spine.ts';
import { records as notesRecords } from './notes/0002-records.ts';
import { spine as officeSpine } from './office/0001-spine.ts';
import { records as officeRecords } from './office/0002-records.ts';
import { providers as officeProviders } from './office/0003-providers.ts';
import { spine as sealedSpine } from './sealed/0001-spine.ts';
import { records as sealedRecords } from './sealed/0002-records.ts';
import { watched as sealedWatched } from './sealed/0003-watched.ts';
import { blobs as sealedBlobs } from './sealed/0004-blobs.ts';

/** The steps of each kind of file, in order. */
export const MIGRATIONS: Record<FileKind, readonly Migration[]> = {
  office: [officeSpine, officeRecords, officeProviders],
  facts: [factsSpine, factsRecords, factsDesk],
  sealed: [sealedSpine, sealedRecords, sealedWatched, sealedBlobs],
  notes: [notesSpine, notesRecords],
};
