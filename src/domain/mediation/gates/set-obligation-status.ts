import type { Obligation } from '../../../shared/model/case-file.ts';
import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { obligationStatus } from '../rules/r-78-obligation-status.ts';

/** Saying what became of an obligation. `obligation` is the one on file. */
export type SetObligationStatus = InCase & Pick<Asked<'obligations.set-status'>, 'status' | 'on'> & { readonly obligation: Obligation };

export const setObligationStatusGate: readonly Rule<SetObligationStatus>[] = [obligationStatus];
