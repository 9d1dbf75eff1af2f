import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { WorkEntry } from '../../src/shared/contract/desk.ts';
import type { Writer } from '../../src/vault/index.ts';
import { askClearance, askedBy, clearancesOf, clearAtOnce, clearRequest, endClearances } from '../../src/vault/repositories/clearances.ts';
import { answerOf, endWatched, insertWatched, readRequest, receiveRequest, requestsIn, saveVerdict, settleRequest, verdictsOn, watchedOn } from '../../src/vault/repositories/matches.ts';
import { insertWorkEntry, readWorkEntry, removeWorkEntry, workOfUser, workOverlaps } from '../../src/vault/repositories/work.ts';
import { makeVault, temporaryFolder, testDeps, unlock } from './kit.ts';

const person = z.object({ surname: z.string() });
const AT = '2026-11-02T09:00:00.000+04:00';
/** Practice vaults as each version left them, and the passphrase they were made with. */
const FIXTURES = join(import.meta.dirname, '../fixtures/vaults');
const PASSPHRASE_OF_FIXTURES = 'təlim üçün açar sözlər kifayət qədər uzun';

/** Work in one transaction on a file of a fresh vault. */
async function within(file: string, work: (db: Writer) => void): Promise<void> {
  const { session } = await makeVault();
  session.file(file).write(({ db }) => work(db));
}

function makeCase(db: Writer, id: string): void {
  db.run(
    "INSERT INTO cases (id, case_no, outside_no, status, stage, office, opened_on, offence, source, body) VALUES (?,?,?,'IN_PROGRESS','M1','X','2026-11-02','X','X','{}')",
    id, id, id,
  );
}

describe('R-20: the watched, the asked about, and what a person decided', () => {
  it('somebody is watched from a day until they no longer are', () =>
    within('THB-sealed', (db) => {
      const one = { id: 'w1', caseId: 'c1', role: 'EXPLOITER', since: '2026-11-02', until: null, body: { surname: 'Sınaqlı' } } as const;
      insertWatched(db, one);
      insertWatched(db, { ...one, id: 'w2', role: 'VICTIM', until: '2026-11-05' });
      expect(watchedOn(db, '2026-11-01', person)).toEqual([]);
      expect(watchedOn(db, '2026-11-04', person)).toEqual([one, { ...one, id: 'w2', role: 'VICTIM', until: '2026-11-05' }]);
      expect(watchedOn(db, '2026-11-05', person)).toEqual([one]);
      expect([endWatched(db, 'w1', '2026-11-10'), endWatched(db, 'w1', '2026-12-01'), endWatched(db, 'w9', '2026-11-10')]).toEqual([true, false, false]);
      expect(watchedOn(db, '2026-11-10', person)).toEqual([]);
      expect(() => db.run("INSERT INTO watched VALUES ('w3', 'c', 'WITNESS', '{}', '2026-11-02', NULL)")).toThrow('CHECK');
    }));

  it('a request is taken in once, and moves on with its answer', () =>
    within('THB-sealed', (db) => {
      const request = { id: 'r1', receivedAt: AT, body: { surname: 'Sınaqlı' } };
      expect([receiveRequest(db, request), receiveRequest(db, { ...request, body: { surname: 'Başqa' } })]).toEqual([true, false]);
      receiveRequest(db, { ...request, id: 'r2', receivedAt: '2026-11-01T09:00:00.000+04:00' });
      expect(requestsIn(db, 'open', person).map(({ id }) => id)).toEqual(['r2', 'r1']);
      expect(readRequest(db, 'r1', person)).toEqual({ ...request, state: 'open' });
      expect([readRequest(db, 'r9', person), settleRequest(db, 'r9', 'held', null)]).toEqual([undefined, false]);
      settleRequest(db, 'r1', 'held', null);
      expect([requestsIn(db, 'held', person).length, answerOf(db, 'r1', z.unknown())]).toEqual([1, null]);
      settleRequest(db, 'r1', 'cleared', { until: '2026-12-02' });
      expect(answerOf(db, 'r1', z.object({ until: z.string() }))).toEqual({ until: '2026-12-02' });
      expect(requestsIn(db, 'open', person).map(({ id }) => id)).toEqual(['r2']);
    }));

  it('a verdict is kept by who was asked about and whom they were compared with', () =>
    within('THB-sealed', (db) => {
      for (const id of ['w1', 'w2']) insertWatched(db, { id, caseId: 'c1', role: 'ASSOCIATE', since: '2026-11-02', until: null, body: {} });
      saveVerdict(db, 'key', 'w1', 'SAME', 'aaaaaaaa', AT);
      saveVerdict(db, 'key', 'w2', 'NOT_SAME', 'aaaaaaaa', AT);
      saveVerdict(db, 'key', 'w1', 'NOT_SAME', 'bbbbbbbb', AT);
      expect([...verdictsOn(db, 'key')].sort()).toEqual([['w1', 'NOT_SAME'], ['w2', 'NOT_SAME']]);
      expect(verdictsOn(db, 'other').size).toBe(0);
      expect(() => saveVerdict(db, 'key', 'w9', 'SAME', 'aaaaaaaa', AT)).toThrow('FOREIGN KEY');
    }));
});

