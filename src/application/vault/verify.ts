import { accept } from '../../shared/result.ts';
import type { UseCase } from '../use-case.ts';
import { findOrphans } from './orphans.ts';

/** Every chain this person can open, from its first row; and halves of interrupted work. */
export const verify: UseCase<'vault.verify'> = async (desk) => {
  const report = await desk.session.verify();
  return accept({
    files: [
      ...report.files.map(({ file, rows, problem }) => ({ file, state: problem ? ('broken' as const) : ('sound' as const), rows, firstBad: problem ? rows + 1 : null })),
      ...report.unseen.map((file) => ({ file, state: 'not-open' as const, rows: 0, firstBad: null })),
    ],
    orphans: findOrphans(desk),
  });
};
