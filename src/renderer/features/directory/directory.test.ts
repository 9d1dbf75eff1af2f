import { afterEach, describe, expect, it, vi } from 'vitest';
import codes from '../../../shared/messages/az/codes.json' with { type: 'json' };
import az from '../../../shared/messages/az/directory.json' with { type: 'json' };
import { contract } from '../../../shared/contract/index.ts';
import type { Permission } from '../../../shared/permissions.ts';
import { seededProviders } from '../../../domain/directory/seeded-providers.data.ts';
import { ACCESSIBILITY, LEGAL_FORMS, PROVIDER_TYPES, SECURE_CHANNELS } from '../../../shared/model/provider.ts';
import type { Provider } from '../../../shared/model/provider.ts';
import type { DirectoryEntry } from '../../../shared/contract/directory.ts';
import { button, mount, ok, submit, type } from '../oversight/test-support/mount.ts';
import type { Answers, Mounted } from '../oversight/test-support/mount.ts';
import ProviderForm from './components/ProviderForm.vue';
import { abbreviations, factsOf, formOf, formProblems } from './logic/provider-form.ts';
import DirectoryView from './views/DirectoryView.vue';
import ProviderView from './views/ProviderView.vue';

const ORG = '00000000-0000-4000-8000-000000000001';
const ENTRY: DirectoryEntry = {
  orgId: ORG, names: { az: { nominative: 'Sınaqlı Nümunə Mərkəzi', genitive: null, dative: 'Sınaqlı Nümunə Mərkəzinə' }, en: null, ru: { nominative: 'Пробный центр', genitive: null, dative: 'Пробному центру' } },
  knownAs: ['SNM', 'NM'], type: 'NGO', legalForm: 'PUBLIC_UNION', region: 'Uydurma', services: ['PSYCHOLOGICAL', 'LEGAL_INFO'],
  contactOfficial: { phone: '(+994 00) 000 00 00', email: 'test@example.invalid', address: 'Nümunə küçəsi 2' }, inHousePhone: null, focalPoint: 'Qəbul şöbəsi',
  secureChannel: 'HAND', dataAgreement: { date: '2025-02-01', expires: '2026-02-01' }, capacity: 12, accessibility: ['STEP_FREE'], languages: ['az', 'ru'],
  acceptsAnonymous: true, isProsecutionBody: false, isStateBody: false, isHealthProvider: false, country: 'AZ', confirmed: false, retiredOn: null, seeded: false,
  savedAt: '2026-03-02T09:00:00+04:00', savedBy: 'me',
};
const drafts: Answers = { 'drafts.list': () => ok({ drafts: [] }), 'drafts.save': () => ok({ savedAt: '2026-03-18T10:00:00+04:00' }), 'drafts.discard': () => ok({ gone: true }) };
const KEEPER: Permission[] = ['office.read', 'directory.keep'];
const summary = () => [...document.querySelectorAll('.form-summary a')].map((link) => link.getAttribute('href'));
const choose = (id: string, value: string) => {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLSelectElement)) throw new Error(`no select ${id}`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

let mounted: Mounted | undefined;
afterEach(() => {
  mounted?.close();
  mounted = undefined;
  vi.useRealTimers();
});

describe('the form of a body', () => {
  it.each([ENTRY, ...seededProviders].map((entry: Provider) => ({ entry, name: entry.names.az.nominative })))('gives back $name as it was', ({ entry }) => {
    const { orgId: _orgId, retiredOn: _retiredOn, seeded: _seeded, ...facts } = entry;
    const given = factsOf(formOf(entry), entry.capacity);
    expect(facts).toMatchObject(given);
    expect(contract['directory.save'].input.safeParse({ ...given, orgId: ORG, token: ORG }).success).toBe(true);
    expect(formProblems(formOf(entry), entry.capacity)).toEqual([]);
  });

  it('a prosecution body is a state body, whatever is ticked', () => {
    expect(factsOf({ ...formOf(null), isProsecutionBody: true }, null)).toMatchObject({ isProsecutionBody: true, isStateBody: true });
    expect(factsOf(formOf(null), null)).toMatchObject({ isProsecutionBody: false, isStateBody: false, country: 'AZ', names: { en: null, ru: null }, dataAgreement: null });
  });

  it('finds each thing that cannot be', () => {
    const fields = (change: Partial<ReturnType<typeof formOf>>) => formProblems({ ...formOf(ENTRY), ...change }, null).map(([field, words]) => `${field} ${words}`);
    expect(fields({ ruName: '' })).toEqual(['ruName ruNameNeeded']);
    expect(fields({ ruName: '', ruDative: '' })).toEqual([]);
    expect(fields({ knownAs: 'a,b,c,d,e,f,g' })).toEqual(['knownAs knownAsTooMany']);
    expect(fields({ knownAs: 'x'.repeat(41) })).toEqual(['knownAs knownAsTooMany']);
    expect(fields({ country: 'Azərbaycan' })).toEqual(['country countryWrong']);
    expect(fields({ country: 'fr' })).toEqual([]);
    expect(fields({ email: 'yoxdur' })).toEqual(['email emailWrong']);
    expect(fields({ type: 'SHELTER' })).toEqual(['address shelterAddress']);
    expect(fields({ type: 'SHELTER', address: ' ' })).toEqual([]);
    expect(formProblems(formOf(ENTRY), undefined)).toEqual([['capacity', 'capacityWrong']]);
    expect(fields({ agreementDate: null })).toEqual(['agreementDate agreementDateNeeded']);
    expect(fields({ agreementExpires: '2025-01-31' })).toEqual(['agreementExpires agreementOrder']);
    expect(abbreviations(' SXA, ƏƏSMN;SXA ,')).toEqual(['SXA', 'ƏƏSMN']);
  });

  it('says all that is missing, and asks the program nothing', async () => {
    mounted = await mount(ProviderForm, { provider: null }, drafts, { permissions: KEEPER });
    type('provider-email', 'yoxdur');
    type('provider-capacity', 'on iki');
    submit('provider-form');
    await mounted.settle();
    expect(summary()).toEqual(['#provider-azName', '#provider-type', '#provider-email', '#provider-capacity']);
    expect(mounted.callsOf('directory.save')).toEqual([]);
  });

  it('sends a new body once, empty fields as nothing', async () => {
    const done = vi.fn();
    mounted = await mount(ProviderForm, { provider: null, onDone: done }, { ...drafts, 'directory.save': () => ok({ id: ORG }) }, { permissions: KEEPER });
    type('provider-azName', ' Sınaqlı Nümunə Mərkəzi ');
    type('provider-azDative', 'Sınaqlı Nümunə Mərkəzinə');
    choose('provider-type', 'NGO');
    await mounted.settle();
    submit('provider-form');
    submit('provider-form');
    await mounted.settle();
    expect(mounted.callsOf('directory.save')).toMatchObject([
      { orgId: null, names: { az: { nominative: 'Sınaqlı Nümunə Mərkəzi', genitive: null, dative: 'Sınaqlı Nümunə Mərkəzinə' }, en: null, ru: null }, type: 'NGO', services: [], contactOfficial: { phone: null, email: null, address: null }, capacity: null, country: 'AZ' },
    ]);
    expect(done).toHaveBeenCalledExactlyOnceWith(ORG);
  });

  it('shows at its field what the program did not accept', async () => {
    mounted = await mount(
      ProviderForm,
      { provider: ENTRY },
      { ...drafts, 'directory.save': () => ({ ok: false, error: { code: 'INVALID_INPUT', fields: [{ path: 'contactOfficial.address', problem: 'not_allowed' }, { path: 'names.ru.dative', problem: 'too_big' }] } }) },
      { permissions: KEEPER },
    );
    submit('provider-form');
    await mounted.settle();
    expect(summary()).toEqual(['#provider-address', '#provider-ruDative']);
  });
});

describe('the list of bodies', () => {
  const open = (permissions: Permission[], providers: DirectoryEntry[] = [ENTRY]) => mount(DirectoryView, {}, { 'directory.list': () => ok({ providers }) }, { permissions });

  it('shows what a worker has to know, and lets nobody add who may not', async () => {
    mounted = await open(['office.read']);
    const row = mounted.root.querySelector('tbody tr')?.textContent ?? '';
    for (const fact of ['Sınaqlı Nümunə Mərkəzi', 'Uydurma', 'SNM', codes.enums.SERVICE_CODES.PSYCHOLOGICAL, '(+994 00) 000 00 00', az.directory.channel.HAND, az.directory.mark.unconfirmed, az.directory.mark.anonymous, az.directory.mark.noAgreement]) expect(row).toContain(fact);
    expect(mounted.root.querySelector('a[href="/directory/new"]')).toBeNull();
    expect(mounted.root.querySelector(`a[href="/directory/${ORG}"]`)).not.toBeNull();
  });

  it('R-32: a prosecution body says so before it says that it is a state body', async () => {
    mounted = await open(KEEPER, [{ ...ENTRY, isProsecutionBody: true, isStateBody: true, country: 'FR' }]);
    const marks = [...mounted.root.querySelectorAll('.mark')].map(({ textContent }) => textContent);
    expect(marks).toContain(az.directory.mark.prosecution);
    expect(marks).not.toContain(az.directory.mark.state);
    expect(marks.some((mark) => mark.startsWith('Başqa ölkə: Fransa'))).toBe(true);
    expect(mounted.root.querySelector('a[href="/directory/new"]')).not.toBeNull();
  });

  it('asks anew for what is typed and chosen', async () => {
    mounted = await open(['office.read']);
    vi.useFakeTimers();
    type('directory-search', ' psixoloq ');
    vi.advanceTimersByTime(300);
    choose('directory-service', 'LEGAL_AID');
    const box = document.getElementById('directory-retired');
    if (!(box instanceof HTMLInputElement)) throw new Error('no box');
    box.checked = true;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await mounted.settle();
    expect(mounted.callsOf('directory.list').at(0)).toEqual({ search: '', includeRetired: false });
    expect(mounted.callsOf('directory.list').at(-1)).toEqual({ search: 'psixoloq', service: 'LEGAL_AID', includeRetired: true });
  });

  it('says that nothing was found', async () => {
    mounted = await open(['office.read'], []);
    expect(mounted.root.textContent).toContain(az.directory.nothing);
  });
});

describe('one body', () => {
  const open = (permissions: Permission[], entry: DirectoryEntry = ENTRY, answers: Answers = {}) => mount(ProviderView, { id: ORG }, { ...drafts, 'directory.open': () => ok(entry), ...answers }, { permissions });

  it('says all that is known and that the rest is not, and offers no change to who may not', async () => {
    mounted = await open(['office.read'], { ...ENTRY, capacity: null, acceptsAnonymous: false });
    const text = mounted.root.textContent ?? '';
    for (const fact of ['Qəbul şöbəsi', 'Nümunə küçəsi 2', 'test@example.invalid', '01.02.2025 tarixindən 01.02.2026 tarixinədək', 'Пробному центру', '02.03.2026', az.directory.unknown]) expect(text).toContain(fact);
    expect(mounted.root.querySelectorAll('button.button-primary')).toHaveLength(0);
  });

  it('A.5: of a shelter not even the field of an address is shown', async () => {
    mounted = await open(['office.read'], { ...ENTRY, type: 'SHELTER', contactOfficial: { ...ENTRY.contactOfficial, address: null } });
    expect([...mounted.root.querySelectorAll('dt')].map(({ textContent }) => textContent)).not.toContain(az.directory.field.address);
  });

  it('is changed in place and read again', async () => {
    mounted = await open(KEEPER, ENTRY, { 'directory.save': () => ok({ id: ORG }) });
    button(az.directory.edit).click();
    await mounted.settle();
    submit('provider-form');
    await mounted.settle();
    expect(mounted.callsOf('directory.save')).toMatchObject([{ orgId: ORG, names: ENTRY.names, knownAs: ENTRY.knownAs }]);
    expect(mounted.callsOf('directory.open')).toHaveLength(2);
    expect(document.getElementById('provider-form')).toBeNull();
    expect(mounted.root.textContent).toContain(az.directory.form.saved);
  });

  it('is taken out of use only after the question, and brought back', async () => {
    mounted = await open(KEEPER, ENTRY, { 'directory.retire': () => ok({ id: ORG }) });
    button(az.directory.retire.open).click();
    await mounted.settle();
    expect(mounted.callsOf('directory.retire')).toEqual([]);
    const dialog = document.querySelector('[role="dialog"]');
    expect(dialog?.textContent).toContain('Sınaqlı Nümunə Mərkəzi');
    dialog?.querySelector<HTMLButtonElement>('button.button-primary')?.click();
    await mounted.settle();
    expect(mounted.callsOf('directory.retire')).toMatchObject([{ orgId: ORG }]);
    expect(mounted.root.textContent).toContain(az.directory.retire.done);
    mounted.close();

    mounted = await open(KEEPER, { ...ENTRY, retiredOn: '2026-03-02' }, { 'directory.restore': () => ok({ id: ORG }) });
    expect(mounted.root.textContent).toContain('02.03.2026 tarixindən istifadə olunmur');
    button(az.directory.retire.restore).click();
    await mounted.settle();
    expect(mounted.callsOf('directory.restore')).toMatchObject([{ orgId: ORG }]);
  });

  it('that is not there is said', async () => {
    mounted = await open(KEEPER, ENTRY, { 'directory.open': () => ({ ok: false, error: { code: 'PROVIDER_NOT_FOUND' } }) });
    expect(mounted.root.querySelector('.notice-stop')).not.toBeNull();
    expect(mounted.root.querySelectorAll('button.button-primary')).toHaveLength(0);
  });
});

describe('words of the directory', () => {
  it('exist for every code', () => {
    const areas: [string, readonly string[]][] = [
      ['type', PROVIDER_TYPES], ['legal-form', LEGAL_FORMS], ['channel', SECURE_CHANNELS], ['access-code', ACCESSIBILITY],
    ];
    for (const [area, known] of areas) expect(Object.keys(Object(Reflect.get(az.directory, area))).toSorted(), area).toEqual([...known].toSorted());
  });
});
