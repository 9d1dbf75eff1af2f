/** Papers of help (D02 THB, D02-E, D09–D13-A, D06-T, CALL): they say why to nobody, in six languages, blank, large, for a child and with very long names. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groundsOf } from '../../src/domain/care/measure-grounds.ts';
import { careWords, servicesInSix } from '../../src/documents/care-words/care-words.ts';
import { clauses } from '../../src/documents/clauses.ts';
import { d02eTexts } from '../../src/documents/d02-easy/texts.ts';
import { d02Texts } from '../../src/documents/d02-rights/texts.ts';
import { basisOf } from '../../src/documents/d10-measures/basis.ts';
import { d11Texts } from '../../src/documents/d11-admission/texts.ts';
import { d12Texts } from '../../src/documents/d12-exit/texts.ts';
import { d13Texts } from '../../src/documents/d13-reflection/texts.ts';
import { buildDocument, checkHygiene, documentFacts, findModuleNames, NOTHING_ALLOWED, printedOf, renderDocx, scanPackage, textOf, watchList, watchOf, type DocumentModel, type PaperLanguage } from '../../src/documents/index.ts';
import { legalBasisTable } from '../../src/documents/legal-basis.ts';
import { commonWords } from '../../src/documents/words/common-words.ts';
import { MEASURE_CODES } from '../../src/shared/model/care/enumerations.ts';
import { THB_RIGHTS } from '../../src/shared/model/rights.ts';
import { errorsOf, openXmlSdk } from './open-xml-sdk.ts';
import { bareFacts, facts, office, officeCode } from './samples.ts';

const SIX = ['az', 'en', 'ru', 'ar', 'fa', 'ur'] as const satisfies readonly PaperLanguage[];
const RTL = ['ar', 'fa', 'ur'] as const;
const ARABIC = /[\u0600-\u06FF]/;
const OWN = ['D02-E', 'D11', 'D12', 'D13'] as const;
const leaves = (value: unknown, path = ''): [path: string, text: string][] =>
  typeof value === 'string' ? [[path, value]] : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`)) : [];
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort().join(' ');
const thb = (change: object = {}) => documentFacts.D02.parse({ ...facts.D02, variant: 'THB', person: { subjectCode: 'THB-2026-0001-V', role: 'PERSON', name: facts.D02.person.name }, allowanceAzn: 700, reflectionDays: 30, rights: [{ code: 'ALLOWANCE', explained: true }], ...change });
/** A name of the person, of the house, of those who work in it. */
const NAMES = /Sınaqlı|Vasitəçiyeva|Dilmancova|Mediasiya Mərkəzi|Uydurma küçəsi/;

describe.each([['D02-E', d02eTexts], ['D11', d11Texts], ['D12', d12Texts], ['D13', d13Texts], ['shared words', careWords], ['services', servicesInSix]] as const)('texts of %s', (_, texts) => {
  it('every language has every text, with the same places to fill', () => {
    const az = leaves(texts.az);
    for (const language of SIX) {
      const own = new Map(leaves(texts[language]));
      expect([...own.keys()].sort()).toEqual(az.map(([path]) => path).sort());
      for (const [path, text] of az) expect(places(own.get(path) ?? ''), `${language}${path}`).toBe(places(text));
    }
  });
  it('nothing is left as it stands in another language', () => {
    for (const language of RTL) for (const [path, text] of leaves(texts[language])) if (/\p{L}/u.test(text.replace(/\{\w+\}/g, ''))) expect(text, `${language}${path}`).toMatch(ARABIC);
    const long = SIX.flatMap((language) => leaves(texts[language]).map(([, text]) => text).filter((text) => text.length > 30));
    expect(long.filter((text, index) => long.indexOf(text) !== index)).toEqual([]);
    for (const language of RTL) for (const [path, text] of leaves(texts[language])) expect(text, `${language}${path}`).not.toMatch(/[əğışçöü]/i);
  });
  it('Persian and Urdu use their own letters, Arabic its own; Western digits only', () => {
    const all = (language: PaperLanguage) => leaves(texts[language]).map(([, text]) => text).join('\n');
    expect(all('ar')).not.toMatch(/[پچژگکیٹڈڑںےہھ]/);
    expect(all('fa')).not.toMatch(/[كيىةٹڈڑںے]/);
    expect(all('ur')).not.toMatch(/[كيىة]/);
    for (const language of RTL) expect(all(language)).not.toMatch(/[\u0660-\u0669\u06F0-\u06F9]/);
    expect(all('ru')).not.toMatch(/\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u);
  });
});

