import { afterEach, describe, expect, it } from 'vitest';
import { button, mount, ok, submit, type } from '../oversight/test-support/mount.ts';
import type { Answers, Mounted } from '../oversight/test-support/mount.ts';
import AmbulanceDialog from './components/AmbulanceDialog.vue';
import CallDialog from './components/CallDialog.vue';
import OfficialCard from './components/OfficialCard.vue';
import ComplaintsView from './views/ComplaintsView.vue';
import HouseView from './views/HouseView.vue';
import OfficialsView from './views/OfficialsView.vue';
import PaperKitView from './views/PaperKitView.vue';

const NOW = '2026-03-18T10:00:00+04:00';
const CASE = '0b4f0a52-0000-4000-8000-000000000002';
const ID = '0b4f0a52-0000-4000-8000-0000000000aa';
const WRITTEN = ok({ id: ID });
const PERSON = 'THB-2026-0001-V';
const resident = (change: object = {}) => ({
  caseId: CASE, stayId: ID, subjectCode: PERSON, bed: 1, since: '2026-03-15T22:00:00+04:00', nights: 3, outSince: null, worryFrom: null, children: 0, toSign: false, hasCard: true, ...change,
});
const room = (change: object = {}) => ({ id: ID, code: '2A', beds: 2, forFamilies: false, stepFree: true, closedOn: null, residents: [resident()], ...change });
const note = (change: object = {}) => ({ id: ID, recordedAt: '2026-03-17T20:00:00+04:00', recordedBy: 'u2', hasText: true, for: 'NEXT_SHIFT', until: '2026-03-19', subjectCode: PERSON, doneOn: null, text: 'Uydurulmuş qeyd.', ...change });
const shift = (change: object = {}) => ({ id: ID, recordedAt: NOW, recordedBy: 'u2', hasText: false, from: 'u2', to: null, signedOffAt: '2026-03-18T08:00:00+04:00', takenOverAt: null, openDrafts: 2, ...change });
const board = (change: object = {}) => () => ok({ rooms: [room()], beds: 2, free: 1, notes: [], shift: null, draftsOf: [], ...change });
const people = (...list: object[]) => () => ok({ people: list.map((one) => ({ caseId: CASE, subjectCode: PERSON, module: 'THB', roomCode: '2A', hasCard: true, ...one })) });
const staff: Answers = {
  'staff.list': () => ok({ staff: ['me', 'u2'].map((userId) => ({ userId, label: userId === 'me' ? 'masa 1' : 'masa 2', name: null, certificateNo: null, certificateIssuedOn: null, certificateValidUntil: null, languages: [], trainedFor: [], relations: null })) }),
  'drafts.list': () => ok({ drafts: [] }), 'drafts.save': () => ok({ savedAt: NOW }), 'drafts.discard': () => ok({ gone: true }),
};
const WORKER = ['case.read', 'case.work', 'identity.read'] as const;
const page = () => document.body.textContent ?? '';
const pick = (id: string, value: string) => {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLSelectElement)) throw new Error(`no select ${id}`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
const tick = (name: string, value: string) => document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)?.click();
const summary = () => [...document.querySelectorAll('.form-summary a')].map((link) => link.getAttribute('href'));

let mounted: Mounted;
afterEach(() => mounted.close());

