import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contract } from '../../src/shared/contract/index.ts';
import type { DisclosurePurpose, ScopeToken } from '../../src/shared/model/enumerations.ts';
import { identity as identitySchema, type Identity } from '../../src/shared/model/identity.ts';
import { ALL_PERSON_FIELDS, type PersonField } from '../../src/domain/disclosure/fields.ts';
import { project } from '../../src/domain/disclosure/projection.ts';
import type { Body, Recipient } from '../../src/domain/disclosure/recipient.ts';
import { Desk } from '../../src/application/desk.ts';
import { everyIdentity, identityFor } from '../../src/application/parties/identities.ts';
import { partyOf } from '../../src/application/step.ts';
import { HARMED } from '../../tools/demo/people.ts';
import { CaseDesk } from './case-desk.ts';

/** Issue 4: every reader of identity data in the program is listed here, and each goes through the projection. */

const SRC = new URL('../../src/', import.meta.url);
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|vue)$/.test(path) && !path.endsWith('.test.ts'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(new URL(path, SRC), 'utf8') }));
const filesWith = (pattern: RegExp): string[] => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path).toSorted();
/** Names a file takes from a module whose address ends so. */
const takes = (module: string, name: string): RegExp => new RegExp(`(import|export)\\s*(type\\s*)?\\{[^}]*\\b${name}\\b[^}]*\\}\\s*from\\s*'[^']*${module.replaceAll('.', '\\.')}'`);
const wholeModule = (module: string): RegExp => new RegExp(`(\\*\\s*(as\\s+\\w+\\s+)?from\\s*|import\\s*\\(\\s*)'[^']*${module.replaceAll('.', '\\.')}'`);

/** Where the one reader is asked, and in whose name. */
const READERS: Readonly<Record<string, { readonly call: string; readonly viewer: string }>> = {
  'application/documents/paper-source.ts': { call: 'identityFor(this.desk, this.file, party, this.viewer)', viewer: 'whoever the paper goes to' },
  'application/matches/clearance.ts': { call: 'identityFor(desk, file, party, IN_THE_OFFICE)', viewer: 'the program, to ask another module about a person (R-20)' },
  'application/parties/reveal-identity.ts': { call: 'identityFor(desk, file, party, IN_THE_OFFICE, tx.db)', viewer: 'the worker at the screen, with a reason, counted and audited' },
  'application/parties/save-identity.ts': { call: 'identityFor(desk, file, party, IN_THE_OFFICE)', viewer: 'the program, to see whether a name changes' },
};

