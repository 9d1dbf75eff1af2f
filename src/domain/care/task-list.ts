import type { CaseFile } from '../../shared/model/case-file.ts';
import type { Task } from '../../shared/model/tasks.ts';
import { rightsExplained, standing } from '../mediation/case-facts.ts';
import { unconfirmedEmergencies } from '../mediation/rules/r-29-emergency.ts';
import { step, task } from '../mediation/task-line.ts';
import { judge, type RuleContext } from '../rule.ts';
import { persons } from './care-facts.ts';
import { closeCareGate } from './gates/close-care.ts';
import { protectionSteps } from './protection-steps.ts';
import { shelterSteps } from './shelter-steps.ts';
import { traffickingSteps } from './trafficking-steps.ts';

import { assistanceSteps } from './assistance-steps.ts';
import { childrenSteps } from './children-steps.ts';

type Steps = (file: CaseFile, context: RuleContext) => Task[];

/** What each room of the house has to do for a person, in the order of the road. */
const ROOMS: readonly Steps[] = [
  assistanceSteps,
  childrenSteps,
  protectionSteps,
  traffickingSteps,
  shelterSteps,
];

/** The road of a file of protection needs or trafficking, step by step; every reason comes from asking the gates. */
export function careTaskList(file: CaseFile, context: RuleContext): Task[] {
  return [...taking(file), ...urgent(file), ...rights(file, context), ...ROOMS.flatMap((steps) => steps(file, context)), ...paperwork(file), ...closing(file, context)];
}

function taking(file: CaseFile): Task[] {
  const { assignedTo, acceptedOn, status } = file.header;
  const accepted = acceptedOn !== null || !['REGISTERED', 'AWAITING_ENDORSEMENT', 'AWAITING_ACCEPTANCE'].includes(status);
  return [
    step('ADD_PERSON', persons(file).length > 0),
    step('ASSIGN', assignedTo !== null),
    step('ACCEPT', accepted, { missing: assignedTo === null ? [{ item: 'assignment' }] : [] }),
  ];
}

function urgent(file: CaseFile): Task[] {
  return [
    ...unconfirmedEmergencies(file).map(({ emergency, dueAt }) => task('CONFIRM_EMERGENCY', 'todo', { ...(emergency.subjectCode !== null && { subjectCode: emergency.subjectCode }), dueOn: dueAt.slice(0, 10) })),
    ...persons(file).map(({ subjectCode }) => step('ASK_KNOWN_STAFF', standing(file.care.knownStaff).some((one) => one.subjectCode === subjectCode), { subjectCode })),
  ];
}

/** told in their own language before anything but the most urgent help. */
function rights(file: CaseFile, { today }: RuleContext): Task[] {
  return persons(file).map((person) => step('EXPLAIN_RIGHTS', rightsExplained(file, person, today), { subjectCode: person.subjectCode }));
}

function paperwork(file: CaseFile): Task[] {
  return [
    ...standing(file.recalls).filter(({ sentOn, answeredOn }) => sentOn === null && answeredOn === null).map(({ subjectCode, dueOn }) => task('SEND_RECALL', 'todo', { subjectCode, dueOn })),
    ...standing(file.subjectRequests).filter(({ answeredOn }) => answeredOn === null).map(({ subjectCode, dueOn }) => task('ANSWER_REQUEST', 'todo', { subjectCode, dueOn })),
    ...standing(file.referrals).filter(({ closedOn }) => closedOn === null).map(({ subjectCode, dueOn }) => task('FOLLOW_REFERRAL', 'todo', { subjectCode, dueOn })),
  ];
}

function closing(file: CaseFile, context: RuleContext): Task[] {
  const done = file.header.closedOn !== null;
  const { blocks } = judge(closeCareGate, { file, outcome: 'NEEDS_MET', retentionUntil: '9999-12-31', toldMayComeBack: true, bySupervisor: true }, context);
  return [step('CLOSE', done, { missing: done ? [] : blocks.flatMap(({ missing }) => missing) })];
}