describe('the house board', () => {
  const open = (change: object = {}, permissions: Parameters<typeof mount>[3] = { permissions: WORKER }, answers: Answers = {}) =>
    mount(HouseView, {}, { ...staff, 'shelter.read-board': board(change), ...answers }, permissions);

  it('shows every bed, who sleeps in it by code, and which are free', async () => {
    mounted = await open();
    const beds = [...mounted.root.querySelectorAll('.bed')].map(({ textContent }) => textContent ?? '');
    expect(beds).toHaveLength(2);
    expect(beds[0]).toContain(PERSON);
    expect(beds[0]).toContain('Gecələr: 3');
    expect(beds[1]).toContain('boşdur');
    expect(mounted.root.textContent).toContain('Boş çarpayı: 1 / 2');
  });

  it('only a time that has come is red; being out is nobody’s business', async () => {
    const out = { outSince: '2026-03-18T07:00:00+04:00' };
    mounted = await open({ rooms: [room({ residents: [resident({ ...out, worryFrom: '2026-03-18T09:00:00+04:00' }), resident({ ...out, bed: 2, worryFrom: '2026-03-18T23:00:00+04:00' })] })] });
    const [late, ahead] = [...mounted.root.querySelectorAll('.bed')];
    expect(late?.querySelector('.bed-late')?.textContent).toContain('Narahat olma vaxtı keçib: 18.03.2026 09:00');
    expect(ahead?.querySelector('.bed-late')).toBeNull();
    expect(ahead?.textContent).toContain('Narahat olma vaxtı: 18.03.2026 23:00');
  });

  it('one press takes over what another signed off, and whose notes are unfinished is all that is said of them', async () => {
    mounted = await open({ shift: shift(), draftsOf: ['u2'], notes: [note()] }, { permissions: WORKER }, { 'shelter.take-over': () => WRITTEN });
    expect(mounted.root.textContent).toContain('masa 2 növbəni təhvil verib');
    expect(mounted.root.textContent).toContain('Kiminsə yarımçıq qeydi var: masa 2.');
    expect(mounted.root.textContent).toContain('Uydurulmuş qeyd.');
    button('Təhvil aldım').click();
    await mounted.settle();
    expect(mounted.callsOf('shelter.take-over')).toEqual([expect.objectContaining({ shiftId: ID })]);
  });

  it('nobody takes over from themselves', async () => {
    mounted = await open({ shift: shift({ from: 'me' }) });
    expect(page()).toContain('Hələ heç kim təhvil almayıb');
    expect(page()).not.toContain('Təhvil aldım');
    expect(page()).not.toContain('Növbəni təhvil ver');
  });

  it('signs off, then locks', async () => {
    const locked: string[] = [];
    Reflect.set(window, 'host', { lock: async () => void locked.push('lock') });
    mounted = await open({}, { permissions: WORKER }, { 'shelter.sign-off': () => WRITTEN });
    button('Növbəni təhvil ver').click();
    await mounted.settle();
    expect(locked).toEqual([]);
    button('Təhvil ver və kilidlə').click();
    await mounted.settle();
    expect(mounted.callsOf('shelter.sign-off')).toHaveLength(1);
    expect(locked).toEqual(['lock']);
  });

  it('writes a note to the next shift until tomorrow, and asks for its words', async () => {
    mounted = await open({}, { permissions: WORKER }, { 'shelter.write-note': () => WRITTEN });
    button('Qeyd yaz').click();
    await mounted.settle();
    submit('shift-note-form');
    await mounted.settle();
    expect(summary()).toEqual(['#shift-note-text']);
    type('shift-note-text', 'Uydurulmuş fakt.');
    submit('shift-note-form');
    await mounted.settle();
    expect(mounted.callsOf('shelter.write-note')).toEqual([expect.objectContaining({ for: 'NEXT_SHIFT', until: '2026-03-19', subjectCode: null, text: 'Uydurulmuş fakt.' })]);
  });

  it('rooms and the words kept off papers belong to whoever runs the house', async () => {
    mounted = await open();
    expect([...mounted.root.querySelectorAll('[role=tab]')].map(({ textContent }) => textContent?.trim())).toEqual(['Ev', 'Kağıza düşməyən sözlər']);
    expect(mounted.callsOf('shelter.list-forbidden-words')).toEqual([]);
  });
});

describe('the ambulance', () => {
  it('R-34: a press on the code opens the card: the house first, by room', async () => {
    mounted = await mount(AmbulanceDialog, {}, {
      'emergency-card.list': people({ subjectCode: 'VPN-2026-0001-V', module: 'VPN', roomCode: null }, { subjectCode: 'THB-2026-0002-V', roomCode: '10' }, { roomCode: '2A', hasCard: false }),
      'emergency-card.read': () => ok({ subjectCode: PERSON, language: 'ru', nameToTell: 'Uydurulmuş ad', age: null, allergies: 'penisillin (uydurulub)', medicines: null, pregnancy: null, spoken: null, mayBeCalled: null, on: '2026-03-17' }),
    });
    const codes = [...document.querySelectorAll('.ambulance-code')].map(({ textContent }) => textContent);
    expect(codes).toEqual([PERSON, 'THB-2026-0002-V', 'VPN-2026-0001-V']);
    expect(mounted.callsOf('emergency-card.read')).toEqual([]);
    document.querySelector<HTMLButtonElement>('.ambulance-person')?.click();
    await mounted.settle();
    expect(mounted.callsOf('emergency-card.read')).toEqual([expect.objectContaining({ caseId: CASE, subjectCode: PERSON })]);
    expect(page()).toContain('penisillin (uydurulub)');
  });
});

