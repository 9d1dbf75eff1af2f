import { createHash } from 'node:crypto';
import { insertBlob } from '../../src/vault/repositories/blobs.ts';
import { unlockVault } from '../../src/vault/index.ts';
import { testBytes, testDeps } from './blob-kit.ts';

/** A child that attaches blobs until it is killed, or stops dead between file and row. Each finished one goes to stdout: id and SHA-256. */
const [folder = '', passphrase = '', mode = ''] = process.argv.slice(2);
const deps = testDeps();
const session = await unlockVault(folder, { label: 'desk 1', passphrase }, deps);

for (;;) {
  const bytes = testBytes(1 + (deps.randomBytes(1)[0] ?? 0) * 1024);
  const written = session.writeBlob('MED-sealed', bytes);
  if (mode === 'file only') {
    process.stdout.write(`${written.name}\n`, () => process.kill(process.pid, 'SIGKILL'));
    await new Promise(() => undefined);
  }
  const id = deps.newId();
  session.file('MED-sealed').write(({ db, audit }) => {
    insertBlob(db, { id, caseId: 'case', recordId: 'record', kind: 'scan', ...written });
    audit({ action: 'scans.attach', recordId: id });
  });
  process.stdout.write(`${id} ${createHash('sha256').update(bytes).digest('hex')}\n`);
  await new Promise((resolve) => setImmediate(resolve));
}
