import { describe, expect, it } from 'vitest';
import { facts, office, bareFacts } from '../../../tests/documents/samples.ts';
import { scopeToken, disclosureOperation, disclosurePurpose } from '../../shared/model/enumerations.ts';
import { clauses, type ClauseKey } from '../clauses.ts';
import { fittedWidths } from '../column-widths.ts';
import { TEXT_WIDTH } from '../docx-styles.ts';
import { GAP } from '../inline.ts';
import { UNVERIFIED_MARK, unverifiedLeftOut } from '../legal-basis.ts';
import type { DocumentModel, PaperLanguage } from '../model.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { fieldsPrinted, missingFields, textOf } from '../read-model.ts';
import { commonWords } from '../words/common-words.ts';
import { buildD07 } from './build.ts';
import { countryName } from './explained.ts';
import { d07cFacts, d07Facts, type D07Facts } from './facts.ts';
import { buildD07C } from './sheet.ts';
import { d07Texts } from './texts.ts';

const SIX = ['az', 'en', 'ru', 'ar', 'fa', 'ur'] as const satisfies readonly PaperLanguage[];
const sample = facts.D07;
const sheet = facts['D07-C'];
const consent = (change: Partial<D07Facts['consent']>): D07Facts => ({ ...sample, consent: { ...sample.consent, ...change } });
const unanswered = (): D07Facts => { const { answer: _, ...rest } = sample.consent; return { ...sample, consent: rest }; };
const blank = d07Facts.parse({ office, blank: true, draft: false, number: 'K-001' });
const blankSheet = d07cFacts.parse({ office, blank: true, draft: false, number: 'K-002' });
const child = { subjectCode: 'MED-2026-0001-V2', role: 'HARMED', isMinor: true, birthDate: '2014-05-06', name: { surname: 'Sınaqlı', givenName: 'Balaca', patronymic: 'Test', sex: 'FEMALE' } } as const;

const answers = (model: DocumentModel) => model.blocks.flatMap((block) => (block.kind === 'choices' ? block.rows.map(({ text, answer }) => [text.map((run) => run.text).join(''), answer] as const) : []));
const numbers = (model: DocumentModel) => model.blocks.flatMap((block) => (block.kind === 'heading' ? [block.number] : []));
const tableOf = (model: DocumentModel) => model.blocks.find((block) => block.kind === 'table');
const signers = (model: DocumentModel) => model.blocks.flatMap((block) => (block.kind === 'signatures' ? block.lines : []));

