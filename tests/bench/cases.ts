import { randomUUID } from 'node:crypto';
import { addDays, daysBetween, plainDate } from '../../src/domain/dates/plain-date.ts';
import { caseHeader, correspondence, deadline, type CaseHeader } from '../../src/shared/model/case-file.ts';
import type { Reader, Writer } from '../../src/vault/index.ts';
import { insertRecord, TABLE_OF_KIND, type RecordKind } from '../../src/vault/repositories/case-records.ts';
import { insertCase, readHeader, updateCase } from '../../src/vault/repositories/cases.ts';
import { insertCorrespondence } from '../../src/vault/repositories/correspondence.ts';
import { deadlinesOfCase, saveDeadline } from '../../src/vault/repositories/deadlines.ts';
import { HARMED, RESPONSIBLE } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import type { BenchOffice } from './office.ts';

/** Cases that are opened and written to: each as long as a case is on the day its agreement is reported. */
export const PROBED = 50;
/** Cases a transaction. */
const AT_ONCE = 1000;
/** Other cases that come in between two days of work on one. */
const BETWEEN_DAYS = 5;
const FROM = plainDate('2016-01-04');
const UNTIL = plainDate('2026-04-30');

/** A case as rows of the facts file, as text: every copy gets ids and numbers of its own. */
interface Template {
  readonly text: string;
  readonly caseNo: string;
  readonly outsideNo: string;
  readonly userId: string;
}

interface Row {
  readonly kind: RecordKind;
  readonly id: string;
  readonly subjectCode: string | null;
  readonly state: string | null;
  readonly onDate: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly hasText: number;
  readonly body: object;
}

interface Rows {
  readonly header: CaseHeader;
  readonly records: readonly Row[];
  readonly deadlines: readonly unknown[];
  readonly letters: readonly unknown[];
}

export interface Templates {
  readonly long: Template;
  readonly short: Template;
}

/** Walks one case to its signed agreement and one to its first contacts, in a practice vault, through the calls of the window. */
export async function makeTemplates(): Promise<Templates> {
  const office = await PracticeOffice.open();
  try {
    const { road, asker } = office;
    const contact = async (caseId: string, withSubject: string) =>
      asker.write('contacts.record', {
        caseId, direction: 'OUT', channel: 'PHONE', at: await road.now(), withSubject, withBody: null, purpose: 'INFORM', separately: true, result: 'REACHED', nextTryOn: null, minutes: 5, note: null,
      });
    const long = await road.register(HARMED, RESPONSIBLE, '2-1/26', ['az']);
    await road.explain(long);
    for (const side of [long.harmed, long.responsible]) await contact(long.caseId, side);
    await road.daysPass(2);
    await road.consent(long);
    await road.prepare(long);
    for (const side of [long.harmed, long.responsible]) await contact(long.caseId, side);
    await road.meet(long);
    await road.agree(long);
    for (const side of [long.harmed, long.responsible]) await contact(long.caseId, side);

    const short = await road.register({ ...HARMED, fin: '0TEST07' }, { ...RESPONSIBLE, fin: '0TEST08' }, '2-2/26', ['az']);
    for (const side of [short.harmed, short.responsible]) await contact(short.caseId, side);

    const { session } = office.house;
    if (!session) throw new TypeError('locked');
    return session.file('MED').read((db) => ({ long: readTemplate(db, long.caseId, session.user.id), short: readTemplate(db, short.caseId, session.user.id) }));
  } finally {
    office.close();
  }
}