describe('D02 THB', () => {
  it.each(SIX)('every right, the amount and the days from the facts, clauses d and e, 916 (%s)', (language) => {
    const text = textOf(buildDocument('D02', thb(), language));
    const rows = buildDocument('D02', thb(), language).blocks.find((block) => block.kind === 'table')?.rows;
    expect(rows?.length).toBe(THB_RIGHTS.length);
    for (const own of Object.values(d02Texts[language].thb)) expect(text).toContain(own.replace('{amount}', '700').replace('{days}', '30'));
    for (const said of ['700', '30', '87', '189–191', '17.7', '916', clauses.d[language], clauses.e[language]]) expect(text).toContain(said);
    for (const key of ['a', 'b', 'c'] as const) expect(text).not.toContain(clauses[key][language]);
    expect(textOf(buildDocument('D02', thb({ allowanceAzn: 800, reflectionDays: 45 }), language))).toMatch(/800[^]*/);
    expect(textOf(buildDocument('D02', thb({ allowanceAzn: 800, reflectionDays: 45 }), language))).not.toMatch(/(?<!\d)700(?!\d)/);
  });
  it('F19: an amount nobody gave is a gap, never a number of the program', () => expect(textOf(buildDocument('D02', thb({ allowanceAzn: undefined }), 'az'))).toMatch(/\[…\] manat/));
  it.each(SIX)('R-81: the person\'s copy names neither the person, the staff nor the matter (%s)', (language) => {
    const model = buildDocument('D02', thb(), language);
    expect(textOf(model)).not.toMatch(NAMES);
    expect(textOf(model)).not.toMatch(/THB/);
    // Judged as a paper that is not exempt.
    expect(findModuleNames({ ...model, code: 'D28' }, 'S-48213_protokol_az_v1.docx')).toEqual([]);
    for (const key of ['THB_ANONYMITY', 'THB_17', 'CPC_87'] as const) expect(textOf(model)).not.toContain(legalBasisTable[key].text[language]);
  });
  it('the office\'s copy has the code, the law and who explained', () => {
    const text = textOf(buildDocument('D02', thb({ copy: 'file' }), 'az'));
    for (const said of ['THB-2026-0001-V', legalBasisTable.THB_ANONYMITY.text.az, legalBasisTable.DECISION_252.text.az, 'Vasitəçiyeva']) expect(text).toContain(said);
    expect(text).not.toContain('Sınaqlı');
  });
  it('a child of such a file is named no more than a grown-up', () => {
    const child = { ...thb(), variant: 'CHILD' as const, unnamed: true, representative: { ...facts.D02.person, subjectCode: 'THB-2026-0001-R' } };
    expect(textOf(buildDocument('D02', child, 'az'))).not.toMatch(NAMES);
    expect(textOf(buildDocument('D02', { ...child, copy: 'file' }, 'az'))).toContain('THB-2026-0001-V');
  });
  it('a refusal to sign leaves no line for the person and names nobody', () => {
    const model = buildDocument('D02', thb({ refusedToSign: true }), 'az');
    expect(model.blocks.flatMap((block) => (block.kind === 'signatures' ? block.lines.map(({ role }) => role) : []))).toEqual(['Sənədi izah edən', 'Şahid']);
    expect(textOf(model)).not.toMatch(NAMES);
  });
});

