import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Typed } from '../../tools/demo/asker.ts';
import type { CaseDesk } from './case-desk.ts';

type SheetRow = Typed<'consents.record-sheet'>['rows'][number];

/** An invented body of the directory. */
const BODY: Typed<'directory.save'> = {
  orgId: null, names: { az: { nominative: 'Sınaqlı Nümunə Mərkəzi', genitive: 'Sınaqlı Nümunə Mərkəzinin', dative: 'Sınaqlı Nümunə Mərkəzinə' }, en: null, ru: null },
  knownAs: [], type: 'NGO', legalForm: 'PUBLIC_UNION', region: null, services: ['PSYCHOLOGICAL', 'SOCIAL', 'LEGAL_INFO'],
  contactOfficial: { phone: null, email: null, address: null }, inHousePhone: null, focalPoint: null,
  secureChannel: 'HAND', dataAgreement: null, capacity: null, accessibility: [], languages: ['az'],
  acceptsAnonymous: true, isProsecutionBody: false, isStateBody: false, isHealthProvider: false, country: 'AZ', confirmed: true,
};

/** Adds a body with this name and answers its id. */
export function addBody(desk: CaseDesk, name: string, change: Partial<Typed<'directory.save'>> = {}): Promise<string> {
  return desk.ask.write('directory.save', { ...BODY, names: { az: { nominative: name, genitive: `${name}nin`, dative: `${name}nə` }, en: null, ru: null }, ...change });
}

/** A yes to one body: name and contact, for a service, for as long as is usual. */
export const row = (orgId: string, change: Partial<SheetRow> = {}): SheetRow => ({
  type: 'REFERRAL', granted: true, orgId, unit: null, purpose: 'SERVICE', scope: ['name', 'contact'], operations: ['DISCLOSE'], crossBorder: null, validUntil: null, ...change,
});

/** A sheet signed on paper now, by the harmed person. */
export const sheet = (desk: CaseDesk, rows: SheetRow[], change: Partial<Typed<'consents.record-sheet'>> = {}): Typed<'consents.record-sheet'> => ({
  caseId: desk.caseId, subjectCode: desk.road.harmed, rows, language: 'az', interpreterUsed: false, form: 'PAPER_SIGNED', givenAt: null, paperNo: null, scanKept: true, explainedAloud: true,
  representativeCode: null, assent: null, ...change,
});

/** An identified referral of the harmed person with name and contact. */
export const referral = (desk: CaseDesk, orgId: string, change: Partial<Typed<'referrals.prepare'>> = {}): Typed<'referrals.prepare'> => ({
  caseId: desk.caseId, subjectCode: desk.road.harmed, orgId, services: ['SOCIAL'], urgency: 'ROUTINE', kind: 'IDENTIFIED', asked: ['name', 'contact'], texts: {}, dangerNow: false, contactWords: null, ...change,
});

export const anonymous = (desk: CaseDesk, orgId: string, change: Partial<Typed<'referrals.prepare'>> = {}) => referral(desk, orgId, { kind: 'ANONYMOUS', asked: [], ...change });

/** A folder of its own for what is saved. */
export function folderOf(desk: CaseDesk): string {
  const out = join(desk.office.folder, 'out');
  mkdirSync(out, { recursive: true });
  return mkdtempSync(join(out, 'a'));
}

/** Saves a made document outside; answers the words a reader of the DOCX sees, in all its parts, and its file name. */
export async function savedWords(desk: CaseDesk, documentId: string): Promise<{ words: string; fileName: string }> {
  const { path } = await desk.ask.ask('documents.save', { caseId: desk.caseId, documentId, folder: folderOf(desk) });
  return { words: wordsOf(readFileSync(path)), fileName: basename(path) };
}

/** Everything in every part of a package, without its marks of form. */
export function wordsOf(docx: Uint8Array): string {
  const parts = Object.values(unzipSync(docx)).map((part) => strFromU8(part));
  return parts.map((xml) => xml.replaceAll(/<\/w:(?:p|tc)>/g, '\n').replaceAll(/<[^>]*>/g, '')).join('\n');
}

/** The paper with this id, as the case has it. */
export async function paperOf(desk: CaseDesk, documentId: string) {
  const found = (await desk.view()).documents.find(({ id }) => id === documentId);
  if (!found) throw new Error('no such paper');
  return found;
}
