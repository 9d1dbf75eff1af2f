import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { ClosureOutcome } from '../../../shared/model/enumerations.ts';
import { closedUnreachable } from '../../mediation/rules/r-84-unreachable.ts';
import { retention } from '../../mediation/rules/r-68-retention.ts';
import type { Rule } from '../../rule.ts';
import { noticeOwed } from '../rules/r-30-notice.ts';
import { compensationTold } from '../rules/r-43-compensation-told.ts';
import { monitoringOpen } from '../rules/r-49-monitoring-open.ts';
import { careClosingList, supervisorLooks } from '../rules/r-71-care-closing-list.ts';

/** Closing a file of protection needs or trafficking. */
export interface CloseCare {
  readonly file: CaseFile;
  readonly outcome: ClosureOutcome;
  readonly retentionUntil: string | null;
  readonly toldMayComeBack: boolean;
  /** The one who closes is a supervisor. */
  readonly bySupervisor: boolean;
}

export const closeCareGate: readonly Rule<CloseCare>[] = [noticeOwed, compensationTold, monitoringOpen, retention, careClosingList, supervisorLooks, closedUnreachable];
