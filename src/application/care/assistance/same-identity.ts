import type { CaseFile } from '../../../shared/model/case-file.ts';
import { samePerson } from '../../../shared/model/disclosure.ts';
import { matchLevel } from '../../../domain/matching/match-level.ts';
import { watchedOn } from '../../../vault/repositories/matches.ts';
import { recordsOfKind } from '../../../vault/repositories/care-records.ts';
import type { Desk } from '../../desk.ts';
import { askedPerson, askedPersonOf, type AskedPerson } from '../../matches/asked-person.ts';
import { everyIdentity } from '../../parties/identities.ts';

/** Comparing people across files: what comes out is yes or no, never whose file it was. */

/** whether the person has an allowance under another code of this module, linked to them or the same by FIN, document or full name and birth. */
export function hasAllowanceElsewhere(desk: Desk, subjectCode: string): boolean {
  const { allowances, links } = desk.facts.read((db) => ({
    allowances: recordsOfKind(db, 'allowance').flatMap((one) => one.subjectCode ?? []),
    links: recordsOfKind(db, 'same-person').map(({ body }) => link.parse(JSON.parse(body))).filter(({ undoneOn }) => undoneOn === null),
  }));
  const others = allowances.filter((code) => code !== subjectCode);
  if (others.length === 0) return false;
  const same = linkedWith(sameByIdentity(desk, subjectCode), links);
  return others.some((code) => same.has(code));
}

/** whether the person, or whoever may pay them, is a side of a mediation case; nothing where this session does not hold both modules. */
export function isInMediation(desk: Desk, file: CaseFile, subjectCode: string): boolean {
  const all = everybody(desk);
  const theirs = (code: string) => code === subjectCode || (code.startsWith(`${file.header.caseNo}-`) && SIDE_OF_CASE.test(code));
  const concerned: AskedPerson[] = [...all.filter(({ code }) => theirs(code)).map(({ person }) => person), ...watchedBy(desk, file)];
  return all.some(({ code, person }) => MEDIATION_SIDE.test(code) && concerned.some((one) => matchLevel(person, one) === 'A'));
}

const MEDIATION_SIDE = /^MED-.*-[VO]\d*$/;
/** Who did it, in a file of protection needs. */
const SIDE_OF_CASE = /-O\d*$/;
const link = samePerson.pick({ subjectCode: true, otherCode: true, undoneOn: true });

function everybody(desk: Desk): { code: string; person: AskedPerson }[] {
  return everyIdentity(desk).map(({ identity, subjectCode }) => ({ code: subjectCode, person: askedPersonOf(identity) }));
}

function sameByIdentity(desk: Desk, subjectCode: string): Set<string> {
  const all = everybody(desk);
  const mine = all.find(({ code }) => code === subjectCode)?.person;
  return new Set([subjectCode, ...all.flatMap(({ code, person }) => (mine && matchLevel(person, mine) === 'A' ? [code] : []))]);
}

/** Codes, and whoever is linked with them, over any number of links. */
function linkedWith(codes: ReadonlySet<string>, links: readonly { subjectCode: string; otherCode: string }[]): ReadonlySet<string> {
  const more = links.flatMap(({ subjectCode, otherCode }) => (codes.has(subjectCode) === codes.has(otherCode) ? [] : [subjectCode, otherCode]));
  return more.length === 0 ? codes : linkedWith(new Set([...codes, ...more]), links);
}

/** Those a trafficking file watches for, the victim aside. */
function watchedBy(desk: Desk, { header }: CaseFile): AskedPerson[] {
  if (header.module !== 'THB' || !desk.maySeal) return [];
  return desk.sealed.read((db) => watchedOn(db, desk.today(), askedPerson)).filter(({ caseId, role }) => caseId === header.id && role !== 'VICTIM').map(({ body }) => body);
}
