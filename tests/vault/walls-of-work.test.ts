/**
 * The same walls after work done through the router by somebody who holds every module: what a supervisor types into a case of
 * one module must not come to lie where another module's people can open it.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HARMED } from '../../tools/demo/people.ts';
import { REFERRAL } from '../application/case-desk.ts';
import { PASSPHRASE, PracticeOffice } from '../support/practice-office.ts';
import { plunder } from './attacker.ts';
import type { Loot } from './attacker.ts';

const MODULES = ['MED', 'VPN', 'THB'] as const;
type Offered = (typeof MODULES)[number];

/** Words of one case, by where they may lie. */
interface Words {
  /** Typed words and what says who somebody is: sealed. */
  sealed: string[];
  /** Names mediation asks the trafficking file about. */
  names: string[];
  /** Ids and numbers of the case: facts. */
  facts: string[];
}

let office: PracticeOffice;
const words = new Map<Offered, Words>();
const loot = new Map<string, Loot>();
const word = (what: string): string => `Uydurma ${what} ${randomUUID()}`;

async function workIn(module: Offered): Promise<void> {
  const { asker } = office;
  const [asked, subject, surname, phone, hours] = [word('xahiş'), word('mövzu'), word('soyad'), word('telefon'), word('saat')];
  const { userId } = await asker.ask('session.read', {});
  const caseId = await asker.write('cases.register', {
    ...REFERRAL, module, asked, assignTo: userId, ...(module === 'MED' ? {} : { source: 'NGO', offence: null, proceduralStage: null, articles: [], documentedHarm: null, actDate: null }),
  });
  await asker.write('cases.accept', { caseId });
  const partyId = await asker.write('parties.add', {
    caseId, role: module === 'MED' ? 'HARMED' : 'PERSON', forSubject: null, language: 'az', needsInterpreter: false, detained: false,
    identity: { ...HARMED, surname, fin: null, idDocNo: null, safeContact: { channel: 'PHONE', value: phone, safeHours: hours, codeWord: null, voicemailSafe: false } },
  });
  await asker.write('correspondence.register', {
    direction: 'IN', theirNo: '7/3', theirDate: '2026-03-01', body: 'Uydurma idarə', subject, sheets: 1, attachments: 0, dueOn: null, delivery: 'POST', receivedBy: null, answersId: null, caseId,
  });
  const { header, parties } = await asker.ask('cases.open', { caseId });
  for (const { subjectCode } of parties) await asker.ask('parties.reveal', { caseId, subjectCode, reason: 'CALL' });
  words.set(module, { sealed: [asked, phone, hours], names: [surname], facts: [caseId, header.caseNo, header.outsideNo, partyId, subject, ...parties.map(({ subjectCode }) => subjectCode)] });
}

const DESKS: [label: string, facts: Offered[], sealed: Offered[]][] = [
  ['desk 2', ['MED'], ['MED']],
  ['desk 4', [], []],
  ['desk 5', ['MED'], []],
  ['desk 7', ['VPN', 'THB'], ['VPN', 'THB']],
  ['desk 8', ['THB'], ['THB']],
  ['desk 9', ['THB'], ['THB']],
  ['desk 10', ['VPN'], ['VPN']],
];

beforeAll(async () => {
  office = await PracticeOffice.open([...MODULES]);
  for (const module of MODULES) await workIn(module);
  office.house.close();
  for (const [label] of DESKS) loot.set(label, await plunder(office.vault, label, PASSPHRASE));
}, 120_000);
afterAll(() => office.close());

describe('what a supervisor has typed in three modules', () => {
  it.each(DESKS)('%s reads the facts of %j and the words of %j, and nothing of the rest', (label, facts, sealed) => {
    const text = loot.get(label)?.text ?? '';
    const read = (of: readonly string[]): string[] => of.filter((each) => text.includes(each));
    for (const [module, said] of words) {
      expect(read(said.facts), `${module} facts`).toEqual(facts.includes(module) ? said.facts : []);
      expect(read(said.sealed), `${module} words`).toEqual(sealed.includes(module) ? said.sealed : []);
      // whoever holds the trafficking file is asked about the parties of mediation, by name, and learns no more of them.
      const asked = module === 'MED' && sealed.includes('THB');
      expect(read(said.names), `${module} names`).toEqual(sealed.includes(module) || asked ? said.names : []);
    }
  });
});
