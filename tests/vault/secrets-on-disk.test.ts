import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recoverVault } from '../../src/vault/index.ts';
import { readVault, secretOf } from './independent-reader.ts';
import { makeVault, PASSPHRASE, unlock } from './kit.ts';

/** Every spelling in which a secret could lie on a disk. */
function spellings(secret: Buffer): Buffer[] {
  const text = secret.toString('utf8');
  return [
    secret,
    Buffer.from(secret.toString('hex')),
    Buffer.from(secret.toString('hex').toUpperCase()),
    // The middle of the base64 at each of the three alignments.
    ...[0, 1, 2].map((shift) => Buffer.from(Buffer.concat([Buffer.alloc(shift), secret]).toString('base64').slice(4, -4))),
    Buffer.from(text, 'utf16le'),
  ].filter((bytes) => bytes.length >= 8);
}

function everyFile(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function found(folder: string, secrets: ReadonlyMap<string, Buffer>): string[] {
  return everyFile(folder).flatMap((path) => {
    const bytes = readFileSync(path);
    return [...secrets].filter(([, secret]) => spellings(secret).some((spelling) => bytes.includes(spelling))).map(([name]) => `${name} in ${path.slice(folder.length)}`);
  });
}

it('no key, passphrase, sheet or word lies in any file, while open, after lock, rotation and recovery', async () => {
  const words = 'Sınaqlı Nümunə Test oğlu, görüş yeri gizlidir';
  const vault = await makeVault();
  const person = await vault.session.addUser({ label: 'desk 2', roles: ['MEDIATOR'], modules: ['MED'], passphrase: 'ikinci sınaq açarı' });
  const sealed = vault.session.file('MED-sealed');
  const say = (): void => sealed.write((tx) => {
    tx.audit({ action: 'identity.change', recordId: 'r', before: words, after: `${words}!` });
    tx.remember(vault.deps.newId(), words, sealed.digest(words), words);
  });
  say();
  say();
  const secrets = new Map<string, Buffer>([
    ['passphrase', Buffer.from(PASSPHRASE)],
    ['second passphrase', Buffer.from('ikinci sınaq açarı')],
    ['words', Buffer.from(words)],
    ['recovery secret', secretOf(vault.sheets.slice(0, 2).map(({ code }) => code))],
    ...vault.sheets.map(({ code }, index) => [`sheet ${index + 1}`, Buffer.from(code)] as const),
  ]);
  expect(found(vault.folder, secrets)).toEqual([]);
  vault.session.close();

  for (const [label, passphrase] of [['desk 1', PASSPHRASE], ['desk 2', 'ikinci sınaq açarı']] as const) {
    (await unlock(vault, label, passphrase)).close();
    const reader = await readVault(vault.folder, label, passphrase);
    secrets.set(`${label} age`, Buffer.from(reader.agePrivate)).set(`${label} seed`, Buffer.from(reader.signSeed, 'base64'));
    for (const [file, key] of reader.keys) secrets.set(`${label} ${file}`, Buffer.from(key, 'hex'));
  }
  expect(secrets.size).toBeGreaterThan(17);
  expect(found(vault.folder, secrets)).toEqual([]);

  const session = await unlock(vault);
  await session.removeUser(person.id);
  expect(found(vault.folder, secrets)).toEqual([]);
  session.close();
  (await recoverVault(vault.folder, vault.sheets.map(({ code }) => code), { label: 'desk 1', passphrase: 'üçüncü sınaq açarı' }, vault.deps)).session.close();
  secrets.set('third passphrase', Buffer.from('üçüncü sınaq açarı'));
  expect(found(vault.folder, secrets)).toEqual([]);
});

it('the search finds a secret that is there', async () => {
  const vault = await makeVault();
  vault.session.close();
  const label = Buffer.from('hkdf-sha256');
  expect(found(vault.folder, new Map([['label', label]]))).toEqual(['label in /gen-0001/vault.json']);
  for (const spelling of spellings(Buffer.from('0123456789abcdef'))) expect(spelling.length).toBeGreaterThan(7);
});

it('folders are 700 and files 600, whatever the umask', async () => {
  const before = process.umask(0);
  try {
    const vault = await makeVault();
    await vault.session.rotate(['MED']);
    vault.session.close();
    const modes = [vault.folder, ...readdirSync(vault.folder, { recursive: true, encoding: 'utf8' }).map((name) => join(vault.folder, name))].map((path) => {
      const stat = statSync(path);
      return `${stat.isDirectory() ? 'folder' : 'file'} ${(stat.mode & 0o777).toString(8)}`;
    });
    expect([...new Set(modes)].sort()).toEqual(['file 600', 'folder 700']);
  } finally {
    process.umask(before);
  }
});
