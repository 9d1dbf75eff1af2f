import type { CaseFile } from '../../shared/model/case-file.ts';
import { accept } from '../../shared/result.ts';
import { yearOf } from '../../domain/dates/plain-date.ts';
import { isChild } from '../../domain/mediation/age.ts';
import { standing } from '../../domain/mediation/case-facts.ts';
import { auditPage } from '../../vault/repositories/audit.ts';
import { readCaseFile } from '../../vault/repositories/case-files.ts';
import { caseIds } from '../../vault/repositories/cases.ts';
import { register } from '../../vault/repositories/correspondence.ts';
import { inspections, insertInspection } from '../../vault/repositories/inspections.ts';
import { Refusal } from '../desk.ts';
import { mustBeNear } from '../step.ts';
import type { UseCase } from '../use-case.ts';

const MOST = 500;

/** The Ombudsman or the NPM was here, and what they were shown. */
export const recordInspection: UseCase<'inspections.record'> = (desk, { token, ...visit }) => {
  if (visit.on > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  mustBeNear(desk, visit.on);
  desk.write(desk.facts, token, null, (db) => insertInspection(db, { id: token, by: desk.userId, ...visit }, desk.now()));
  return accept({ id: token });
};

/** Registers and logs of every module held, by number and code, to be looked at on the screen: no name, no word, no copy. */
export const viewInspection: UseCase<'inspections.view'> = (desk, { shown }) => {
  const show = (what: (typeof shown)[number]) => shown.includes(what);
  const files = desk.eachModule(() => desk.facts.read((db) => caseIds(db, MOST).flatMap((id) => readCaseFile(db, id) ?? [])));
  desk.eachModule(() => {
    desk.facts.write((tx) => tx.audit({ action: desk.call.name, recordId: null, caseId: null, reason: shown.join(' ') }));
    return [];
  });
  const year = yearOf(desk.today());
  return accept({
    cases: show('CASE_REGISTER')
      ? files.map(({ header, parties }) => ({ caseNo: header.caseNo, status: header.status, openedOn: header.openedOn, people: standing(parties).length, children: standing(parties).filter((party) => isChild(party, desk.today())).length }))
      : [],
    correspondence: show('CORRESPONDENCE')
      ? desk.eachModule(() => desk.facts.read((db) => [...register(db, 'IN', year, null, MOST), ...register(db, 'OUT', year, null, MOST)])).map(({ direction, ourNo, ourDate, cancelled }) => ({ direction, ourNo, ourDate, cancelled }))
      : [],
    documents: show('DOCUMENT_REGISTER')
      ? files.flatMap(({ header, documents }) => standing(documents).map(({ code, madeOn, deliveredOn, recalledOn }) => ({ caseNo: header.caseNo, code, madeOn, deliveredOn, recalledOn })))
      : [],
    deadlines: show('DEADLINES') ? files.flatMap(({ header, deadlines }) => deadlines.filter(({ status }) => status === 'OPEN' || status === 'MISSED').map(({ rule, dueOn, status }) => ({ caseNo: header.caseNo, rule, dueOn, status }))) : [],
    emergencies: show('EMERGENCIES') ? files.flatMap(({ header, emergencies }) => standing(emergencies).map(({ at, ground, confirmed }) => ({ caseNo: header.caseNo, at, ground, confirmed: confirmed !== null }))) : [],
    audit: show('AUDIT') ? desk.eachModule(() => desk.facts.read((db) => auditPage(db, null, null, MOST))).map(({ at, action, actor }) => ({ at, action, by: actor })) : [],
    complaints: show('COMPLAINTS') ? complaintsAmong(files, desk.today()) : null,
    belongings: show('BELONGINGS') ? files.flatMap(({ care }) => standing(care.belongings).map(({ subjectCode, on, returnedOn, signedByPerson }) => ({ subjectCode, on, returnedOn, signedByPerson }))) : [],
    visitsToResidents: show('VISITS') ? files.flatMap(({ care }) => standing(care.visits).map(({ subjectCode, kind, at, until, agreed }) => ({ subjectCode, kind, at, until, agreed }))) : [],
    visits: desk.eachModule(() => desk.facts.read((db) => inspections(db, MOST))),
  });
};

function complaintsAmong(files: readonly CaseFile[], today: string) {
  const all = files.flatMap(({ care }) => standing(care.complaints));
  const open = all.filter(({ answeredOn }) => answeredOn === null);
  return { received: all.length, answered: all.length - open.length, overdue: open.filter(({ dueOn }) => dueOn < today).length };
}
