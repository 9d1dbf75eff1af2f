import { reflectionOf } from '../../../../domain/care/reflection.ts';
import type { RuleContext } from '../../../../domain/rule.ts';
import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { DocumentCode } from '../../../../shared/model/enumerations.ts';
import { counting } from './counting.ts';
import type { PaperChoice } from './paper-choices.ts';
import { mainParties } from './people.ts';

/** Papers for a body of the directory that no record names. */
export const ASKS_BODY: readonly DocumentCode[] = ['D09', 'D13-A', 'D14', 'D15', 'D16-C', 'D20', 'D22', 'D23', 'D24'];
/** Papers told apart by their day. */
export const DATED_CARE: readonly DocumentCode[] = ['D06-T', 'D11', 'D12', 'D14', 'D16-C', 'D20', 'D22', 'D23', 'D24', 'D30'];

type Choice = (code: DocumentCode, aboutId: string | null, subjectCode: string | null, detail?: string | null) => PaperChoice;

/** Papers of care the records give ground for; which of them may be made is the gate's word, at the preview. */
export function carePapers(view: CaseView, choice: Choice, context: Pick<RuleContext, 'today' | 'parameters'>): PaperChoice[] {
  const { care } = view;
  const parties = mainParties(view);
  const reflecting = parties.filter(({ subjectCode }) => reflectionOf(view, subjectCode, context) !== undefined);
  const stays = counting(care.stays);
  return [
    ...(view.header.module === 'THB' ? parties.flatMap(({ subjectCode }) => [choice('D02-E', null, subjectCode), choice('D06-N', null, subjectCode)]) : []),
    ...counting(care.notifications).filter(({ channel }) => channel === 'TELEFONOQRAM').map((r) => choice('D06-T', r.id, null, r.sentAt)),
    ...counting(care.needsAssessments).map((r) => choice('D09', r.id, r.subjectCode, String(r.version))),
    // What the person does not want is asked of nobody (VRD 22(6)).
    ...counting(care.measures).filter(({ endedOn, victimWants }) => endedOn === null && victimWants).map((r) => choice('D10', r.id, r.subjectCode, r.code)),
    ...stays.map((r) => choice('D11', r.id, r.subjectCode, r.admittedAt)),
    ...stays.flatMap((r) => (r.exit === null ? [] : [choice('D12', r.id, r.subjectCode, r.exit.at)])),
    ...reflecting.flatMap(({ subjectCode }) => [choice('D13', null, subjectCode), choice('D13-A', null, subjectCode)]),
    ...counting(care.compensations).map((r) => choice('D14', r.id, r.subjectCode, r.on)),
    ...counting(care.plans).map((r) => choice('D15', r.id, r.subjectCode, String(r.version))),
    ...parties.filter(({ subjectCode }) => counting(care.services).some((one) => one.subjectCode === subjectCode)).map(({ subjectCode }) => choice('D16-B', null, subjectCode)),
    ...counting(care.monitoringVisits).map((r) => choice('D16-C', r.id, r.subjectCode, r.on)),
    ...counting(care.allowances).map((r) => choice('D20', r.id, r.subjectCode, r.appliedOn)),
    ...counting(care.childAssessments).map((r) => choice('D22', r.id, r.subjectCode, r.on)),
    ...counting(care.placements).flatMap((r) => [...(r.urgent ? [choice('D23', r.id, r.subjectCode, r.on)] : []), choice('D24', r.id, r.subjectCode, r.on)]),
    ...counting(care.complaints).flatMap((r) => [choice('D30', r.id, null, r.on), ...parties.map(({ subjectCode }) => choice('D30', r.id, subjectCode, r.on))]),
    ...parties.filter(({ hasIdentity }) => hasIdentity).map(({ subjectCode }) => choice('CALL', null, subjectCode)),
    ...counting(view.documents).flatMap((r) => (r.outNo === null || r.superseded || r.code === 'COVER' ? [] : [choice('COVER', r.id, null, r.outNo)])),
  ];
}