describe('the readers of identity data', () => {
  it('the table of identities is read in one file of the vault', () => {
    expect(filesWith(/\b(FROM|JOIN)\s+identities\b/i)).toEqual(['vault/repositories/sealed.ts']);
    const bodies = sources.find(({ path }) => path === 'vault/repositories/sealed.ts')?.text.match(/SELECT [^']*\bbody\b[^']* FROM identities/g);
    expect(bodies).toHaveLength(2);
  });

  it('only parties/identities.ts takes its two readers, and nobody takes the whole file', () => {
    for (const name of ['readIdentity', 'identities']) expect(filesWith(takes('repositories/sealed.ts', name)), name).toEqual(['application/parties/identities.ts']);
    expect(filesWith(wholeModule('repositories/sealed.ts'))).toEqual([]);
    expect(filesWith(wholeModule('parties/identities.ts'))).toEqual([]);
  });

  it('the list of those who ask it is closed', () => {
    expect(filesWith(takes('identities.ts', 'identityFor'))).toEqual(Object.keys(READERS));
    expect(filesWith(takes('identities.ts', 'everyIdentity'))).toEqual(['application/care/assistance/same-identity.ts', 'application/care/protection/front-desk.ts', 'application/documents/leak-check.ts']);
    expect(filesWith(takes('identities.ts', 'everyoneWatched'))).toEqual(['application/documents/leak-check.ts']);
    expect(filesWith(takes('reveal-identity.ts', 'openOneIdentity'))).toEqual(['application/disclosure/project-fields.ts']);
  });

  it.each(Object.entries(READERS))('%s asks in the name of whoever will see it', (path, { call, viewer }) => {
    const { text = '' } = sources.find((source) => source.path === path) ?? {};
    expect(text, viewer).toContain(call);
    expect(text.match(/\bidentityFor\(/g), viewer).toHaveLength(1);
  });

  it('what compares keeps nothing: the scan gives back spots, and no identity', () => {
    const { text = '' } = sources.find(({ path }) => path === 'application/documents/leak-check.ts') ?? {};
    expect(text).not.toMatch(/return[^;]*\bidentity\b/);
    expect(text.match(/\beveryIdentity\(/g)).toHaveLength(1);
  });

  it('what looks for one person in two files answers yes or no', () => {
    const { text = '' } = sources.find(({ path }) => path === 'application/care/assistance/same-identity.ts') ?? {};
    expect(text.match(/^export function \w+\([^)]*\): boolean/gm)).toHaveLength(2);
    expect(text.match(/^export /gm)).toHaveLength(2);
    expect(text.match(/\beveryIdentity\(/g)).toHaveLength(1);
  });

  it('one answer of the contract carries an identity, and says so in the audit', () => {
    const carrying = Object.entries(contract).filter(([, { output }]) => /"(fin|idDocNo|safeContact|birthDate)":/.test(JSON.stringify(z.toJSONSchema(output, { io: 'output', unrepresentable: 'any' }))));
    expect(carrying.map(([name]) => name)).toEqual(['parties.reveal']);
    for (const [name, call] of carrying) expect(call, name).toMatchObject({ permission: 'identity.read', audited: true });
    const named = Object.entries(contract).filter(([, { permission }]) => permission === 'identity.read').map(([name]) => name).toSorted();
    expect(named.every((name) => Object.entries(contract).some(([other, call]) => other === name && call.audited === true)), named.join()).toBe(true);
  });
});

describe('what the one reader gives', () => {
  const ORG = 'org-never-saved';
  const body: Body = { orgId: ORG, name: 'Sınaqlı Qurum', country: 'AZ', state: true, prosecution: true, health: true };
  const WHOLE: Identity = {
    ...HARMED, serviceAddress: 'Nümunə küçəsi 2', otherNames: ['Köhnəyeva'], pseudonym: 'Lalə', residence: 'Uydurma kəndi 7', relatives: ['Nümunəyev Misal'], birthYearOnly: null,
  };
  /** Which parts of an identity each field is. */
  const PARTS: Partial<Record<PersonField, readonly (keyof Identity)[]>> = {
    name: ['surname', 'givenName', 'patronymic'], birthDate: ['birthDate', 'birthYearOnly'], citizenship: ['citizenship'], idDoc: ['fin', 'idDocType', 'idDocNo'], contact: ['safeContact'], serviceAddress: ['serviceAddress'],
    otherNames: ['otherNames'], pseudonym: ['pseudonym'], residence: ['residence'], family: ['relatives'],
  };
  /** Grammar and script: a form of address and a language of print, no field of a paper. */
  const NO_FIELD: readonly (keyof Identity)[] = ['sex', 'nativeLanguage'];

  let desk: CaseDesk;
  beforeAll(async () => {
    desk = await CaseDesk.open();
    await desk.ask.write('parties.save-identity', { caseId: desk.caseId, subjectCode: desk.road.harmed, identity: WHOLE });
  });
  afterAll(() => desk.office.close());

  function reader() {
    const { house } = desk.office;
    if (!house.session) throw new TypeError('nobody is signed in');
    const at = new Desk(house.session, house.runtime, { name: 'test', token: null, input: '', output: null });
    const file = at.caseFile(desk.caseId);
    return { at, file, party: partyOf(file, desk.road.harmed) };
  }

  it('every part of an identity belongs to one field', () => expect([...Object.values(PARTS).flat(), ...NO_FIELD].toSorted()).toEqual(Object.keys(identitySchema.shape).toSorted()));

  const READ_BY: readonly (readonly [string, () => Recipient, DisclosurePurpose | null, readonly ScopeToken[]])[] = [
    ['a worker', () => ({ kind: 'OFFICE' }), null, []],
    ['the person', () => ({ kind: 'PERSON', subjectCode: desk.road.harmed }), null, []],
    ['the other side', () => ({ kind: 'PERSON', subjectCode: desk.road.responsible }), null, []],
    ['the other side, of a statement of peace', () => ({ kind: 'PERSON', subjectCode: desk.road.responsible, namesOthers: true }), null, []],
    ['both sides', () => ({ kind: 'PARTIES' }), null, []],
    ['the referrer, whom nobody allowed anything', () => ({ kind: 'REFERRER', name: 'Təlim Rayon İstintaq Şöbəsi' }), null, []],
    ['the guardianship authority', () => ({ kind: 'GUARDIANSHIP', subjectCode: desk.road.harmed }), null, []],
    ['nobody', () => ({ kind: 'NOBODY' }), null, []],
    ['a body nobody allowed anything', () => ({ kind: 'BODY', body }), 'SERVICE', []],
    ['a body allowed the name', () => ({ kind: 'BODY', body }), 'SERVICE', ['name']],
    ['a body allowed everything but the name', () => ({ kind: 'BODY', body }), 'SERVICE', ['dob', 'citizenship', 'idDoc', 'contact', 'serviceAddress', 'family']],
  ];
  it.each(READ_BY)('%s gets what the projection allows, and the rest is empty', (_, recipient, purpose, scope) => {
    const { at, file, party } = reader();
    const consents = scope.length === 0 ? file.consents : [...file.consents, {
      id: 'made', recordedAt: at.now(), recordedBy: at.userId, enteredInError: false, hasText: false, subjectCode: party.subjectCode, type: 'DISCLOSURE' as const, granted: true, recipient: body.name, recipientOrgId: ORG, recipientUnit: null,
      purpose, scope: [...scope], operations: ['DISCLOSE' as const], crossBorder: null, sheetId: null, forms: null, language: 'az' as const, interpreterUsed: false, form: 'PAPER_SIGNED' as const, givenAt: at.now(), validUntil: null, paperNo: null,
      representativeCode: null, assent: null, withdrawal: null,
    }];
    const viewer = { recipient: recipient(), purpose };
    const given = { ...file, consents };
    const seen = identityFor(at, given, party, viewer);
    if (!seen) throw new TypeError('no identity');
    const allowed = ALL_PERSON_FIELDS.filter((field) => project({ file: given, subjectCode: party.subjectCode, field, ...viewer, at: at.now() }, at.parameters).allowed);
    for (const [field, parts] of Object.entries(PARTS)) {
      const may = allowed.some((one) => one === field);
      for (const part of parts) {
        if (part === 'safeContact') expect(seen.safeContact?.value, field).toBe(may ? WHOLE.safeContact?.value : undefined);
        else if (may) expect(seen[part], `${field}: ${part}`).toEqual(WHOLE[part]);
        else expect([null, undefined, ''], `${field}: ${part}`).toContainEqual(seen[part]);
      }
    }
    expect(seen.safeContact?.codeWord ?? null).toBe(viewer.recipient.kind === 'OFFICE' ? 'nərgiz' : null);
  });

  it('an order that must be obeyed opens what it lists', () => {
    const { at, file, party } = reader();
    const request = {
      id: 'made', recordedAt: at.now(), recordedBy: at.userId, enteredInError: false, hasText: false, kind: 'COURT_ORDER' as const, body: 'Təlim Məhkəməsi', orderNo: '1', orderDate: at.today(), receivedOn: at.today(), answerOn: at.today(),
      subjectCode: party.subjectCode, scope: ['dob' as const], delayOrdered: false, compelledOn: at.today(), personToldOn: at.today(), closedOn: null,
    };
    const seen = identityFor(at, { ...file, authorityRequests: [request] }, party, { recipient: { kind: 'BODY', body, compelledBy: 'made' }, purpose: null });
    expect([seen?.surname, seen?.birthDate, seen?.fin]).toEqual(['', '1988-02-29', null]);
  });

  it('the one who compares sees all, of every case, and the places', async () => {
    await CaseDesk.registered(desk.office, { number: '2-10/26' });
    const everyone = everyIdentity(reader().at);
    expect(everyone).toHaveLength(4);
    expect(everyone.find(({ subjectCode }) => subjectCode === desk.road.harmed)?.identity).toEqual(WHOLE);
  });

  it('nobody is on file, nothing is said', () => {
    const { at, file, party } = reader();
    expect(identityFor(at, file, { ...party, id: 'nobody' }, { recipient: { kind: 'OFFICE' }, purpose: null })).toBeUndefined();
  });
});