describe('D02-E', () => {
  it.each(SIX)('one short sentence a line, and no number but the days, the amount, one year and 916 (%s)', (language) => {
    for (const line of [...d02eTexts[language].intro, ...d02eTexts[language].groups.flatMap(({ lines }) => lines)]) {
      expect(line.split(/(?<=[.؟?۔!])\s/), line).toHaveLength(1);
      expect(line.split(/\s+/).length, line).toBeLessThanOrEqual(13);
      expect(line.replace(/\{\w+\}|916|(?<!\d)1(?!\d)/g, ''), line).not.toMatch(/\d/);
    }
  });
  it.each(SIX)('in large type, 14 points (%s)', async (language) => {
    const model = buildDocument('D02-E', facts['D02-E'], language);
    const lines = d02eTexts[language].groups.reduce((sum, group) => sum + 1 + group.lines.length, d02eTexts[language].intro.length + 1);
    expect(model.blocks.filter((block) => block.kind === 'paragraph' && block.style === 'large')).toHaveLength(lines);
    expect(strFromU8(unzipSync(await renderDocx(model, { officeCode }))['word/styles.xml'] ?? new Uint8Array())).toMatch(/w:styleId="Large">.*?<w:sz w:val="28"\/>/s);
  });
  it('speaks of everything the long form does', () => {
    const text = textOf(buildDocument('D02-E', facts['D02-E'], 'az'));
    for (const said of ['pulsuz', '30 gün', 'Adınızı', 'Təhlükəsiz yerdə', 'Vəkil', 'Tərcüməçi', 'maaşınızı', '700 manat', 'Qorunmağınızı', 'cəza verilməməsini', '1 il', 'qayıdırsınız', '916']) expect(text).toContain(said);
  });
});

describe.each(OWN)('%s: a person\'s own paper', (code) => {
  it.each(SIX)('names neither the person, the staff, the house nor the matter (%s)', (language) => {
    const text = textOf(buildDocument(code, facts[code], language));
    expect(text).not.toMatch(NAMES);
    expect(text).not.toContain('THB');
    expect(text).toContain('S-48213');
  });
  it('carries the chosen name where there is one, and the code on the office\'s copy alone', () => {
    const own = textOf(buildDocument(code, { ...facts[code], pseudonym: 'Bənövşə' }, 'az'));
    expect(own).toContain('Bənövşə');
    expect(own).not.toContain('THB-2026-0001-V');
    expect(textOf(buildDocument(code, { ...facts[code], copy: 'file' }, 'az'))).toContain('THB-2026-0001-V');
  });
  it('says that its translation is not certified until it is; the original says nothing', () => {
    for (const language of SIX) {
      const said = (translationCertified: boolean) => textOf(buildDocument(code, { ...facts[code], translationCertified }, language)).includes(commonWords[language].notCertified);
      expect([said(false), said(true)]).toEqual([language !== 'az', false]);
    }
  });
  it('R-64: every paragraph and table from right to left', async () => {
    for (const language of RTL) {
      const xml = strFromU8(unzipSync(await renderDocx(buildDocument(code, facts[code], language), { officeCode }))['word/document.xml'] ?? new Uint8Array());
      expect((xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? []).filter((p) => !p.includes('<w:bidi/>'))).toEqual([]);
      expect(xml.match(/<w:tbl>/g)?.length).toBe(xml.match(/<w:bidiVisual\/>/g)?.length);
    }
  });
});

