import { mkdirSync, rmSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { House } from '../src/application/house.ts';
import { Router } from '../src/application/router.ts';
import { systemRuntime } from '../src/application/system-runtime.ts';
import { Asker } from './demo/asker.ts';
import { MainRoad } from './demo/main-road.ts';
import { HARMED, RESPONSIBLE, SECOND_HARMED, SECOND_RESPONSIBLE } from './demo/people.ts';

/** `npm run demo [-- --out <folder>]`: the main job with no display and no network, on a practice vault with invented people. */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'demo-output' } } });
const out = resolve(values.out);
const vault = join(out, 'vault');
const papers = join(out, 'documents');
if (existsSync(join(out, '.sirdash-demo'))) rmSync(out, { recursive: true });
if (existsSync(out)) {
  process.stderr.write(`${values.out} exists and was not made by this demo: nothing was touched. Name another folder with -- --out <folder>.\n`);
  process.exit(1);
}
mkdirSync(papers, { recursive: true });
mkdirSync(join(out, '.sirdash-demo'));

const say = (line: string) => process.stdout.write(`${line}\n`);
const house = new House(systemRuntime('in-process', () => Promise.resolve(true)));
const asker = new Asker(new Router(house, (call, fault) => console.error(call, fault)));
const { passphrase, users } = await asker.ask('vault.create-practice', { folder: vault, language: 'az' });
say('Made a practice vault with invented people.');

const road = new MainRoad(asker, say);
const first = await road.register(HARMED, RESPONSIBLE, '2-1/26', ['az', 'en', 'ru']);
await road.explain(first);
await road.daysPass(2);
await road.consent(first);
await road.prepare(first);
await road.meet(first);
const agreement = await road.agree(first);
await road.fulfil(first, agreement);
await road.close(first);

const second = await road.register(SECOND_HARMED, SECOND_RESPONSIBLE, '2-2/26', ['az', 'en', 'ru']);
await road.explain(second);
await road.daysPass(2);
await road.consent(second);
await road.prepare(second);
await road.askSecondPerson(second);
await road.withdraw(second);

const verified = await asker.ask('vault.verify', {});
say(`Verified ${verified.files.filter(({ state }) => state === 'sound').length} audit chains; nothing is half written.`);

say('');
say(`vault: ${vault}`);
say(`documents: ${papers}`);
for (const { caseId, documents } of [first, second]) {
  for (const { id, code, language } of documents) {
    const { path } = await asker.ask('documents.save', { caseId, documentId: id, folder: papers });
    say(`document: ${code} ${language} ${path}`);
  }
}
house.close();
say(`user: ${users[0]?.label ?? ''}`);
say(`passphrase: ${passphrase}`);
say('To look at it in the window: npm start, then "Open a vault" with the folder, user and passphrase above.');
