import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Encrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Role } from '../../src/shared/model/roles.ts';
import { INBOX_KINDS, recoverVault } from '../../src/vault/index.ts';
import type { Canonical, VaultSession } from '../../src/vault/index.ts';
import { readRequest, receiveRequest } from '../../src/vault/repositories/matches.ts';
import { canonical, moduleIdentity, readLetters, readVault, signAs, tagged } from './independent-reader.ts';
import type { Json } from './independent-reader.ts';
import { fails, generation, makeVault, PASSPHRASE, snapshot, unlock, work } from './kit.ts';
import type { TestVault } from './kit.ts';

const QUESTION = { surname: 'Sınaqlı', givenName: 'Nümunə', patronymic: 'Test oğlu', born: '1990-01-02' };
const SIZE = 32_768;
const THB = { module: 'THB' } as const;
const MED = { module: 'MED' } as const;

/** A mediator (desk 2), somebody of the shelter (desk 3) and a reviewer (desk 4) beside the supervisor at desk 1. */
const PEOPLE: [string, Role][] = [['desk 2', 'MEDIATOR'], ['desk 3', 'SHELTER_WORKER'], ['desk 4', 'REVIEWER']];

interface Office extends TestVault {
  id(label: string): string;
  /** Unlocks for one of them, works, and closes. */
  as<T>(label: string, work: (session: VaultSession) => T | Promise<T>): Promise<T>;
}

async function office(): Promise<Office> {
  const vault = await makeVault();
  for (const [label, role] of PEOPLE) await vault.session.addUser({ label, roles: [role], modules: [], passphrase: label });
  const ids = new Map(vault.session.users().map((user) => [user.label, user.id]));
  vault.session.close();
  const as = async <T>(label: string, work: (session: VaultSession) => T | Promise<T>): Promise<T> => {
    const session = await unlock(vault, label, label === 'desk 1' ? PASSPHRASE : label);
    try {
      return await work(session);
    } finally {
      session.close();
    }
  };
  return { ...vault, id: (label) => ids.get(label) ?? '', as };
}

const inboxOf = (folder: string): string => join(generation(folder), 'inbox');
const filesIn = (folder: string): string[] => readdirSync(inboxOf(folder)).sort();

/** A letter made by hand, as docs/VAULT-FORMAT.md says, by somebody with their own keys; `lie` makes it another. */
async function write(folder: string, label: string, to: string, lie: Partial<Record<string, Json>> = {}, text?: (whole: Json) => string): Promise<string> {
  const me = await readVault(folder, label, label === 'desk 1' ? PASSPHRASE : label);
  const keys = z
    .array(z.object({ body: z.looseObject({ module: z.string().optional(), agePublic: z.string().optional(), user: z.looseObject({ id: z.string(), agePublic: z.string() }).optional() }) }))
    .parse(me.directory)
    .flatMap(({ body }) => (body.user ? [[body.user.id, body.user.agePublic]] : body.module ? [[body.module, body.agePublic ?? '']] : []));
  const name = randomUUID();
  const said: Record<string, Json> = { v: 1, vaultId: me.vaultId, name, kind: 'match-request', from: me.userId, to, at: '2026-11-02T09:00:00.000+04:00', directorySeq: 1, body: QUESTION };
  for (const [key, value] of Object.entries(lie)) if (value !== undefined) said[key] = value;
  const whole = { ...said, signature: signAs(me, tagged('sirdash/1/inbox', said)) };
  const encrypter = new Encrypter();
  for (const recipient of [Object.fromEntries(keys)[to] ?? '', Object.fromEntries(keys)[me.userId] ?? '']) encrypter.addRecipient(recipient);
  const bytes = Buffer.from(text ? text(whole) : canonical(whole));
  const padded = Buffer.alloc(SIZE - 298, ' ');
  padded.set(bytes);
  writeFileSync(join(inboxOf(folder), `${name}.age`), await encrypter.encrypt(padded));
  return name;
}