describe('D11 and D12', () => {
  it('are headed as the law of the house wants it, and never by the house', () => {
    expect(textOf(buildDocument('D11', facts.D11, 'az'))).toContain('QƏBUL AKTI');
    expect(textOf(buildDocument('D12', facts.D12, 'az'))).toContain('ÇIXIŞ AKTI');
    for (const copy of ['person', 'file'] as const) expect(textOf(buildDocument('D11', { ...facts.D11, copy }, 'az'))).not.toMatch(/sığınacaq/i);
  });
  it('R-35: until rights are explained the record says so, in the office by its code', () => {
    const without = (copy: 'person' | 'file', language: PaperLanguage = 'az') => textOf(buildDocument('D11', documentFacts.D11.parse({ ...facts.D11, protocolNo: undefined, copy }), language));
    expect(without('file')).toContain('[D02 gözlənilir]');
    expect(without('person')).toContain('[hüquqların izahı gözlənilir]');
    for (const language of SIX) expect(without('person', language)).not.toContain('D02');
    expect(textOf(buildDocument('D11', { ...facts.D11, copy: 'file' }, 'az'))).not.toContain('gözlənilir');
  });
  it('R-40: no signature yet is written down and stands in nobody\'s way', () => {
    const unsigned = textOf(buildDocument('D11', documentFacts.D11.parse({ ...facts.D11, signedOn: undefined, yes: undefined, ground: 'UNCONSCIOUS' }), 'az'));
    expect(unsigned).toContain(d11Texts.az.unsigned);
    expect(unsigned).toContain(d11Texts.az.stay.later);
    expect(textOf(buildDocument('D11', facts.D11, 'az'))).not.toContain(d11Texts.az.unsigned);
  });
  it('children by their codes in the office, by their number outside', () => {
    expect(textOf(buildDocument('D11', { ...facts.D11, copy: 'file' }, 'az'))).toContain('THB-2026-0001-C');
    expect(textOf(buildDocument('D11', facts.D11, 'az'))).not.toContain('THB-2026-0001-C');
  });
  it.each(SIX)('clause d, 916 and the preventive group on D11 (%s)', (language) => {
    const text = textOf(buildDocument('D11', facts.D11, language));
    for (const said of [clauses.d[language], '916', d11Texts[language].rights.items[2] ?? '?']) expect(text).toContain(said);
  });
  it('no schema key takes a name, an address or a room', () => {
    for (const code of ['D11', 'D12', 'D13', 'CALL'] as const) {
      for (const key of ['person', 'name', 'address', 'roomCode', 'shelterName', 'residence', 'codeWord', 'reason']) expect(documentFacts[code].safeParse({ ...bareFacts[code], [key]: 'x' }).success, `${code} ${key}`).toBe(false);
    }
  });
  it('what was not done is an open box, never a tick', () => {
    const left = documentFacts.D12.parse({ ...facts.D12, planAfter: false, safetyPlanReviewed: undefined });
    expect(buildDocument('D12', left, 'az').blocks.flatMap((block) => (block.kind === 'ticks' ? block.items.map(({ state }) => state) : []))).toEqual(['open', 'open', 'ticked', 'ticked', 'ticked']);
  });
  it('the card says whose numbers they are to nobody', () => {
    const card = buildDocument('D12', facts.D12, 'az').blocks.at(-1);
    expect(card?.kind === 'table' && card.rows.flat(2).map(({ text }) => text).join('')).toBe('\n+994 00 000 00 00\n916\n112\n');
  });
});

describe('D13', () => {
  it.each(SIX)('start and last day, three purposes, what cannot be asked, own initiative, clause d (%s)', (language) => {
    const t = d13Texts[language];
    const text = textOf(buildDocument('D13', facts.D13, language));
    for (const said of ['06.04.2026', '06.05.2026', ...t.purposes.items, ...t.notAsked.items, ...t.early.items, clauses.d[language], legalBasisTable.DECISION_252.text[language]]) expect(text).toContain(said);
    expect(t.purposes.items).toHaveLength(3);
  });
  it('expulsion, residence and return speak to foreigners alone', () => {
    for (const foreigner of [true, false]) {
      const text = textOf(buildDocument('D13', { ...facts.D13, foreigner }, 'az'));
      for (const said of [d13Texts.az.expulsion.text, d13Texts.az.next.residence, d13Texts.az.next.goBack]) expect(text.includes(said)).toBe(foreigner);
    }
  });
  it('R-72: the Convention waits for a lawyer; a rule of the house cites no law', () => {
    expect(buildDocument('D13', { ...facts.D13, ground: 'CONVENTION_13' }, 'az').withheld).toEqual([{ field: 'legalBasis.COE_197_13', reason: 'LEGAL_BASIS_UNVERIFIED' }]);
    expect(textOf(buildDocument('D13', { ...facts.D13, ground: 'HOUSE_POLICY' }, 'az'))).not.toMatch(/252|CETS/);
  });
  it('D13-A says of the person what was let through and not a field more', () => {
    const text = textOf(buildDocument('D13-A', facts['D13-A'], 'az'));
    for (const said of ['Sınaqlı Nümunə Test qızı', '06.05.2026', 'Razılığın nömrəsi: 16/26']) expect(text).toContain(said);
    for (const secret of ['THB', '03.02.1990', 'S-48213']) expect(text).not.toContain(secret);
    expect(documentFacts['D13-A'].safeParse({ ...facts['D13-A'], name: 'x' }).success).toBe(false);
  });
});

