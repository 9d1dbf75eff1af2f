import { describe, expect, it } from 'vitest';
import { facts, office } from '../../../tests/documents/samples.ts';
import { COMPENSATION_ROUTES } from '../../shared/model/care/enumerations.ts';
import { foldPlain } from '../../domain/text/fold.ts';
import { legalBasisTable } from '../legal-basis.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { findPromises } from '../promise-words.ts';
import { describeFields, missingFields, textOf } from '../read-model.ts';
import { az } from './az.ts';
import { buildD14 } from './build.ts';
import { d14Facts, type D14Facts } from './facts.ts';

const caseFact = { field: 'caseFact', token: 'caseFact', value: 'bəli' } as const;
const sample: D14Facts = { ...facts.D14, data: [...facts.D14.data, caseFact] };
const build = (rest: Partial<D14Facts> = {}) => buildD14({ ...sample, ...rest });
const body = (rest: Partial<D14Facts> = {}) => textOf(build(rest)).replaceAll('\u00A0', ' ');
const unknowing = facts.D14.data;
const voluntary = { pressureCheckedOn: '2026-03-10', noDirectContact: true, lawyerPresent: true, notarisedOn: '2026-03-20' };

describe('D14: support of a claim for compensation', () => {
  it.each(COMPENSATION_ROUTES)('%s: its own words and requests, no promise, no gap', (route) => {
    const model = build({ route, voluntary });
    for (const said of az.requests[route]) expect(textOf(model)).toContain(said);
    expect(COMPENSATION_ROUTES.filter((one) => textOf(model).includes(`${az.route}: ${az.routes[one]}\n`))).toEqual([route]);
    expect(findPromises(textOf(model))).toEqual([]);
    expect(missingFields(model)).toEqual([]);
  });
  it.each(COMPENSATION_ROUTES)('F14: %s never says the person is freed of a fee', (route) => {
    const text = foldPlain(body({ route, voluntary }));
    expect(text).not.toMatch(/rusum|odenisden azad|xercden azad|xerclerden azad|gozest/);
    expect(text.match(/azad\p{L}*/gu) ?? []).toEqual(route === 'VOLUNTARY' ? ['azad'] : []);
    for (const key of ['feeExempt', 'exempt', 'stateFee']) expect(d14Facts.safeParse({ office: { code: 'X' }, subjectCode: 'A', [key]: true }).success).toBe(false);
  });
  it('F15: the Fund signs an agreement, acts as claimant, pays the court costs itself', () => {
    for (const said of ['müqavilənin imzalanmasını', 'iddiaçı kimi çıxış etməsini', 'məhkəmə xərclərinin Fondun büdcəsindən ödənilməsini']) expect(body()).toContain(said);
  });
  it('R-21: voluntary money: asked alone, no contact, the lawyer, the notarised day, and what it does not do', () => {
    const text = body({ route: 'VOLUNTARY', voluntary });
    for (const said of ['10.03.2026 tarixində təzyiq, hədə və ya vəd olub-olmadığı yoxlanılıb', az.voluntary.noContact, 'Vəkil: Vəkilov Nümunə.', '20.03.2026', 'Ödəniş məsuliyyətdən azad etmir; cəza təyin edilərkən nəzərə alına bilər.', az.voluntary.free]) expect(text).toContain(said);
    expect(missingFields(build({ route: 'VOLUNTARY', lawyer: undefined })).map(({ field }) => field)).toEqual(['voluntary.pressureCheckedOn', 'voluntary.noDirectContact', 'signatory.lawyer', 'voluntary.notarisedOn']);
    expect(body({ route: 'VOLUNTARY', voluntary: { ...voluntary, noDirectContact: false } })).not.toContain(az.voluntary.noContact);
    expect(body()).not.toContain('məsuliyyətdən');
  });
  it.each(COMPENSATION_ROUTES)('R-81: %s to a reader who may not know the case names no law, no offence and no kind of case', (route) => {
    const model = build({ route, voluntary, data: unknowing });
    expect(findModuleNames(model, 'S-48213_mektub_az_v1.docx')).toEqual([]);
    for (const told of ['THB-', 'S-48213', office.name.az]) expect(textOf(model)).not.toContain(told);
  });
  it('R-72: who may know the case reads the law of the route; what nobody confirmed is left out', () => {
    expect(body()).toContain(legalBasisTable.THB_LAW_22.text.az);
    expect(body({ data: unknowing })).not.toContain(legalBasisTable.THB_LAW_22.text.az);
    expect(build({ data: unknowing }).withheld).toEqual([{ field: 'legalBasis.THB_LAW_22', reason: 'NOT_IN_THIS_COPY' }]);
    expect(body({ route: 'STATE_BUDGET_189_191' })).toContain(legalBasisTable.CPC_189_191.text.az);
    expect(body({ route: 'CIVIL_CLAIM_87' })).toContain(legalBasisTable.CPC_87.text.az);
    expect(build({ route: 'CIVIL_COURT' }).withheld).toEqual([{ field: 'legalBasis.CIVIL_CODE_HARM', reason: 'LEGAL_BASIS_UNVERIFIED' }]);
  });
  it('R-79: every word about the person bears the token that opens it', () => {
    const open = describeFields(build({ route: 'VOLUNTARY', voluntary })).filter(({ subjectCode }) => subjectCode !== undefined);
    expect(open.filter(({ token }) => token === undefined)).toEqual([]);
    expect(new Set(open.map(({ token }) => token))).toEqual(new Set(['name', 'dob', 'idDoc', 'harmFacts', 'servicesReceived', 'caseFact']));
  });
  it('services stand only where the yes opens them; the sum is the program\'s own', () => {
    expect(body()).toContain('2 110,50');
    expect(body()).toContain('artıq göstərilmiş xidmətlər');
    for (const told of [az.headings.services, 'yaşayış yeri ilə təminat', 'artıq göstərilmiş xidmətlər']) expect(body({ services: undefined })).not.toContain(told);
    expect(body({ services: [] })).toContain(az.noServices);
  });
  it('takes no field about a person beside `data`', () => {
    for (const key of ['person', 'address', 'shelterLocation', 'codeWord', 'offence']) expect(d14Facts.safeParse({ office: { code: 'X' }, subjectCode: 'A', [key]: 'x' }).success).toBe(false);
  });
});