describe('a message', () => {
  it('reaches the holders of a module, once, in the order of time, with its sender', async () => {
    const vault = await office();
    const first = await vault.as('desk 2', (session) => session.post(THB, 'match-request', QUESTION));
    vault.deps.advance(3);
    const second = await vault.as('desk 2', (session) => session.post(THB, 'match-request', { ...QUESTION, born: null }));
    const at = vault.deps.now();
    for (const label of ['desk 3', 'desk 1'])
      await vault.as(label, async (session) => {
        const { messages, problems, undeliverable } = await session.collect(THB);
        expect(messages.map(({ name, body }) => [name, body])).toEqual([[first, QUESTION], [second, { ...QUESTION, born: null }]]);
        expect(messages[1]).toEqual({ name: second, kind: 'match-request', from: vault.id('desk 2'), to: 'THB', at, body: { ...QUESTION, born: null } });
        expect([problems, undeliverable]).toEqual([[], []]);
        expect((await session.collect('me')).messages).toEqual([]);
      });
    expect(filesIn(vault.folder)).toHaveLength(2);
  });

  it('reaches one person, and is gone once they have discarded it', async () => {
    const vault = await office();
    const name = await vault.as('desk 3', (session) => session.post({ userId: vault.id('desk 2') }, 'match-answer', { requestId: 'x', until: '2026-12-02' }));
    await vault.as('desk 2', async (session) => {
      expect(session.discard(name)).toBe(false);
      expect((await session.collect('me')).messages.map((message) => [message.name, message.from])).toEqual([[name, vault.id('desk 3')]]);
      expect(session.discard(name)).toBe(true);
      expect(session.discard(name)).toBe(false);
      expect((await session.collect('me')).messages).toEqual([]);
    });
    expect(filesIn(vault.folder)).toEqual([]);
  });

  it('R-82: a reviewer, who may open no file, takes a card, answers it and leaves', async () => {
    const vault = await office();
    const card = { rules: ['R-16'], call: 'sessions.schedule', reason: 'Sınaq', digest: 'abc' };
    const name = await vault.as('desk 2', (session) => session.post({ userId: vault.id('desk 4') }, 'review-card', card));
    await vault.as('desk 4', async (session) => {
      const { messages } = await session.collect('me');
      expect(messages).toMatchObject([{ name, kind: 'review-card', from: vault.id('desk 2'), body: card }]);
      await session.post({ userId: vault.id('desk 2') }, 'review-answer', { card: name, approved: true });
      await session.post(MED, 'review-answer', { card: name, approved: true });
      expect(session.discard(name)).toBe(true);
      await fails('FILE_NOT_GRANTED', () => session.collect(MED));
      await fails('FILE_NOT_GRANTED', () => session.file('office'));
    });
    await vault.as('desk 2', async (session) => {
      for (const box of ['me', MED] as const)
        expect((await session.collect(box)).messages).toMatchObject([{ kind: 'review-answer', from: vault.id('desk 4'), body: { card: name, approved: true } }]);
    });
  });

  it('for oneself is delivered too', async () => {
    const { session } = await makeVault();
    await session.post({ userId: session.user.id }, 'review-answer', { a: 1 });
    expect((await session.collect('me')).messages).toHaveLength(1);
  });

  it('sealed to others stays as it is, and is nothing to me', async () => {
    const vault = await office();
    await vault.as('desk 2', (session) => fails('FILE_NOT_GRANTED', () => session.collect(THB)));
    await vault.as('desk 2', async (session) => {
      await session.post(THB, 'match-request', QUESTION);
      await session.post({ userId: vault.id('desk 1') }, 'review-card', QUESTION);
    });
    const before = snapshot(inboxOf(vault.folder));
    await vault.as('desk 2', async (session) => {
      await fails('FILE_NOT_GRANTED', () => session.collect(THB));
      for (const box of ['me', MED] as const) expect(await session.collect(box)).toEqual({ messages: [], undeliverable: [], problems: [] });
    });
    await vault.as('desk 4', async (session) => expect(await session.collect('me')).toEqual({ messages: [], undeliverable: [], problems: [] }));
    expect(snapshot(inboxOf(vault.folder))).toEqual(before);
  });

  it('is as long, as old and as called as any other, whatever it says and to whom', async () => {
    const { session, folder } = await makeVault();
    const words = 'Sınaqlı Nümunə Test oğlu ';
    for (const kind of INBOX_KINDS)
      for (const body of [null, QUESTION, { words: words.repeat(1000) }] satisfies Canonical[])
        for (const to of [THB, MED, { userId: session.user.id }]) await session.post(to, kind, body);
    const looks = filesIn(folder).map((name) => {
      const { size, mtimeMs, mode } = statSync(join(inboxOf(folder), name));
      expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\.age$/);
      expect(readFileSync(join(inboxOf(folder), name)).includes('Sınaqlı')).toBe(false);
      return `${size} ${mtimeMs} ${(mode & 0o777).toString(8)}`;
    });
    expect(looks).toHaveLength(INBOX_KINDS.length * 9);
    expect([...new Set(looks)]).toEqual([`${SIZE} ${Date.parse('2000-01-01T00:00:00Z')} 600`]);
    expect((await session.collect(THB)).messages.find(({ body }) => body !== null && typeof body === 'object' && 'words' in body)?.body).toEqual({ words: words.repeat(1000) });
  });

  it('is refused before anything is written: too long, to nobody, to a module that is not here, behind the clock, after lock', async () => {
    const vault = await office();
    const session = await unlock(vault);
    await expect(session.post(THB, 'match-request', { words: 'x'.repeat(SIZE) })).rejects.toThrow(RangeError);
    await expect(session.post(THB, 'match-request', { half: 0.5 })).rejects.toThrow(TypeError);
    await session.removeUser(vault.id('desk 3'));
    for (const userId of ['zzzzzzzz', 'recovery', 'THB', vault.id('desk 3')]) await fails('USER_UNKNOWN', () => session.post({ userId }, 'review-card', {}));
    await fails('NOT_PERMITTED', () => session.post({ module: 'JDV' }, 'match-request', {}));
    vault.deps.advance(-10);
    await fails('CLOCK_BEHIND', () => session.post(THB, 'match-request', {}));
    vault.deps.advance(10);
    const late = [session.post(THB, 'match-request', {}), session.post(THB, 'match-request', {})];
    // The first is being sealed, the second still waits for it.
    await new Promise((resolve) => setImmediate(resolve));
    session.close();
    for (const posted of late) await fails('VAULT_CLOSED', () => posted);
    await fails('VAULT_CLOSED', () => session.collect('me'));
    await fails('VAULT_CLOSED', () => session.discard('x'));
    expect(filesIn(vault.folder)).toEqual([]);
  });

  it('is not handed over once the vault is locked, though reading had begun', async () => {
    const { session } = await makeVault();
    await session.post(MED, 'match-answer', QUESTION);
    const collected = session.collect(MED);
    await new Promise((resolve) => setImmediate(resolve));
    session.close();
    await fails('VAULT_CLOSED', () => collected);
  });

  it('finds its folder again where a copying tool left the empty one out', async () => {
    const { session, folder } = await makeVault();
    rmSync(inboxOf(folder), { recursive: true });
    expect((await session.collect('me')).messages).toEqual([]);
    await session.post(MED, 'match-answer', {});
    expect((await session.collect(MED)).messages).toHaveLength(1);
    expect(statSync(inboxOf(folder)).mode & 0o777).toBe(0o700);
  });

  it('where nothing waits, the sealed file is not even opened', async () => {
    const vault = await office();
    rmSync(join(generation(vault.folder), 'THB-sealed.db'));
    await vault.as('desk 3', async (session) => {
      expect(await session.collect(THB)).toEqual({ messages: [], undeliverable: [], problems: [] });
      await session.post(THB, 'match-request', QUESTION);
      await fails('FILE_MISSING', () => session.collect(THB));
    });
  });

  it('can be read from docs/VAULT-FORMAT.md alone', async () => {
    const vault = await office();
    await vault.as('desk 2', async (session) => {
      await session.post(THB, 'match-request', QUESTION);
      await session.post({ userId: vault.id('desk 4') }, 'review-card', { reason: 'ə ş ı "\\\n ' });
    });
    const shelter = await readVault(vault.folder, 'desk 3', 'desk 3');
    expect(await readLetters(shelter, moduleIdentity(shelter, 'THB'))).toMatchObject([{ kind: 'match-request', from: vault.id('desk 2'), to: 'THB', body: QUESTION }]);
    expect(await readLetters(shelter, shelter.agePrivate)).toEqual([]);
    const reviewer = await readVault(vault.folder, 'desk 4', 'desk 4');
    expect(await readLetters(reviewer, reviewer.agePrivate)).toMatchObject([{ kind: 'review-card', body: { reason: 'ə ş ı "\\\n ' } }]);
  });
});