describe('D09', () => {
  const letter = facts.D09;
  const inside = documentFacts.D09.parse({ ...letter, copy: 'file', recipient: undefined, data: [], consent: undefined, wishes: 'Yalnız qadın əməkdaşla danışmaq istəyir.' });
  it('inside the office: the code, every ticked factor, the wishes; no name', () => {
    const text = textOf(buildDocument('D09', inside, 'az'));
    for (const said of ['VPN-2026-0001-V', 'LGBT', 'xəstəlik', 'eyni evdə yaşayırlar', 'Yalnız qadın əməkdaşla']) expect(text).toContain(said);
    for (const never of ['Sınaqlı', 'silah var', 'medianın marağı']) expect(text).not.toContain(never);
  });
  it('a special category stands only where the person said it themself, and outside only at their wish', () => {
    const told = (change: object) => textOf(buildDocument('D09', documentFacts.D09.parse({ ...letter, ...change }), 'az')).includes('LGBT');
    expect(told({})).toBe(false);
    expect(told({ specialAtWish: true })).toBe(true);
    const seen = letter.factors.map((one) => (one.factor === 'LGBT' ? { ...one, source: 'OBSERVATION' as const } : one));
    expect(told({ specialAtWish: true, factors: seen })).toBe(false);
    expect(textOf(buildDocument('D09', { ...inside, factors: seen }, 'az'))).not.toContain('LGBT');
  });
  it('R-79: outside each factor needs the token of what it tells', () => {
    const says = (tokens: readonly string[]) => textOf(buildDocument('D09', { ...letter, data: letter.data.filter(({ token }) => tokens.includes(token)) }, 'az'));
    const all = says(['name', 'dob', 'needs', 'harmFacts']);
    for (const said of ['hədələr olub', 'yaxın münasibətdə olan şəxs', 'vizual təmasın', 'Xüsusi müdafiə ehtiyacı var.']) expect(all).toContain(said);
    expect(all).not.toContain('xəstəlik');
    expect(says(['name', 'needs'])).not.toContain('yaxın münasibətdə');
    for (const said of ['hədələr olub', 'vizual təmasın', 'Xüsusi müdafiə ehtiyacı var.']) expect(says(['name'])).not.toContain(said);
    expect(all).not.toContain('VPN-2026');
  });
  it('R-61: words the program chose are nobody\'s name, whoever is called like them; typed ones are looked at', async () => {
    const azad = watchList([watchOf({ subjectCode: 'VPN-2026-0009-V', thisCase: true, identity: { surname: 'Azadlıq', givenName: 'Silah' } })]);
    const found = async (wishes: string | undefined, own: boolean) => {
      const model = buildDocument('D09', { ...inside, wishes, factors: [{ factor: 'OFFENDER_AT_LARGE', answer: 'YES', source: 'FILE' }, { factor: 'WEAPON', answer: 'YES', source: 'FILE' }] }, 'az');
      return scanPackage(await renderDocx(model, { officeCode }), azad, { ...NOTHING_ALLOWED, ...(own && { printed: printedOf(model) }) }).length;
    };
    expect(await found(undefined, false)).toBeGreaterThan(0);
    expect(await found(undefined, true)).toBe(0);
    expect(await found('Silah Azadlıq gəlməsin', true)).toBeGreaterThan(0);
  });
  it('what is left out is said', () => expect(buildDocument('D09', letter, 'az').withheld.map(({ field }) => field)).toEqual(['factor.LGBT', 'factor.ILLNESS']));
});

