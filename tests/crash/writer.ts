import { House } from '../../src/application/house.ts';
import { Router } from '../../src/application/router.ts';
import { systemRuntime } from '../../src/application/system-runtime.ts';

/** A child that writes until it is killed: each acknowledged record goes to stdout, one line an id, as it is acknowledged. */
const [folder = '', passphrase = '', caseId = '', subjectCode = ''] = process.argv.slice(2);
const runtime = systemRuntime('in-process', () => Promise.resolve(true));
const house = new House(runtime);
const router = new Router(house);
const opened = await router.answer('vault.unlock', { folder, label: 'desk 1', passphrase });
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
process.stdout.write('ready\n');

for (;;) {
  const token = runtime.newId();
  const now = runtime.clock.now();
  const answer = await router.answer('contacts.record', {
    caseId, token, direction: 'OUT', channel: 'PHONE', at: now, withSubject: subjectCode, withBody: null, purpose: 'INFORM', separately: true,
    result: 'REACHED', nextTryOn: null, minutes: 1, note: `Sınaq qeydi ${token}`,
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  process.stdout.write(`${token}\n`);
  await new Promise((resolve) => setImmediate(resolve));
}