describe('R-20: clearances, on the side that asked', () => {
  it('wait, are cleared by the answer to their own request, and end together', () =>
    within('MED', (db) => {
      for (const id of ['c1', 'c2']) makeCase(db, id);
      askClearance(db, 'c1', 'V1', AT, 'r1');
      askClearance(db, 'c1', 'O1', AT, 'r2');
      clearAtOnce(db, 'c2', 'V1', AT, '2026-12-02');
      expect(askedBy(db, 'r2')).toEqual({ caseId: 'c1', subjectCode: 'O1' });
      expect([clearRequest(db, 'r2', '2026-12-02'), clearRequest(db, 'r9', '2026-12-02')]).toEqual([true, false]);
      const open = { state: 'waiting', askedAt: AT, until: null } as const;
      expect(clearancesOf(db, 'c1')).toEqual([
        { ...open, subjectCode: 'O1', state: 'cleared', until: '2026-12-02', requestId: 'r2' },
        { ...open, subjectCode: 'V1', requestId: 'r1' },
      ]);
      // Another name: asked anew, and the answer to the old question says nothing.
      askClearance(db, 'c1', 'O1', AT, 'r3');
      expect([clearRequest(db, 'r2', '2026-12-02'), askedBy(db, 'r2')]).toEqual([false, undefined]);
      expect(clearancesOf(db, 'c1')[0]).toEqual({ ...open, subjectCode: 'O1', requestId: 'r3' });
      clearAtOnce(db, 'c1', 'O1', AT, '2026-12-09');
      expect(clearancesOf(db, 'c1')[0]).toMatchObject({ state: 'cleared', until: '2026-12-09', requestId: null });
      expect(endClearances(db)).toBe(3);
      expect(clearRequest(db, 'r1', '2026-12-02')).toBe(false);
      expect([...clearancesOf(db, 'c1'), ...clearancesOf(db, 'c2')].map(({ state, until, requestId }) => [state, until, requestId])).toEqual(Array.from({ length: 3 }, () => ['waiting', null, null]));
      expect(() => db.run("UPDATE clearances SET state = 'cleared'")).toThrow('CHECK');
    }));
});

describe('hours', () => {
  const entry: WorkEntry = {
    id: '6f2f0a1e-6f53-4c5e-9a53-0d6a3f1f6a01', userId: 'aaaaaaaa', on: '2026-11-02', from: '09:00', to: '10:30', kind: 'SESSION', km: 0, cost: 0, caseId: null,
  };
  const other = (id: number, change: Partial<WorkEntry>): WorkEntry => ({ ...entry, id: entry.id.slice(0, -2) + String(id).padStart(2, '0'), ...change });

  it('of one user between two days, in the order they were worked', () =>
    within('MED', (db) => {
      const later = other(2, { from: '14:00', to: '15:00' });
      for (const one of [later, entry, other(3, { on: '2026-11-30' }), other(4, { on: '2026-12-01' }), other(5, { userId: 'bbbbbbbb' })]) insertWorkEntry(db, one);
      expect(workOfUser(db, 'aaaaaaaa', '2026-11-02', '2026-11-30').map(({ id }) => id.slice(-2))).toEqual(['01', '02', '03']);
      expect(readWorkEntry(db, later.id)).toEqual(later);
      expect([removeWorkEntry(db, later.id), removeWorkEntry(db, later.id)]).toEqual([true, false]);
      expect(readWorkEntry(db, later.id)).toBeUndefined();
    }));

  it('overlap when they share a minute of the same day', () =>
    within('MED', (db) => {
      insertWorkEntry(db, entry);
      const overlaps = (from: string, to: string, on = entry.on, userId = entry.userId): boolean => workOverlaps(db, userId, on, from, to);
      expect([overlaps('10:29', '11:00'), overlaps('08:00', '09:01'), overlaps('09:30', '10:00'), overlaps('08:00', '12:00')]).toEqual([true, true, true, true]);
      expect([overlaps('10:30', '11:00'), overlaps('08:00', '09:00'), overlaps('09:00', '10:30', '2026-11-03'), overlaps('09:00', '10:30', entry.on, 'bbbbbbbb')]).toEqual([false, false, false, false]);
    }));
});

it.each(readdirSync(FIXTURES))('a vault of %s gets the new tables when it is opened, and keeps its rows', async (version) => {
  const folder = join(temporaryFolder(), 'vault');
  cpSync(join(FIXTURES, version), folder, { recursive: true });
  const session = await unlock({ folder, deps: testDeps('2027-01-04T09:00:00.000+04:00') }, 'desk 1', PASSPHRASE_OF_FIXTURES);
  for (const [file, table] of [['MED', 'work_entries'], ['MED', 'clearances'], ['MED-sealed', 'watched'], ['MED-sealed', 'match_requests']] as const)
    session.file(file).read((db) => {
      expect(db.value('SELECT count(*) FROM sqlite_schema WHERE name = ?', table)).toBe(1);
      expect(Number(db.value('SELECT count(*) FROM audit'))).toBeGreaterThan(0);
    });
  expect((await session.verify()).files.every(({ problem }) => problem === null)).toBe(true);
  await session.post({ module: 'MED' }, 'match-answer', { a: 1 });
  await session.rotate(['MED-sealed']);
  expect((await session.collect({ module: 'MED' })).messages).toMatchObject([{ body: { a: 1 } }]);
});