describe('D07', () => {
  it.each(SIX)('eleven sections in order, complaint with 916, receipt (%s)', (language) => {
    const model = buildD07(sample, language);
    expect(numbers(model)).toEqual(Array.from({ length: 11 }, (_, index) => String(index + 1)));
    expect(textOf(model)).toContain('916');
    expect(model.blocks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['box', 'receipt', 'signatures']));
  });
  it.each(SIX)('R-04: nothing is ticked before the person answered (%s)', (language) => {
    for (const model of [buildD07(unanswered(), language), buildD07(blank, language)]) {
      expect(answers(model).length).toBeGreaterThan(5);
      expect(answers(model).filter(([, answer]) => answer !== undefined)).toEqual([]);
      expect(textOf(model)).not.toContain('☒');
    }
  });
  it('R-04: what was agreed is yes, what was offered and left out is no', () => {
    const t = d07Texts.az;
    expect(answers(buildD07(sample, 'az'))).toEqual([
      [t.scope.name, true], [t.scope.dob, false], [t.scope.contact, true], [t.scope.healthSummary, false], [t.scope.needs, true],
      [t.operations.rows.DISCLOSE, true], [t.operations.rows.RECEIVE_BACK, true], ['məlumatın başqa ölkəyə verilməsi: Gürcüstan', true],
    ]);
  });
  it('R-04: a no is a no to every line, with no reason asked', () => {
    expect(answers(buildD07(consent({ answer: false }), 'az')).map(([, answer]) => answer)).toEqual(Array.from({ length: 8 }, () => false));
    expect(d07Facts.safeParse({ office, consent: { scope: ['shelterLocation'] } }).success).toBe(false);
    expect(d07Facts.safeParse({ office, consent: { scope: ['photo'] } }).success).toBe(false);
  });
  it('one recipient, one purpose', () => {
    expect(d07Facts.safeParse({ office, consent: { purpose: ['LEGAL_HELP', 'HOUSING'] } }).success).toBe(false);
    expect(textOf(buildD07(sample, 'az')).match(/Uydurma yardım mərkəzi/g)).toHaveLength(1);
  });
  it.each(SIX)('fixed clauses d and e, and no other (%s)', (language) => {
    for (const text of [textOf(buildD07(sample, language)), textOf(buildD07C(sheet, language))]) {
      for (const key of Object.keys(clauses) as ClauseKey[]) expect(text.includes(clauses[key][language])).toBe(key === 'd' || key === 'e');
    }
  });
  it.each(SIX)('says that a dwelling and a photograph are never passed on, that a no costs nothing, and how to withdraw (%s)', (language) => {
    const t = d07Texts[language];
    const text = textOf(buildD07(sample, language));
    for (const said of [t.fields.never, t.refusal.text, ...t.withdraw.items, t.validity.text]) expect(text).toContain(said);
  });
  it('R-58, R-70: from and until; a country abroad has a line and a box of its own', () => {
    expect(textOf(buildD07(sample, 'az'))).toMatch(/Başlayır: 06\.04\.2026\nBitir: 05\.07\.2026/);
    expect(textOf(buildD07(sample, 'az'))).toContain('Ölkə: Gürcüstan');
    const { crossBorder: _, ...here } = sample.consent;
    const text = textOf(buildD07({ ...sample, consent: here }, 'az'));
    expect(text).not.toContain('Ölkə');
    expect(text).not.toContain(d07Texts.az.risks.abroad);
  });
  it('countries are named in the language of the paper; a code nobody knows stays a code', () => {
    expect(SIX.map((language) => countryName('TR', language))).toEqual(['Türkiyə', 'Türkiye', 'Турция', 'تركيا', 'ترکیه', 'ترکیہ']);
    expect(countryName('QQ', 'az')).toBe('QQ');
  });
  it('I3 on the file copy; the person\'s own copy has neither birth date nor code nor the office\'s full name', () => {
    const file = buildD07({ ...sample, copy: 'file' }, 'az');
    for (const part of ['03.02.1990', 'MED-2026-0001-V', office.name.az]) expect(textOf(file)).toContain(part);
    expect(file.withheld.map(({ field }) => field)).not.toContain('birthDate');
    const own = buildD07(sample, 'az');
    for (const part of ['03.02.1990', 'MED-2026', office.name.az]) expect(textOf(own)).not.toContain(part);
    expect(textOf(own)).toContain(office.neutralName.az);
    expect(own.withheld).toContainEqual({ field: 'birthDate', subjectCode: 'MED-2026-0001-V', reason: 'NOT_IN_THIS_COPY' });
    for (const model of [file, own]) expect(textOf(model)).not.toMatch(/AA0000000|0TEST00/);
  });
  it('R-15: a child marks, a representative signs, and the child\'s own word is printed', () => {
    const model = buildD07({ ...sample, person: child, childAssent: 'NO' }, 'az');
    expect(signers(model).slice(0, 2).map(({ role, captions }) => [role, captions[0]])).toEqual([['Uşaq', commonWords.az.signature.mark], ['Qanuni nümayəndə', '(imza)']]);
    expect(missingFields(model)).toContainEqual({ field: 'representative.name', token: 'name' });
    expect(tableOf(model)?.rows[0]?.map((cell) => cell[0]?.text)).toEqual([d07Texts.az.child.row, 'yox']);
    expect(textOf(buildD07({ ...sample, person: child }, 'en'))).toContain('not asked yet');
    expect(textOf(buildD07(sample, 'en'))).not.toContain('not asked yet');
  });
  it.each(SIX)('R-59: a form printed ahead has its number, every field and purpose, and a place for everybody to sign (%s)', (language) => {
    const t = d07Texts[language];
    const model = buildD07(blank, language);
    const text = textOf(model);
    expect(text).toContain('K-001');
    expect(text).not.toContain(GAP);
    for (const said of [...scopeToken.options.map((token) => t.scope[token]), ...disclosurePurpose.options.map((purpose) => t.purposes[purpose]), ...disclosureOperation.options.map((operation) => t.operations.rows[operation])]) expect(text).toContain(said);
    expect(signers(model).map(({ name }) => name.length)).toEqual([0, 0, 0, 0]);
    const used = textOf(buildD07({ ...sample, blank: true }, language));
    expect(used).toContain('Sınaqlı');
    for (const secret of ['Uydurma yardım', 'Uydurma support', '05.07.2026', '☒']) expect(used).not.toContain(secret);
  });
  it('what is not known is a gap', () => {
    const missing = missingFields(buildD07({ ...bareFacts.D07, draft: false }, 'az')).map(({ field }) => field);
    for (const field of ['consent.no', 'name', 'recipient.name', 'consent.purpose', 'consent.scope', 'consent.from', 'consent.until', 'office.name']) expect(missing).toContain(field);
    expect(missingFields(buildD07(sample, 'az'))).toEqual([]);
  });
  it('the register sees the answers', () => {
    expect(fieldsPrinted(buildD07(sample, 'az')).map(({ field }) => field)).toEqual(expect.arrayContaining(['scope.name', 'scope.dob', 'operation.DISCLOSE', 'crossBorder', 'consent.until']));
  });
  it('R-72: the law on personal data is marked on a draft, left out of a final and named', () => {
    expect(textOf(buildD07({ ...sample, draft: true }, 'az'))).toContain(UNVERIFIED_MARK);
    expect(textOf(buildD07(sample, 'az'))).not.toContain('998-IIIQ');
    expect(unverifiedLeftOut(buildD07(sample, 'az'))).toEqual(['PERSONAL_DATA']);
  });
});

