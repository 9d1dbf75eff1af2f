import { accept } from '../../shared/result.ts';
import type { UseCase } from '../use-case.ts';
import { findOrphans } from './orphans.ts';

/** Every chain this person can open, from its first row; and halves of interrupted work. */
export const verify: UseCase<'vault.verify'> = async (desk) => {
  const report = await desk.session.verify();
  return accept({
    files: [
      ...report.files.map(({ file, rows, problem, blobs }) => ({ file, state: problem ? ('broken' as const) : ('sound' as const), rows, firstBad: problem && problem !== 'BLOB_DAMAGED' ? rows + 1 : null, blobs: blobs?.checked ?? 0, damagedBlobs: blobs?.damaged.length ?? 0 })),
      ...report.unseen.map((file) => ({ file, state: 'not-open' as const, rows: 0, firstBad: null, blobs: 0, damagedBlobs: 0 })),
    ],
    orphans: findOrphans(desk),
  });
};
