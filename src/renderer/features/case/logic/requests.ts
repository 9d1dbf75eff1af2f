import type { CaseView } from '../../../../shared/contract/cases.ts';
import { COMPELLING_REQUESTS } from '../../../../shared/model/enumerations.ts';
import type { IssuedDocument } from '../../../../shared/model/case-file.ts';
import type { AuthorityRequest, SubjectRequest } from '../../../../shared/model/disclosure.ts';
import { sideIn } from './people.ts';

export const REQUEST_ACTS = ['first-answer', 'compel', 'told', 'answer', 'close'] as const;
export type RequestAct = (typeof REQUEST_ACTS)[number];

/** A court's or an investigator's paper may have to be obeyed; the other three never force anything. */
export const mayForce = ({ kind }: Pick<AuthorityRequest, 'kind'>): boolean => COMPELLING_REQUESTS.includes(kind);

/** The standing paper of one code about one record. */
export function paperAbout(view: CaseView, code: IssuedDocument['code'], aboutId: string): IssuedDocument | undefined {
  return view.documents.find((one) => one.code === code && one.aboutId === aboutId && !one.superseded && !one.enteredInError);
}

/** What can be done with a request now, the next right thing first. */
export function requestActs(view: CaseView, request: AuthorityRequest): RequestAct[] {
  if (request.closedOn !== null || request.enteredInError) return [];
  const acts: RequestAct[] = [];
  if (paperAbout(view, 'D25', request.id) === undefined) acts.push('first-answer');
  if (request.compelledOn === null) {
    if (mayForce(request)) acts.push('compel');
  } else {
    if (request.personToldOn === null) acts.push('told');
    if (paperAbout(view, 'D25-C', request.id) === undefined) acts.push('answer');
  }
  // While the person is still to be told, it is not over.
  return acts.includes('told') ? acts : [...acts, 'close'];
}

/** Past the day an answer is owed by. */
export const isLate = (request: { dueOn: string; answeredOn: string | null }, today: string): boolean => request.answeredOn === null && request.dueOn < today;

/** Open ones first, by the day they are due; then the answered, the newest first. */
export function inTurn(requests: readonly SubjectRequest[]): SubjectRequest[] {
  const open = (one: SubjectRequest) => one.answeredOn === null && !one.enteredInError;
  return requests.toSorted((a, b) => Number(open(b)) - Number(open(a)) || (open(a) ? (a.dueOn < b.dueOn ? -1 : 1) : a.on < b.on ? 1 : -1));
}

/** A record somebody may want to say something to: what it is called, and its day. */
export interface Said {
  id: string;
  key: string;
  on: string;
}

/** Records about a person, or that they took part in: never anything of the other side's. */
export function recordsAbout(view: CaseView, subjectCode: string): Said[] {
  const standing = <R extends { enteredInError: boolean }>(records: readonly R[]) => records.filter(({ enteredInError }) => !enteredInError);
  const mine = <R extends { enteredInError: boolean; subjectCode: string | null }>(records: readonly R[]) => standing(records).filter((record) => record.subjectCode === subjectCode);
  const side = sideIn(view, subjectCode);
  const named = (key: string, records: readonly { id: string; on: string }[]): Said[] => records.map(({ id, on }) => ({ id, key, on }));
  return [
    ...named('protocol', mine(view.protocols)),
    ...mine(view.consents).map(({ id, givenAt }) => ({ id, key: 'consent', on: givenAt.slice(0, 10) })),
    ...named('preparation', mine(view.preparations)),
    ...named('session', standing(view.sessions).filter(({ attendees }) => attendees.some((one) => one.subjectCode === subjectCode))),
    ...named('item', mine(view.items)),
    ...(side === 'NEITHER' ? [] : standing(view.agreements).map(({ id, draftedOn }) => ({ id, key: 'agreement', on: draftedOn }))),
    ...named('statement', mine(view.statements)),
    ...named('referral', mine(view.referrals)),
    ...standing(view.contacts).filter(({ withSubject }) => withSubject === subjectCode).map(({ id, at }) => ({ id, key: 'contact', on: at.slice(0, 10) })),
  ].toSorted((a, b) => (a.on < b.on ? 1 : -1));
}
