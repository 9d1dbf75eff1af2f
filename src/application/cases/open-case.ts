import { accept } from '../../shared/result.ts';
import { consentStatuses } from '../../domain/mediation/consent-status.ts';
import { taskList } from '../../domain/mediation/task-list.ts';
import { careTaskList } from '../../domain/care/task-list.ts';
import type { CaseFile } from '../../shared/model/case-file.ts';
import { Refusal, type Desk } from '../desk.ts';
import type { UseCase } from '../use-case.ts';
import { companion, mediatorOf, officeSetup } from '../mediation/mediator.ts';

/** A case as its screen shows it: facts, task list with reasons, and what each consent is worth today. */
export const openCase: UseCase<'cases.open'> = (desk, { caseId }) => {
  const file = desk.caseFile(caseId);
  // their way in ended with their own word.
  if (file.header.shutOut.includes(desk.userId)) throw new Refusal('NOT_ASSIGNED');
  const mayWork = desk.mayReach(file);
  return accept({
    ...file,
    // To anybody else a held case is one more that cannot be done here (X20).
    header: { ...file.header, held: file.header.held && desk.may('case.assign') },
    tasks: tasksOf(desk, file),
    consentStatus: consentStatuses(file, desk.now(), desk.parameters),
    mayWork,
  });
};

function tasksOf(desk: Desk, file: CaseFile) {
  if (file.header.module !== 'MED') return careTaskList(file, desk.context);
  return taskList({ file, mediator: mediatorOf(desk, file), coMediator: companion(desk, file.header.coMediator), ...officeSetup(desk) }, desk.context);
}
