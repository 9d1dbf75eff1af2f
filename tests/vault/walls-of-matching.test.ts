/**
 * that somebody has a trafficking file is nothing a mediator can find out. Two offices, alike but for one thing: in the
 * first the harmed person has such a file. A mediator adds the same two people, a shelter worker looks, and then the mediator
 * takes the folder apart with their own passphrase and a stock driver.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Desk } from '../../src/application/desk.ts';
import { watchFor } from '../../src/application/matches/queue.ts';
import { askedPersonOf } from '../../src/application/matches/asked-person.ts';
import { HARMED, SECOND_HARMED } from '../../tools/demo/people.ts';
import { CaseDesk } from '../application/case-desk.ts';
import { PASSPHRASE, PracticeOffice } from '../support/practice-office.ts';
import { plunder } from './attacker.ts';
import { moduleIdentity, openFile, readLetters, readVault } from './independent-reader.ts';

/** What the trafficking file alone knows. */
const THB_CASE = '00000000-0000-4000-8000-0000000000aa';

interface Seen {
  /** Rows of every table of every file the mediator opens, without ids, keys and times; by table. */
  tables: Map<string, string[]>;
  letters: string[];
  text: string;
}

let offices: PracticeOffice[] = [];
let guarded: Watched;
let other: Watched;

/** What desk 2 sees before and after their own session has read the answers. */
interface Watched {
  unread: Seen;
  read: Seen;
}

async function office(watched: typeof HARMED): Promise<Watched> {
  const at = await PracticeOffice.open(['MED', 'VPN', 'THB']);
  offices = [...offices, at];
  await at.signInAs('desk 8');
  const { session, runtime } = at.house;
  if (!session) throw new TypeError('nobody is signed in');
  await watchFor(new Desk(session, runtime, { name: 'matches.run', token: null, input: '', output: null }), { id: runtime.newId(), caseId: THB_CASE, role: 'VICTIM', person: askedPersonOf(watched) });
  await at.signInAs('desk 2');
  await CaseDesk.registered(at, {});
  await at.signInAs('desk 8');
  await at.asker.write('matches.run', {});
  at.house.close();
  const unread = await seenBy(at, 'desk 2');
  await at.signInAs('desk 2');
  await at.asker.ask('approvals.list', {});
  at.house.close();
  return { unread, read: await seenBy(at, 'desk 2') };
}

async function seenBy(at: PracticeOffice, label: string): Promise<Seen> {
  const me = await readVault(at.vault, label, PASSPHRASE);
  const tables = new Map<string, string[]>();
  for (const file of me.keys.keys()) {
    const db = openFile(me, file);
    for (const { name } of z.array(z.object({ name: z.string() })).parse(db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all()))
      tables.set(`${file.replace(/notes-.*/, 'notes')}.${name}`, z.array(z.unknown()).parse(db.prepare(`SELECT * FROM "${name}"`).all()).map(withoutChance).sort());
    db.close();
  }
  const letters = (await Promise.all([me.agePrivate, moduleIdentity(me, 'MED')].map((identity) => readLetters(me, identity)))).flat();
  return { tables, letters: letters.map(({ kind }) => kind).sort(), text: (await plunder(at.vault, label, PASSPHRASE)).text };
}

/** Ids, keys, hashes and times are another in every office. */
function withoutChance(row: unknown): string {
  return JSON.stringify(row, (key, value: unknown) => (key === 'outsideNo' || key === 'outside_no' ? 'no' : value))
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+\+04:00/g, 'time')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id')
    .replace(/AGE-SECRET-KEY-1[A-Z0-9]+|[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==/g, 'key')
    .replace(/\\?"(notes-)?[a-z2-7]{8}\\?"/g, '"user"')
    .replace(/S-\d{5,}/g, 'no');
}

beforeAll(async () => {
  guarded = await office(HARMED);
  other = await office({ ...SECOND_HARMED, surname: 'Kənarov', fin: '0TEST97', idDocNo: 'AA0000097', birthDate: '1950-01-01' });
}, 120_000);
afterAll(() => offices.forEach((at) => at.close()));

describe('a mediator with another tool', () => {
  it('sees of the person who has such a file that nobody has cleared them yet, and of no other reason', () => {
    const { tables: with_ } = guarded.read;
    const { tables: without } = other.read;
    expect([...with_.keys()]).toEqual([...without.keys()]);
    const differing = [...with_.keys()].filter((table) => JSON.stringify(with_.get(table)) !== JSON.stringify(without.get(table)));
    expect(differing).toEqual(['MED.clearances']);
    const states = (tables: Seen['tables']) => z.array(z.object({ state: z.string(), until: z.string().nullable() })).parse((tables.get('MED.clearances') ?? []).map((row) => z.json().parse(JSON.parse(row)))).map(({ state, until }) => [state, until === null]);
    expect(states(with_).sort()).toEqual([['cleared', false], ['waiting', true]]);
    expect(states(without)).toEqual([['cleared', false], ['cleared', false]]);
  });

  it('counts as many rows in the chain of the trafficking file, by the anchors every office file keeps', () => {
    const anchors = (seen: Seen) => z.array(z.object({ file: z.string(), seq: z.number() })).parse((seen.tables.get('office.anchor') ?? []).map((row) => z.json().parse(JSON.parse(row)))).filter(({ file }) => file.startsWith('THB'));
    expect(anchors(guarded.read).length).toBeGreaterThan(0);
    expect(anchors(guarded.read)).toEqual(anchors(other.read));
  });

  it('finds nothing of that file in anything that opens', () => {
    for (const { text } of [guarded.unread, guarded.read, other.unread, other.read]) {
      expect(text).not.toContain(THB_CASE);
      expect(text).not.toContain('"VICTIM"');
      expect(text).not.toMatch(/THB-\d{4}-/);
    }
    // Their own party they do read: the tools work.
    expect(guarded.read.text).toContain(HARMED.surname);
  });

  it('finds no answer where there is none to give: what is left is silence, as before anybody looked', () => {
    expect(other.unread.letters).toEqual(['match-answer', 'match-answer']);
    expect(guarded.unread.letters).toEqual(['match-answer']);
    expect([guarded.read.letters, other.read.letters]).toEqual([[], []]);
  });
});