describe('somebody calls', () => {
  const rule = { channel: 'PHONE', value: '000', safeHours: null, codeWord: 'uydurma söz', voicemailSafe: false, asked: true };
  const look = async (found: object[]) => {
    mounted = await mount(CallDialog, {}, { 'front-desk.look-up-number': () => ok({ found }) });
    type('call-number', ' 050 000 00 01 ');
    submit('call-form');
    await mounted.settle();
  };
  const SCRIPT = 'Kimin burada olub-olmadığını heç kimə demirik, bu qayda hamı üçündür.';

  it('what to say stands there before anything is looked up, and stays whatever is found', async () => {
    await look([]);
    expect(page()).toContain(SCRIPT);
    expect(page()).toContain('Heç nə tapılmadı.');
    expect(mounted.callsOf('front-desk.look-up-number')).toEqual([expect.objectContaining({ number: '050 000 00 01' })]);
  });

  it('a known number asks for the code word first', async () => {
    await look([{ caseId: CASE, caseNo: 'THB-2026-0001', subjectCode: PERSON, unsafe: false, rule }]);
    expect(page()).toContain('Əvvəlcə kod sözü soruşun: uydurma söz');
    expect(page()).toContain(SCRIPT);
  });

  it('an unsafe number shows neither the code word nor how to reach anybody', async () => {
    await look([{ caseId: CASE, caseNo: 'THB-2026-0001', subjectCode: PERSON, unsafe: true, rule }]);
    expect(page()).toContain('Bu nömrə təhlükəli kimi yazılıb');
    expect(page()).not.toContain('uydurma söz');
    expect(page()).toContain(SCRIPT);
  });
});

describe('an official at the door', () => {
  it('the card needs no vault: it asks for nothing', async () => {
    mounted = await mount(OfficialCard, {}, {});
    expect(page()).toContain('Cavabı rəhbər və hüquqşünas verəcək.');
    expect(page()).toContain('Heç nəyi məhv etməyin');
    expect(mounted.calls.filter(({ name }) => name !== 'users.save-language')).toEqual([]);
  });

  const visit = { id: ID, at: '2026-03-17T11:00:00+04:00', bodyKind: 'POLICE', answeredOn: null, texts: [{ field: 'who', text: 'Sınaqov Test, müfəttiş' }, { field: 'asked', text: 'Uydurulmuş sual.' }] };

  it('visits are read only when asked for, and answered by the head of the office', async () => {
    mounted = await mount(OfficialsView, {}, { ...staff, 'front-desk.list-officials': () => ok({ visits: [visit] }), 'front-desk.answer-official': () => WRITTEN }, { permissions: [...WORKER, 'approve'] });
    expect(mounted.callsOf('front-desk.list-officials')).toEqual([]);
    button('Gəlişləri göstər').click();
    await mounted.settle();
    expect(page()).toContain('Uydurulmuş sual.');
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('Cavabı yaz'))?.click();
    await mounted.settle();
    type('official-answer-answer', 'Uydurulmuş cavab.');
    submit('official-answer-form');
    await mounted.settle();
    expect(mounted.callsOf('front-desk.answer-official')).toEqual([expect.objectContaining({ visitId: ID, on: '2026-03-18', answer: 'Uydurulmuş cavab.' })]);
  });

  it('what was written on paper is taken over; what is not known stays empty', async () => {
    mounted = await mount(OfficialsView, {}, { ...staff, 'front-desk.record-official': () => WRITTEN }, { permissions: WORKER });
    button('Gəlişi yaz').click();
    await mounted.settle();
    submit('official-form');
    await mounted.settle();
    expect(summary()).toEqual(['#official-bodyKind', '#official-who', '#official-asked']);
    pick('official-bodyKind', 'POLICE');
    type('official-who', 'Sınaqov Test');
    type('official-asked', 'Uydurulmuş sual.');
    submit('official-form');
    await mounted.settle();
    expect(mounted.callsOf('front-desk.record-official')).toEqual([expect.objectContaining({ at: expect.stringMatching(/^2026-03-18T10:0\d:00\+04:00$/), bodyKind: 'POLICE', who: 'Sınaqov Test', badge: null, paperNo: null, body: null, asked: 'Uydurulmuş sual.' })]);
  });
});

