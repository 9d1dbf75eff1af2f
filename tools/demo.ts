import { mkdirSync, rmSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { House } from '../src/application/house.ts';
import { Router } from '../src/application/router.ts';
import { systemRuntime } from '../src/application/system-runtime.ts';
import { addYears, plainDate } from '../src/domain/dates/plain-date.ts';
import { Asker } from './demo/asker.ts';
import { CareRoad, type CareCase } from './demo/care-road.ts';
import { MainRoad } from './demo/main-road.ts';
import { CHILD, FOREIGN, HARMED, RESIDENT, RESPONSIBLE, SECOND_HARMED, SECOND_RESPONSIBLE } from './demo/people.ts';

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

// Papers leave while what they rest on still holds: some yes is over after a year.
const saved: string[] = [];
const save = async ({ caseId, documents }: Pick<CareCase, 'caseId' | 'documents'>): Promise<void> => {
  for (const { id, code, language } of documents) {
    const { path } = await asker.ask('documents.save', { caseId, documentId: id, folder: papers });
    saved.push(`document: ${code} ${language} ${path}`);
  }
};
await save(first);
await save(second);

const signIn = async (label: string): Promise<void> => {
  await asker.ask('vault.lock', {});
  await asker.ask('vault.unlock', { folder: vault, label, passphrase });
};
await asker.write('shelter.save-room', { roomId: null, code: 'A', beds: 3, forFamilies: true, stepFree: true });
await signIn('desk 7');
say('Signed in as desk 7, who supports people and has no key to mediation.');
const care = new CareRoad(asker, say);
const sendSignedLetter = async ({ caseId }: CareCase): Promise<void> => {
  const { care: file } = await asker.ask('cases.open', { caseId });
  await asker.write('trafficking.record-signed-letter', { caseId, notificationId: file.notifications[0]?.id ?? '', on: await care.today() });
  say('Sent the signed letter that follows the telephone message.');
};

const resident = await care.open('THB', RESIDENT);
const stay = await care.admit(resident, { roomCode: 'A', bed: 1 });
await care.explainRights(resident);
await care.identify(resident);
await sendSignedLetter(resident);
await care.assessNeeds(resident);
await care.rehabilitate(resident);
await care.leave(resident, stay);
await save(resident);

const foreign = await care.open('THB', FOREIGN, { language: 'en' });
await care.explainRights(foreign, 'en');
await care.identify(foreign, { foreign: true, language: 'en' });
await sendSignedLetter(foreign);
await care.daysPass(31);
await care.residence(foreign);
await save(foreign);

const child = await care.open('VPN', CHILD, { source: 'GUARDIANSHIP' });
const removedOn = plainDate(await care.today());
await care.childsYear(child);
await save(child);

await signIn('desk 1');
say('Signed in as desk 1, the supervisor, who looks before a file of care is closed.');
await care.close(resident, addYears(plainDate(await care.today()), 5));
await care.close(child, addYears(removedOn, 20));

const verified = await asker.ask('vault.verify', {});
say(`Verified ${verified.files.filter(({ state }) => state === 'sound').length} audit chains; nothing is half written.`);

say('');
say(`vault: ${vault}`);
say(`documents: ${papers}`);
for (const line of saved) say(line);
house.close();
say(`user: ${users[0]?.label ?? ''}`);
say(`passphrase: ${passphrase}`);
say('To look at it in the window: npm start, then "Open a vault" with the folder, user and passphrase above.');