describe('D07-C', () => {
  it('R-04: up to eight rows, each answered by itself', () => {
    expect(d07cFacts.safeParse({ office, rows: Array.from({ length: 9 }, () => ({})) }).success).toBe(false);
    const ticks = (model: DocumentModel) => tableOf(model)?.rows.map((row) => [row[5]?.[0]?.text, row[6]?.[0]?.text].join(''));
    const before = ticks(buildD07C(sheet, 'az'));
    expect(before).toEqual(['☒☐', '☒☐', '☐☒', '☒☐', '☒☐', '☒☐', '☒☐', '☒☐']);
    // Refusing one row changes no other.
    const after = ticks(buildD07C({ ...sheet, rows: sheet.rows.map((row, index) => (index === 4 ? { ...row, answer: false } : row)) }, 'az'));
    expect(after?.map((row, index) => (row === before?.[index] ? '' : index)).filter((index) => index !== '')).toEqual([4]);
    const open = buildD07C({ ...sheet, rows: sheet.rows.map(({ answer: _, ...row }) => row) }, 'az');
    expect(new Set(ticks(open))).toEqual(new Set(['☐☐']));
    // A box nobody ticked is no printed value.
    const answered = (model: DocumentModel) => fieldsPrinted(model).filter(({ field }) => /^row\.\d\.(yes|no)$/.test(field)).length;
    expect([answered(open), answered(buildD07C(sheet, 'az'))]).toEqual([0, 16]);
  });
  it.each(SIX)('each row names its recipient, purpose, fields, end and number, and has room for initials (%s)', (language) => {
    const t = d07Texts[language];
    const table = tableOf(buildD07C(sheet, language));
    expect(table?.columns.map(({ width }) => width).reduce((sum, width) => sum + width)).toBe(100);
    expect(table?.rows).toHaveLength(8);
    const texts = table?.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join(''))) ?? [];
    expect(texts[1]?.[2]).toBe(t.purposes.HEALTH_CARE);
    for (const token of ['name', 'dob', 'healthSummary', 'psychSummary'] as const) expect(texts[1]?.[3]).toContain(t.scope[token]);
    expect(texts[1]?.[4]).toBe('05.07.2026');
    expect(texts[1]?.[1]).toMatch(/R-16\/26$/);
    expect(texts[7]?.[1]).toContain(countryName('GE', language));
    expect(texts.every((row) => row[7] === '')).toBe(true);
  });
  it.each(SIX)('eight rows stand side by side upright with no word cut (%s)', (language) => {
    const table = tableOf(buildD07C(sheet, language));
    const asked = (table?.columns ?? []).map(({ width }) => Math.floor((width * TEXT_WIDTH) / 100));
    const widths = fittedWidths(asked, { header: table?.header ?? [], rows: table?.rows ?? [], margins: 170, largePrint: false });
    expect(widths).toBeDefined();
    expect(widths?.every((width) => width > 350)).toBe(true);
  });
  it.each(SIX)('rights are explained once, before the first choice (%s)', (language) => {
    const t = d07Texts[language];
    const model = buildD07C(sheet, language);
    const text = textOf(model);
    for (const said of [...t.withdraw.items, t.refusal.text, t.fields.never]) expect(text.split(said)).toHaveLength(2);
    expect(text.indexOf(t.refusal.text)).toBeLessThan(text.indexOf(t.sheet.head[3]));
    expect(numbers(model)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });
  it('R-59: printed ahead it has eight empty rows', () => {
    const model = buildD07C(blankSheet, 'az');
    expect(tableOf(model)?.rows).toHaveLength(8);
    expect(textOf(model)).toContain('K-002');
    expect(textOf(model)).not.toMatch(/☒|\[…\]/);
  });
  it('what is not known of a row is a gap', () => {
    expect(missingFields(buildD07C(bareFacts['D07-C'], 'az')).map(({ field }) => field)).toEqual(expect.arrayContaining(['row.1.recipient', 'row.1.purpose', 'row.1.scope', 'row.1.until']));
  });
});

describe('R-81: the program\'s own words name nothing', () => {
  const papers = SIX.flatMap((language) => [['D07', language, buildD07(sample, language)], ['D07 blank', language, buildD07(blank, language)], ['D07-C', language, buildD07C(sheet, language)]] as const);
  it.each(papers)('%s %s', (_, __, model) => {
    // Under a code nobody knows nothing is exempt.
    expect(findModuleNames({ ...model, code: '' }, 'S-48213_raziliq_az_v1.docx')).toEqual([]);
    expect(textOf(model)).not.toMatch(/وساطة|الوسيط|میانجی|ثالث|جريمة|جرم|ضحية|قربانی/);
  });
});