describe('forged, damaged, strange: reported, left, and the sound ones still come', () => {
  type Lie = [string, (vault: Office) => Promise<string>];
  it.each<Lie>([
    ['in the supervisor’s name', (v) => write(v.folder, 'desk 2', 'THB', { from: v.id('desk 1') })],
    ['in nobody’s name', (v) => write(v.folder, 'desk 2', 'THB', { from: 'zzzzzzzz' })],
    ['written to another person, sealed to this module', (v) => write(v.folder, 'desk 2', 'THB', { to: v.id('desk 4') })],
    ['written to another module', (v) => write(v.folder, 'desk 2', 'THB', { to: 'MED' })],
    ['of another vault', (v) => write(v.folder, 'desk 2', 'THB', { vaultId: randomUUID() })],
    ['dated before its sender joined', (v) => write(v.folder, 'desk 2', 'THB', { at: '2026-11-02T08:00:00.000+04:00' })],
    ['changed after signing', (v) => write(v.folder, 'desk 2', 'THB', {}, (whole) => canonical(whole).replace('Nümunə', 'Nümune'))],
  ])('FORGED: %s', async (_, forge) => {
    const vault = await office();
    const bad = await forge(vault);
    const good = await write(vault.folder, 'desk 2', 'THB');
    const before = snapshot(inboxOf(vault.folder));
    await vault.as('desk 3', async (session) => {
      const { messages, problems } = await session.collect(THB);
      expect(problems).toEqual([{ file: `${bad}.age`, code: 'FORGED' }]);
      expect(messages.map(({ name }) => name)).toEqual([good]);
      expect(session.discard(bad)).toBe(false);
    });
    expect(snapshot(inboxOf(vault.folder))).toEqual(before);
  });

  it('FORGED: by somebody removed, dated after their removal', async () => {
    const vault = await office();
    const spare = join(vault.folder, '..', 'spare');
    cpSync(vault.folder, spare, { recursive: true });
    vault.deps.advance(60);
    await vault.as('desk 1', (session) => session.removeUser(vault.id('desk 2')));
    const [early, late] = [await write(spare, 'desk 2', vault.id('desk 3')), await write(spare, 'desk 2', vault.id('desk 3'), { at: '2026-11-02T10:30:00.000+04:00' })];
    for (const name of [early, late]) cpSync(join(inboxOf(spare), `${name}.age`), join(inboxOf(vault.folder), `${name}.age`));
    await vault.as('desk 3', async (session) => {
      const { messages, problems } = await session.collect('me');
      expect([messages.map(({ name }) => name), problems]).toEqual([[early], [{ file: `${late}.age`, code: 'FORGED' }]]);
    });
  });

  it('DAMAGED: a flipped bit, no JSON, another shape, another spelling, nested without end', async () => {
    const vault = await office();
    const good = await vault.as('desk 2', (session) => session.post(THB, 'match-request', QUESTION));
    const sound = readFileSync(join(inboxOf(vault.folder), `${good}.age`));
    const bad: string[] = [];
    // A bit in the other recipient's lines, in the header's MAC, in the payload's nonce, in the payload.
    for (const at of [150, 200, 250, 290, 20_000]) {
      const bytes = Buffer.from(sound);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      bad.push(randomUUID());
      writeFileSync(join(inboxOf(vault.folder), `${bad.at(-1)}.age`), bytes);
    }
    bad.push(randomUUID());
    writeFileSync(join(inboxOf(vault.folder), `${bad.at(-1)}.age`), randomBytes(SIZE));
    for (const text of ['', 'x', '{}', 'null', '['.repeat(16_000) + ']'.repeat(16_000)]) bad.push(await write(vault.folder, 'desk 2', 'THB', {}, () => text));
    bad.push(await write(vault.folder, 'desk 2', 'THB', {}, (whole) => JSON.stringify(whole, null, 1)));
    bad.push(await write(vault.folder, 'desk 2', 'THB', { body: 0.5 }), await write(vault.folder, 'desk 2', 'THB', { more: 1 }), await write(vault.folder, 'desk 2', 'THB', { at: 'now' }));
    await vault.as('desk 3', async (session) => {
      const { messages, problems } = await session.collect(THB);
      expect(messages.map(({ name }) => name)).toEqual([good]);
      expect(problems).toEqual(bad.sort().map((name) => ({ file: `${name}.age`, code: 'DAMAGED' })));
    });
    expect(filesIn(vault.folder)).toHaveLength(bad.length + 1);
  });

  it('WRONG_SIZE and STRANGE_NAME are not even opened; NEWER is left for a later version', async () => {
    const vault = await office();
    const good = await vault.as('desk 2', (session) => session.post(THB, 'match-request', QUESTION));
    const folder = inboxOf(vault.folder);
    const sound = readFileSync(join(folder, `${good}.age`));
    const [short, long, empty, inside] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    writeFileSync(join(folder, `${short}.age`), sound.subarray(0, SIZE - 1));
    writeFileSync(join(folder, `${long}.age`), Buffer.concat([sound, Buffer.alloc(40_000)]));
    writeFileSync(join(folder, `${empty}.age`), '');
    mkdirSync(join(folder, `${inside}.age`));
    const linked = randomUUID();
    symlinkSync(join(folder, `${good}.age`), join(folder, `${linked}.age`));
    for (const strange of ['.DS_Store', `${randomUUID()} (1).age`]) writeFileSync(join(folder, strange), sound);
    const [later, kind] = [await write(vault.folder, 'desk 2', 'THB', { v: 2 }), await write(vault.folder, 'desk 2', 'THB', { kind: 'of-a-later-version' })];
    await vault.as('desk 3', async (session) => {
      const { messages, problems } = await session.collect(THB);
      expect(messages.map(({ name }) => name)).toEqual([good]);
      const codes = new Map(problems.map(({ file, code }) => [file, code]));
      expect([short, long, empty, inside, linked].map((name) => codes.get(`${name}.age`))).toEqual(Array.from({ length: 5 }, () => 'WRONG_SIZE'));
      expect([later, kind].map((name) => codes.get(`${name}.age`))).toEqual(['NEWER', 'NEWER']);
      expect(problems.filter(({ code }) => code === 'STRANGE_NAME')).toHaveLength(2);
      expect(problems).toHaveLength(9);
    });
    expect(filesIn(vault.folder)).toHaveLength(10);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('DAMAGED: a file that cannot be read', async () => {
    const { session, folder } = await makeVault();
    const [good, bad] = [await session.post(MED, 'match-answer', {}), await session.post(MED, 'match-answer', {})];
    chmodSync(join(inboxOf(folder), `${bad}.age`), 0);
    const { messages, problems } = await session.collect(MED);
    expect([messages.map(({ name }) => name), problems]).toEqual([[good], [{ file: `${bad}.age`, code: 'DAMAGED' }]]);
  });

  it('ten thousand files are read, no more: DISK_FULL and TOO_MANY', async () => {
    const { session, folder } = await makeVault();
    const names = Array.from({ length: 10_001 }, () => `${randomUUID()}.age`).sort();
    for (const name of names.slice(0, 9_999)) writeFileSync(join(inboxOf(folder), name), '');
    await session.post(MED, 'match-answer', {});
    await fails('DISK_FULL', () => session.post(MED, 'match-answer', {}));
    writeFileSync(join(inboxOf(folder), names[10_000] ?? ''), '');
    const { messages, problems } = await session.collect(MED);
    expect(messages.length + problems.length).toBe(10_001);
    expect(problems.filter(({ code }) => code === 'TOO_MANY')).toEqual([{ file: filesIn(folder).at(-1), code: 'TOO_MANY' }]);
  });
});

describe('at least once, and once', () => {
  it('a copy under another name is the same message; one put back later bears the name it had', async () => {
    const vault = await office();
    const name = await vault.as('desk 2', (session) => session.post(THB, 'match-request', QUESTION));
    const sound = readFileSync(join(inboxOf(vault.folder), `${name}.age`));
    const copies = [randomUUID(), randomUUID()].map((other) => join(inboxOf(vault.folder), `${other}.age`));
    for (const copy of copies) writeFileSync(copy, sound);
    await vault.as('desk 3', async (session) => {
      expect((await session.collect(THB)).messages.map((message) => message.name)).toEqual([name]);
      expect(session.discard(name)).toBe(true);
      expect(filesIn(vault.folder)).toEqual([]);
      writeFileSync(copies[0] ?? '', sound);
      expect((await session.collect(THB)).messages.map((message) => message.name)).toEqual([name]);
      expect(session.discard(name)).toBe(true);
    });
    expect(filesIn(vault.folder)).toEqual([]);
  });

  it('killed between effect and discarding, it comes again, and makes one record', async () => {
    const vault = await office();
    const name = await vault.as('desk 2', (session) => session.post(THB, 'match-request', QUESTION));
    const take = (session: VaultSession): Promise<boolean[]> =>
      session.collect(THB).then(({ messages }) =>
        messages.map(({ name: id, at, body }) =>
          session.file('THB-sealed').write(({ db, audit }) => {
            const isNew = receiveRequest(db, { id, receivedAt: at, body: z.looseObject({}).parse(body) });
            if (isNew) audit({ action: 'matches.run', recordId: id });
            return isNew;
          }),
        ),
      );
    expect(await vault.as('desk 3', take)).toEqual([true]);
    expect(await vault.as('desk 1', take)).toEqual([false]);
    await vault.as('desk 3', async (session) => {
      expect(await take(session)).toEqual([false]);
      expect(session.file('THB-sealed').read((db) => [readRequest(db, name, z.unknown())?.body, db.value('SELECT count(*) FROM match_requests'), db.value('SELECT count(*) FROM audit')])).toEqual([QUESTION, 1, 1]);
      session.discard(name);
      expect(await take(session)).toEqual([]);
    });
  });

  it('killed while it was written, it never was: what is left of it goes, and is nobody’s message', async () => {
    const vault = await office();
    const name = await vault.as('desk 2', (session) => session.post(THB, 'match-request', QUESTION));
    const path = join(inboxOf(vault.folder), `${name}.age`);
    const half = `${path.replace(name, randomUUID())}.new`;
    writeFileSync(half, readFileSync(path).subarray(0, 9_000));
    await vault.as('desk 3', async (session) => {
      const { messages, problems } = await session.collect(THB);
      expect([messages.length, problems]).toEqual([1, []]);
    });
    expect(existsSync(half)).toBe(false);
    expect(filesIn(vault.folder)).toEqual([`${name}.age`]);
  });
});

describe('keys that change', () => {
  it('a new generation takes the messages along: those posted and discarded meanwhile too', async () => {
    const vault = await office();
    await vault.as('desk 2', async (session) => {
      const [kept, done] = [await session.post(MED, 'match-answer', { n: 1 }), await session.post(MED, 'match-answer', { n: 2 })];
      await session.collect(MED);
      const rotation = session.rotate(['MED', 'MED-sealed']);
      const posted = session.post(MED, 'match-answer', { n: 3 });
      expect(session.discard(done)).toBe(true);
      await rotation;
      const { messages, problems } = await session.collect(MED);
      expect(messages.map(({ name }) => name).sort()).toEqual([kept, await posted].sort());
      expect(problems).toEqual([]);
    });
  });

  it('messages discarded while a supervisor’s rotation seals them anew do not come back', async () => {
    const { session } = await makeVault();
    const names: string[] = [];
    for (let n = 0; n < 40; n += 1) names.push(await session.post(MED, 'match-answer', { n }));
    await session.collect(MED);
    const waiting = names.sort();
    let isOver = false;
    const rotation = session.rotate(['MED-sealed']).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      const next = isOver ? undefined : waiting.shift();
      if (next !== undefined) expect(session.discard(next)).toBe(true);
    }
    await rotation;
    expect(waiting.length).toBeLessThan(39);
    expect((await session.collect(MED)).messages.map(({ name }) => name).sort()).toEqual(waiting);
  });

  it('passphrase declared known: one’s own messages open under the new key, and no longer under the old', async () => {
    const vault = await office();
    const [mine, sent] = await vault.as('desk 2', async (session) => [await session.post({ userId: session.user.id }, 'review-answer', { a: 1 }), await session.post(THB, 'match-request', QUESTION)]);
    const theirs = await vault.as('desk 3', (session) => session.post({ userId: vault.id('desk 2') }, 'match-answer', QUESTION));
    const before = await readVault(vault.folder, 'desk 2', 'desk 2');
    expect(await readLetters(before, before.agePrivate)).toHaveLength(3);
    await vault.as('desk 2', async (session) => {
      await session.declarePassphraseKnown('desk 2');
      expect((await session.collect('me')).messages.map(({ name }) => name).sort()).toEqual([mine, theirs].sort());
    });
    expect(await readLetters(before, before.agePrivate)).toEqual([]);
    await vault.as('desk 3', async (session) => {
      expect((await session.collect(THB)).messages.map(({ name, body }) => [name, body])).toEqual([[sent, QUESTION]]);
      expect((await session.collect('me')).undeliverable).toEqual([]);
    });
    expect(filesIn(vault.folder).map((name) => statSync(join(inboxOf(vault.folder), name))).map(({ size, mtimeMs }) => [size, mtimeMs])).toEqual(
      Array.from({ length: 3 }, () => [SIZE, Date.parse('2000-01-01T00:00:00Z')]),
    );
  });

  it('a holder removed: what waited reaches the others, and the module key they kept opens nothing, old or new', async () => {
    const vault = await office();
    const waiting = await vault.as('desk 2', (session) => session.post(THB, 'match-request', QUESTION));
    const kept = await readVault(vault.folder, 'desk 3', 'desk 3');
    const keptIdentity = moduleIdentity(kept, 'THB');
    expect(await readLetters(kept, keptIdentity)).toHaveLength(1);
    const later = await vault.as('desk 1', async (session) => {
      const publicKey = session.modulePublicKey('THB');
      await session.removeUser(vault.id('desk 3'));
      expect(session.modulePublicKey('THB')).not.toBe(publicKey);
      expect(session.modulePublicKey('MED')).toBeDefined();
      return session.post(THB, 'match-request', { ...QUESTION, born: null });
    });
    expect(await readLetters(kept, keptIdentity)).toEqual([]);
    await vault.as('desk 1', async (session) => {
      const { identityToRecipient } = await import('age-encryption');
      expect(await identityToRecipient(session.moduleIdentity('THB'))).toBe(session.modulePublicKey('THB'));
      expect((await session.collect(THB)).messages.map(({ name }) => name).sort()).toEqual([waiting, later].sort());
      expect((await session.verify()).files.every(({ problem }) => problem === null)).toBe(true);
    });
  });

  it('a rotation by somebody who may not speak for the office leaves the module key; a supervisor’s renews it', async () => {
    const vault = await office();
    const before = await vault.as('desk 2', async (session) => {
      const key = session.modulePublicKey('MED');
      await session.rotate(['MED', 'MED-sealed']);
      expect(session.modulePublicKey('MED')).toBe(key);
      return key;
    });
    await vault.as('desk 1', async (session) => {
      work(session, ['MED-sealed']);
      await session.rotate(['MED']);
      expect(session.modulePublicKey('MED')).toBe(before);
      await session.rotate(['MED-sealed']);
      expect(session.modulePublicKey('MED')).not.toBe(before);
      await session.post(MED, 'match-answer', {});
      expect((await session.collect(MED)).messages).toHaveLength(1);
    });
  });

  it.each<[string, (vault: Office) => Promise<unknown>]>([
    ['removed', (v) => v.as('desk 1', (session) => session.removeUser(v.id('desk 4')))],
    ['given new keys by a supervisor', (v) => v.as('desk 1', (session) => session.resetUser(v.id('desk 4'), 'desk 4'))],
    ['given new keys by the recovery sheets', async (v) => (await recoverVault(v.folder, v.sheets.map(({ code }) => code), { label: 'desk 4', passphrase: 'desk 4' }, v.deps)).session.close()],
  ])('an addressee %s: the sender is told, and can clear the letter away', async (_, change) => {
    const vault = await office();
    const lost = await vault.as('desk 2', (session) => session.post({ userId: vault.id('desk 4') }, 'review-card', QUESTION));
    await vault.as('desk 2', async (session) => expect((await session.collect('me')).undeliverable).toEqual([]));
    await change(vault);
    const others = await vault.as('desk 2', async (session) => {
      const { messages, undeliverable } = await session.collect('me');
      expect(messages).toEqual([]);
      expect(undeliverable).toMatchObject([{ name: lost, kind: 'review-card', to: vault.id('desk 4'), body: QUESTION }]);
      expect(session.discard(lost)).toBe(true);
      return session.post({ userId: vault.id('desk 1') }, 'review-card', QUESTION);
    });
    expect(filesIn(vault.folder)).toEqual([`${others}.age`]);
    await vault.as('desk 2', async (session) => {
      expect((await session.collect('me')).undeliverable).toEqual([]);
      expect(session.discard(others)).toBe(false);
    });
  });

  it('a letter written after the addressee was given new keys is not lost', async () => {
    const vault = await office();
    await vault.as('desk 1', (session) => session.resetUser(vault.id('desk 4'), 'desk 4'));
    const name = await vault.as('desk 2', (session) => session.post({ userId: vault.id('desk 4') }, 'review-card', QUESTION));
    await vault.as('desk 2', async (session) => expect((await session.collect('me')).undeliverable).toEqual([]));
    await vault.as('desk 4', async (session) => expect((await session.collect('me')).messages).toMatchObject([{ name }]));
  });
});

describe('R-90: a complaint', () => {
  const COMPLAINT = { id: 'şikayət 1', text: 'Uydurma şikayət: görüşə gecikdilər.' };
  const SUPERVISORS = ['desk 1', 'desk 5', 'desk 6'];

  /** The office, with three supervisors. */
  async function supervised(): Promise<Office> {
    const vault = await office();
    await vault.as('desk 1', async (session) => {
      for (const label of SUPERVISORS.slice(1)) await session.addUser({ label, roles: ['SUPERVISOR'], modules: [], passphrase: label });
    });
    const ids = await vault.as('desk 1', (session) => new Map(session.users().map((user) => [user.label, user.id])));
    return { ...vault, id: (label) => ids.get(label) ?? '' };
  }

  const complaintsOf = (vault: Office, label: string) => vault.as(label, async (session) => (await session.collect('me')).messages.filter(({ kind }) => kind === 'complaint'));

  /** Every complaint somebody can open with their passphrase and another program: under their own key, and under those of every file they hold. */
  async function opened(vault: Office, label: string): Promise<unknown[]> {
    const me = await readVault(vault.folder, label, label === 'desk 1' ? PASSPHRASE : label);
    const modules = [...me.keys.keys()].flatMap((file) => (file.endsWith('-sealed') ? [file.replace('-sealed', '')] : []));
    const letters = await Promise.all([me.agePrivate, ...modules.map((module) => moduleIdentity(me, module))].map((identity) => readLetters(me, identity)));
    return letters.flat().filter(({ kind }) => kind === 'complaint').map(({ body }) => body);
  }

  it('reaches each supervisor, but not the one it concerns, with any tool', async () => {
    const vault = await supervised();
    await vault.as('desk 2', (session) => session.postComplaint([vault.id('desk 5')], COMPLAINT));
    for (const label of ['desk 1', 'desk 6']) {
      expect(await complaintsOf(vault, label)).toMatchObject([{ kind: 'complaint', from: vault.id('desk 2'), to: vault.id(label), body: COMPLAINT }]);
      expect((await opened(vault, label)).length).toBeGreaterThan(0);
    }
    expect(await complaintsOf(vault, 'desk 5')).toEqual([]);
    for (const label of ['desk 5', 'desk 3', 'desk 4']) expect(await opened(vault, label)).toEqual([]);
  });

  it('about a worker without that role reaches every supervisor, and not them', async () => {
    const vault = await supervised();
    await vault.as('desk 2', (session) => session.postComplaint([vault.id('desk 3')], COMPLAINT));
    for (const label of SUPERVISORS) expect(await complaintsOf(vault, label)).toHaveLength(1);
    expect(await opened(vault, 'desk 3')).toEqual([]);
  });

  it('the folder does not tell whom it concerns: as many letters, of the same look', async () => {
    const vault = await supervised();
    const looks: string[] = [];
    let known = 0;
    for (const concerned of [[], ['desk 3'], ['desk 5'], ['desk 5', 'desk 6']]) {
      await vault.as('desk 2', (session) => session.postComplaint(concerned.map(vault.id), COMPLAINT));
      const names = filesIn(vault.folder);
      expect(names.length - known, concerned.join()).toBe(SUPERVISORS.length);
      known = names.length;
      looks.push(...names.map((name) => statSync(join(inboxOf(vault.folder), name))).map(({ size, mtimeMs }) => `${size} ${mtimeMs}`));
    }
    expect([...new Set(looks)]).toEqual([`${SIZE} ${Date.parse('2000-01-01T00:00:00Z')}`]);
    const texts = filesIn(vault.folder).map((name) => readFileSync(join(inboxOf(vault.folder), name), 'latin1'));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('is kept until it is answered: reading takes nothing away, each supervisor’s answer their own letter and its copies', async () => {
    const vault = await supervised();
    await vault.as('desk 2', (session) => session.postComplaint([vault.id('desk 5')], COMPLAINT));
    for (let again = 0; again < 2; again += 1) for (const label of ['desk 1', 'desk 6']) expect(await complaintsOf(vault, label)).toHaveLength(1);
    expect(filesIn(vault.folder)).toHaveLength(3);
    const answer = (label: string) =>
      vault.as(label, async (session) => {
        for (const { name } of (await session.collect('me')).messages) expect(session.discard(name)).toBe(true);
      });
    await answer('desk 1');
    expect(await complaintsOf(vault, 'desk 6')).toHaveLength(1);
    await answer('desk 6');
    expect(filesIn(vault.folder)).toEqual([]);
  });

  it('whoever becomes a supervisor later reads none of the earlier ones', async () => {
    const vault = await supervised();
    await vault.as('desk 2', (session) => session.postComplaint([], COMPLAINT));
    await vault.as('desk 1', async (session) => {
      await session.addUser({ label: 'desk 7', roles: ['SUPERVISOR'], modules: [], passphrase: 'desk 7' });
      await session.changeUser(vault.id('desk 3'), { roles: ['SUPERVISOR'], modules: [] });
    });
    for (const label of ['desk 7', 'desk 3']) {
      expect(await complaintsOf(vault, label)).toEqual([]);
      expect(await opened(vault, label)).toEqual([]);
    }
    await vault.as('desk 2', (session) => session.postComplaint([], { ...COMPLAINT, id: 'şikayət 2' }));
    for (const label of ['desk 7', 'desk 3']) expect(await complaintsOf(vault, label)).toMatchObject([{ body: { id: 'şikayət 2' } }]);
  });

  it('a supervisor’s new keys of their own still open it; keys somebody else gave them do not, and the sender is told', async () => {
    const vault = await supervised();
    await vault.as('desk 2', (session) => session.postComplaint([vault.id('desk 1')], COMPLAINT));
    await vault.as('desk 5', (session) => session.declarePassphraseKnown('desk 5'));
    expect(await complaintsOf(vault, 'desk 5')).toHaveLength(1);
    await vault.as('desk 1', (session) => session.resetUser(vault.id('desk 6'), 'desk 6'));
    expect(await complaintsOf(vault, 'desk 6')).toEqual([]);
    // Whom it concerns has given the new keys, and still reads nothing.
    expect(await opened(vault, 'desk 1')).toEqual([]);
    await vault.as('desk 2', async (session) =>
      expect((await session.collect('me')).undeliverable).toMatchObject([{ kind: 'complaint', to: vault.id('desk 6'), body: COMPLAINT }]),
    );
  });

  it('where nobody else may read it, nothing is written and the answer is empty: paper', async () => {
    const vault = await office();
    await vault.as('desk 2', async (session) => expect(await session.postComplaint([vault.id('desk 1')], COMPLAINT)).toEqual([]));
    expect(filesIn(vault.folder)).toEqual([]);
    const alone = await makeVault({ modules: ['MED'], onePersonOffice: true, firstUser: { label: 'desk 1', roles: ['MEDIATOR', 'ADMIN'], modules: [], passphrase: PASSPHRASE } });
    expect(await alone.session.postComplaint([], COMPLAINT)).toEqual([]);
    expect(filesIn(alone.folder)).toEqual([]);
  });

  it('5,000 characters fit, whatever they are; more than a letter holds is refused, and nothing of it is written', async () => {
    const { session, folder } = await makeVault();
    for (const worst of ['\ud800', '"', '\n', 'ə', '₼', '\u2028']) {
      await session.postComplaint([], { ...COMPLAINT, id: randomUUID(), caseId: randomUUID(), text: worst.repeat(5000) });
      expect((await session.collect('me')).messages.at(-1)?.body).toMatchObject({ text: worst.repeat(5000) });
      for (const { name } of (await session.collect('me')).messages) session.discard(name);
    }
    await expect(session.postComplaint([], { text: 'ə'.repeat(17_000) })).rejects.toThrow(RangeError);
    expect(filesIn(folder)).toEqual([]);
  });

  it('all or none: where the folder fills up between two letters, the first is taken back', async () => {
    const vault = await supervised();
    for (let n = 0; n < 9_998; n += 1) writeFileSync(join(inboxOf(vault.folder), `${randomUUID()}.age`), '');
    await vault.as('desk 2', async (session) => {
      await fails('DISK_FULL', () => session.postComplaint([], COMPLAINT));
      expect(filesIn(vault.folder)).toHaveLength(9_998);
      expect(await session.post(THB, 'match-request', QUESTION)).toBeTruthy();
    });
  });
});