describe('D10', () => {
  const build = (change: object = {}) => buildDocument('D10', documentFacts.D10.parse({ ...facts.D10, ...change }), 'az');
  const caseFact = { field: 'caseFact', token: 'caseFact', value: 'bəli' } as const;
  it('each measure on its own basis', () => {
    const table = build().blocks.find((block) => block.kind === 'table');
    const rows = table?.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('')));
    expect(rows?.map(([, , basis]) => basis)).toEqual([
      legalBasisTable.CPC_51_2.text.az, legalBasisTable.CPC_199_4.text.az, legalBasisTable.CPC_123.text.az, legalBasisTable.STATE_PROTECTION_1998.text.az, '—', '—',
    ]);
    expect(build().withheld).toEqual([{ field: 'legalBasis.DOMESTIC_VIOLENCE_ORDER', reason: 'LEGAL_BASIS_UNVERIFIED' }]);
    expect(textOf(build({ draft: true }))).toContain('(mühafizə orderi) [yoxlanılmalıdır]');
  });
  it('a child\'s measures rest on CPC 123-2; the basis the office chose goes first', () => {
    expect(textOf(build({ isMinor: true, measures: [{ code: 'CLOSED_HEARING' }] }))).toContain(legalBasisTable.CPC_123_2.text.az);
    expect(textOf(build({ measures: [{ code: 'CLOSED_HEARING', basis: 'CPC_123' }] }))).toContain(legalBasisTable.CPC_123.text.az);
  });
  it('what it takes where nobody chose is what may be chosen', () => {
    for (const code of MEASURE_CODES) {
      for (const minor of [true, false]) {
        const basis = basisOf(code, { minor });
        if (basis !== undefined) expect(groundsOf(code), code).toContain(basis);
      }
    }
    expect(basisOf('FREE_LAWYER', { minor: false })).toBeUndefined();
  });
  it('R-81: the Main Department and the law on trafficking only with caseFact', () => {
    const asked = { measures: [{ code: 'DB_ACCESS_SUSPENSION' }], data: facts.D10.data.filter(({ token }) => token === 'name') };
    expect(textOf(build(asked))).not.toMatch(/insan alver|Baş İdarə/i);
    expect(textOf(build(asked))).toContain('təşkilatımızın ünvanına');
    const told = textOf(build({ ...asked, data: [...asked.data, caseFact] }));
    expect(told).toContain(legalBasisTable.THB_17.text.az);
    expect(told).toContain('Baş İdarəsi vasitəsilə');
  });
  it('where letters go stands in place of the residence', () => {
    expect(textOf(build())).toContain('yalnız bu ünvana göndərilsin: Bakı şəhəri, abonent qutusu 5');
    for (const key of ['residence', 'address', 'shelterLocation', 'grounds']) expect(documentFacts.D10.safeParse({ ...facts.D10, [key]: 'x' }).success).toBe(false);
  });
  it('grounds are the texts that were let through', () => {
    expect(textOf(build())).toContain('Sənədlərini itirib');
    expect(textOf(build({ data: facts.D10.data.filter(({ token }) => token !== 'needs') }))).not.toContain('Əsaslar');
  });
});

describe('D06-T', () => {
  it('R-30: tells what D06-N tells, word for word, and who gave it to whom', () => {
    const { messageNo: _no, givenBy: _by, receivedBy: _to, givenAt: _at, ourPhone: _ours, theirPhone: _theirs, ...notice } = facts['D06-T'];
    const rows = (model: DocumentModel) => textOf(model).split('\n').filter((line) => /^(Kod|Yaş qrupu|Məlumatın xarakteri|Təcililik|Dərhal təhlükə|Təşkilat|Əlaqələndirici şəxs): /.test(line));
    expect(rows(buildDocument('D06-T', facts['D06-T'], 'az'))).toEqual(rows(buildDocument('D06-N', notice, 'az')));
    for (const said of ['T-3/26', '06.04.2026, 23:40', 'Qəbulçu Nümunə', '+994 00 000 00 09']) expect(textOf(buildDocument('D06-T', facts['D06-T'], 'az'))).toContain(said);
  });
  it('there is no copy of it for anybody but the file', () => expect(buildDocument('D06-T', { ...facts['D06-T'], copy: 'person' }, 'az').copy).toBe('file'));
  it('every other key is refused', () => {
    for (const key of ['person', 'name', 'birthDate', 'citizenship', 'employer', 'text', 'services']) expect(documentFacts['D06-T'].safeParse({ ...facts['D06-T'], [key]: 'x' }).success, key).toBe(false);
  });
});

