import type { CaseFile, Party } from '../../shared/model/case-file.ts';
import type { Recognition } from '../../shared/model/care/trafficking.ts';
import { standing } from '../mediation/case-facts.ts';

/** Those a file of protection needs or trafficking is about: the person, and children who came with them. */
export function persons(file: CaseFile): Party[] {
  return standing(file.parties).filter(({ role }) => role === 'PERSON');
}

export function accompanyingChildren(file: CaseFile): Party[] {
  return standing(file.parties).filter(({ role }) => role === 'CHILD');
}

/** Everybody care is given to in this file. */
export function caredFor(file: CaseFile): Party[] {
  return [...persons(file), ...accompanyingChildren(file)];
}

/** Records about one person, those entered in error left out. */
export function of<T extends { subjectCode: string | null; enteredInError: boolean }>(records: readonly T[], subjectCode: string): T[] {
  return standing(records).filter((record) => record.subjectCode === subjectCode);
}

/** The newest by the day they bear, then by entry. */
export function latest<T extends { on: string; recordedAt: string }>(records: readonly T[]): T | undefined {
  return records.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.recordedAt < b.recordedAt ? -1 : 1)).at(-1);
}

/** The legal status as it stands; undefined while nobody has set one. */
export function recognitionOf(file: CaseFile, subjectCode: string): Recognition | undefined {
  return latest(of(file.care.recognitions, subjectCode));
}

/** Where somebody lives in the house now. */
export function stayOf(file: CaseFile, subjectCode: string) {
  return of(file.care.stays, subjectCode).find(({ exit }) => exit === null);
}
