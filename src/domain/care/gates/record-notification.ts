import type { Asked } from '../../mediation/acts.ts';
import type { Outgoing } from '../../disclosure/rules/r-79-consent-to-body.ts';
import type { Rule } from '../../rule.ts';
import { identityByOwnYes } from '../rules/r-32-notice-with-identity.ts';

/** Writing down that the Main Department was told; `printed` is what naming the person tells of them. */
export type RecordNotification = Pick<Asked<'trafficking.record-notification'>, 'kind'> & Pick<Outgoing, 'printed'>;

export const recordNotificationGate: readonly Rule<RecordNotification>[] = [identityByOwnYes];