describe('CALL', () => {
  const build = (change: object) => textOf(buildDocument('CALL', documentFacts.CALL.parse({ ...facts.CALL, ...change }), 'az'));
  it('until they were asked: nobody calls, and no number stands there', () => {
    const text = build({ contactRule: 'IN_PERSON_ONLY' });
    expect(text).toContain('yalnız üz-üzə');
    expect(text).not.toContain('+994 00 000 00 02');
  });
  it.each(['LETTER', 'EMAIL', 'MESSAGE', 'THROUGH_LAWYER', 'IN_PERSON'] as const)('%s is no leave to call', (channel) => {
    expect(build({ contactRule: { channel } })).not.toMatch(/\+994 00 000 00 02|Zənglər/);
  });
  it('a voicemail nobody was asked about is left to nobody', () => {
    expect(build({ voicemail: undefined })).toContain('soruşulmayıb: qoymayın');
    expect(build({ voicemail: true })).toContain('qoymaq olar');
    expect(build({})).toContain('qoymaq olmaz');
  });
  it('names nobody and never leaves', () => {
    expect(build({})).not.toMatch(NAMES);
    expect(buildDocument('CALL', { ...facts.CALL, copy: 'person' }, 'en').copy).toBe('file');
  });
});

describe('packages', () => {
  let folder: string;
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'care-papers-')); });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const long = (length: number) => 'Sınaqlıoğlu-'.repeat(20).slice(0, length);
  const representative = { subjectCode: 'THB-2026-0001-R', role: 'REPRESENTATIVE', name: { surname: long(200), givenName: 'محمد', sex: 'MALE' } } as const;
  const bags = [{ bagNo: 'P-1', what: long(200) }, { bagNo: 'P-2', what: 'ساعة يد ومفتاح' }];
  const models = [
    ...SIX.flatMap((language) => [
      [`D02 THB file ${language}`, buildDocument('D02', thb({ copy: 'file', draft: true }), language)],
      [`D02 THB large ${language}`, buildDocument('D02', thb({ largePrint: true, rights: [] }), language)],
      [`D02-E large ${language}`, buildDocument('D02-E', { ...facts['D02-E'], largePrint: true }, language)],
      [`D11 child ${language}`, buildDocument('D11', documentFacts.D11.parse({ ...facts.D11, copy: 'file', isMinor: true, representative, belongings: bags, pseudonym: 'محمد' }), language)],
      [`D11 large ${language}`, buildDocument('D11', { ...facts.D11, largePrint: true, pseudonym: long(200) }, language)],
      [`D12 large ${language}`, buildDocument('D12', { ...facts.D12, largePrint: true }, language)],
      [`D13 large ${language}`, buildDocument('D13', { ...facts.D13, largePrint: true, draft: true }, language)],
      [`bare D11 ${language}`, buildDocument('D11', bareFacts.D11, language)],
    ] as const),
    ...(['az', 'en', 'ru'] as const).flatMap((language) => [
      [`D09 large ${language}`, buildDocument('D09', { ...facts.D09, largePrint: true }, language)],
      [`D09 file ${language}`, buildDocument('D09', documentFacts.D09.parse({ ...facts.D09, recipient: undefined, data: [], copy: 'file' }), language)],
      [`CALL large ${language}`, buildDocument('CALL', { ...facts.CALL, largePrint: true }, language)],
    ] as const),
    ['D10 large', buildDocument('D10', documentFacts.D10.parse({ ...facts.D10, largePrint: true, isMinor: true, data: [{ field: 'name', token: 'name', value: long(200) }] }), 'az')] as const,
    ['D13-A large', buildDocument('D13-A', { ...facts['D13-A'], largePrint: true }, 'az')] as const,
    ['D06-T large', buildDocument('D06-T', { ...facts['D06-T'], largePrint: true }, 'az')] as const,
  ];

  it.each(models)('R-62: %s is clean', async (_, model) => expect(checkHygiene(await renderDocx(model, { officeCode }), { officeCode })).toEqual([]));
  it.skipIf(openXmlSdk === undefined).each(models)('%s is valid for the Open XML SDK', async (name, model) => {
    const file = join(folder, `${name.replace(/\W+/g, '-')}.docx`);
    await writeFile(file, await renderDocx(model, { officeCode }));
    expect(await errorsOf(file)).toEqual([]);
  });
  it('an office without a neutral name prints no letterhead rather than its own', () => {
    const { neutralName: _, ...named } = office;
    for (const code of OWN) expect(textOf(buildDocument(code, { ...facts[code], office: { ...facts[code].office, ...named, neutralName: undefined } }, 'az'))).not.toContain(office.name.az);
  });
});