function readTemplate(db: Reader, caseId: string, userId: string): Template {
  const header = readHeader(db, caseId);
  if (!header) throw new TypeError('no such case');
  const records = [...new Set(Object.values(TABLE_OF_KIND))].flatMap((table) =>
    db
      .all<Omit<Row, 'body'> & { body: string }>(
        `SELECT id, kind, subject_code AS subjectCode, state, on_date AS onDate, recorded_at AS recordedAt, recorded_by AS recordedBy, has_text AS hasText, body FROM ${table} WHERE case_id = ?`,
        caseId,
      )
      .map((row) => ({ ...row, body: JSON.parse(row.body) })),
  );
  const letters = db.all<{ body: string }>('SELECT body FROM correspondence WHERE case_id = ?', caseId).map(({ body }): unknown => JSON.parse(body));
  const text = JSON.stringify({ header, records, deadlines: deadlinesOfCase(db, caseId), letters });
  return { text, caseNo: header.caseNo, outsideNo: header.outsideNo, userId };
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

function copyOf(template: Template, caseNo: string, outsideNo: string, userId: string): Rows {
  const ids = new Map<string, string>();
  const fresh = (old: string) => {
    const known = ids.get(old) ?? randomUUID();
    ids.set(old, known);
    return known;
  };
  return JSON.parse(
    template.text.replace(UUID, fresh).replaceAll(template.caseNo, caseNo).replaceAll(template.outsideNo, outsideNo).replaceAll(template.userId, userId),
  );
}

export interface Filled {
  /** Ids of the long cases, spread evenly over the years. */
  readonly probed: readonly { readonly caseId: string; readonly subjectCode: string }[];
  /** Records of a long case, and of any other. */
  readonly records: { readonly long: number; readonly short: number };
}

/** Fills the facts file with so many cases through the repositories; a long case's records lie among those of the cases that came while it ran. */
export function fill(office: BenchOffice, templates: Templates, count: number): Filled {
  const { session } = office;
  const userId = session.user.id;
  const file = session.file('MED');
  const probed: { caseId: string; subjectCode: string }[] = [];
  const waiting = new Map<number, (() => void)[]>();
  const records = { long: 0, short: 0 };
  let letters = 0;

  const insert = (db: Writer, at: number) => {
    const openedOn = addDays(FROM, Math.floor((daysBetween(FROM, UNTIL) * at) / count));
    const caseNo = `MED-${openedOn.slice(0, 4)}-${String(at + 1).padStart(6, '0')}`;
    const long = at % (count / PROBED) === 0;
    const rows = copyOf(long ? templates.long : templates.short, caseNo, `S-${1_000_000 + at}`, userId);
    const closed = !long && at < count * 0.9;
    const header = caseHeader.parse({ ...rows.header, openedOn, ...(closed && { status: 'CLOSED', stage: 'M8' }) });
    insertCase(db, header);
    if (!closed) updateCase(db, header, addDays(UNTIL, at % 30));
    for (const one of rows.deadlines) saveDeadline(db, { ...deadline.parse(one), ...(closed && { status: 'CANCELLED' }) });
    for (const one of rows.letters) insertCorrespondence(db, correspondence.parse(one), 2026, (letters += 1));

    const days = Object.values(Object.groupBy(rows.records, ({ recordedAt }) => recordedAt.slice(0, 10)));
    days.forEach((day = [], nth) => {
      const write = () => {
        for (const row of day) insertRecord(db, { ...row, caseId: header.id, hasText: row.hasText === 1 });
      };
      const then = at + nth * BETWEEN_DAYS;
      if (nth === 0 || then >= count) write();
      else waiting.set(then, [...(waiting.get(then) ?? []), write]);
    });
    for (const write of waiting.get(at) ?? []) write();
    waiting.delete(at);

    records[long ? 'long' : 'short'] = rows.records.length;
    const harmed = rows.records.find(({ kind }) => kind === 'party')?.subjectCode;
    if (long && harmed) probed.push({ caseId: header.id, subjectCode: harmed });
    return header.id;
  };

  for (let from = 0; from < count; from += AT_ONCE) {
    file.write((tx) => {
      for (let at = from; at < Math.min(count, from + AT_ONCE); at += 1) {
        const id = insert(tx.db, at);
        tx.audit({ action: 'cases.register', recordId: id, caseId: id });
      }
    });
  }
  return { probed, records };
}