describe('complaints', () => {
  const complaint = (change: object = {}) => ({
    id: ID, recordedAt: NOW, recordedBy: 'u2', subjectCode: PERSON, way: 'ORAL', about: 'SERVICE', concerns: null, on: '2026-02-10', dueOn: '2026-03-03', answeredOn: null, outcome: null, nextBodies: [],
    retaliationCheckedOn: null, retaliationFound: null, caseId: CASE, caseNo: 'THB-2026-0001', words: 'Uydurulmuş şikayət.', wish: null, answer: null, note: null, ...change,
  });
  const open = (list: object[], answers: Answers = {}) => mount(ComplaintsView, {}, { ...staff, 'complaints.list': () => ok({ complaints: list }), ...answers }, { permissions: ['approve', 'case.read'] });

  it('R-90: stands by what is to be done, with the words and the last day', async () => {
    mounted = await open([complaint({ id: CASE, answeredOn: '2026-02-15', outcome: 'UPHELD', retaliationCheckedOn: '2026-03-17', retaliationFound: false }), complaint()]);
    expect([...mounted.root.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Cavab gözləyir (1)', 'Bağlanıb (1)']);
    expect(mounted.root.textContent).toContain('Uydurulmuş şikayət.');
    expect(mounted.root.textContent).toContain('03.03.2026');
    expect(mounted.root.textContent).toContain('17.03.2026: təzyiq olmayıb');
  });

  it('R-90: the answer is sent once it has an outcome, and nothing of it goes into a draft', async () => {
    mounted = await open([complaint()], { 'complaints.answer': () => WRITTEN });
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('Cavab ver'))?.click();
    await mounted.settle();
    type('complaint-answer', 'Uydurulmuş cavab.');
    submit('complaint-answer-form');
    await mounted.settle();
    expect(summary()).toEqual(['#complaint-outcome']);
    tick('complaint-outcome', 'UPHELD');
    submit('complaint-answer-form');
    await mounted.settle();
    const [asked, sent] = mounted.callsOf('complaints.answer');
    expect(asked).toMatchObject({ dryRun: true });
    expect(sent).toMatchObject({ caseId: CASE, complaintId: ID, on: '2026-03-18', outcome: 'UPHELD', nextBodies: [], answer: 'Uydurulmuş cavab.' });
    expect(sent).not.toHaveProperty('dryRun');
    expect(mounted.callsOf('drafts.save')).toEqual([]);
  });

  it('R-90: whether it was held against the person is asked, never presumed', async () => {
    mounted = await open([complaint({ answeredOn: '2026-02-15', outcome: 'UPHELD' })], { 'complaints.check-retaliation': () => WRITTEN });
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('Təzyiqi yoxla'))?.click();
    await mounted.settle();
    submit('retaliation-form');
    await mounted.settle();
    expect(summary()).toEqual(['#retaliation-found']);
    tick('retaliation-found', 'yes');
    submit('retaliation-form');
    await mounted.settle();
    expect(mounted.callsOf('complaints.check-retaliation').at(-1)).toMatchObject({ complaintId: ID, found: true, note: null });
  });
});

describe('the paper kit', () => {
  const blank = (change: object = {}) => ({ id: ID, recordedAt: NOW, recordedBy: 'me', hasText: false, code: 'D02', no: 'K-1/26', printedOn: '2026-03-18', state: 'BLANK', usedFor: null, stateOn: null, ...change });
  const open = (blanks: object[]) => mount(PaperKitView, {}, { 'paper-kit.list': () => ok({ blanks }), 'paper-kit.print': () => WRITTEN, 'paper-kit.settle': () => WRITTEN }, { permissions: ['document.make'] });

  it('offers the forms of the work this person does', async () => {
    mounted = await open([]);
    const offered = [...document.querySelectorAll('#kit-code option')].map((option) => option.getAttribute('value'));
    expect(offered).toEqual(['', 'D01', 'D02', 'D07']);
    pick('kit-code', 'D02');
    type('kit-count', '21');
    submit('kit-form');
    await mounted.settle();
    expect(summary()).toEqual(['#kit-count']);
    type('kit-count', '3');
    submit('kit-form');
    await mounted.settle();
    expect(mounted.callsOf('paper-kit.print')).toEqual([expect.objectContaining({ code: 'D02', count: 3 })]);
  });

  it('R-59: a number is cancelled once and for all, only after it was asked', async () => {
    mounted = await open([blank(), blank({ id: CASE, no: 'K-2/26', state: 'CANCELLED', stateOn: '2026-03-17' })]);
    const acts = () => [...document.querySelectorAll('button')].filter(({ textContent }) => textContent.startsWith('Nömrəni ləğv et'));
    expect(acts()).toHaveLength(1);
    acts()[0]?.click();
    await mounted.settle();
    expect(mounted.callsOf('paper-kit.settle')).toEqual([]);
    button('Nömrəni ləğv et').click();
    await mounted.settle();
    expect(mounted.callsOf('paper-kit.settle')).toEqual([expect.objectContaining({ blankId: ID, used: false, recordId: null })]);
  });
});
