import { describe, expect, it } from 'vitest';
import { facts } from '../../tests/documents/samples.ts';
import { buildDocument } from './kinds.ts';
import { isVerified, legalBasisRow, legalBasisTable, legalLines, rowsInForce, unverifiedLeftOut, UNVERIFIED_MARK, type LegalBasisRow, type LegalKey } from './legal-basis.ts';
import { textOf } from './read-model.ts';

const keys: readonly LegalKey[] = ['CPC_120', 'PERSONAL_DATA'];
const own = (change: Partial<LegalBasisRow> = {}): LegalBasisRow => ({
  key: 'PERSONAL_DATA', text: { az: 'Ofisin mətni', en: 'Text of the office', ru: 'Текст организации' }, source: 'verify', verifiedBy: 'hüquqşünas', verifiedOn: '2026-04-01', validFrom: '2026-04-01', ...change,
});

describe('R-72: legal-basis strings', () => {
  it('only rows of the source documents ship verified, with that source named', () => {
    for (const [key, row] of Object.entries(legalBasisTable)) {
      const seeded = /^[FGHJM]\d/.test(row.sourceRow);
      expect(legalBasisRow.safeParse(row).success).toBe(true);
      expect(row.key).toBe(key);
      expect(isVerified(row)).toBe(seeded);
      expect(row.source === 'seed').toBe(seeded);
      expect(row.verifiedBy).toBe(seeded ? row.sourceRow : null);
    }
  });
  it('a draft marks what nobody confirmed; a final leaves it out and says so', () => {
    const draft = legalLines(keys, { language: 'az', draft: true });
    expect(draft.lines.map((line) => line.endsWith(UNVERIFIED_MARK))).toEqual([false, true]);
    expect(draft.omitted).toEqual([]);
    const final = legalLines(keys, { language: 'az', draft: false });
    expect(final.lines).toHaveLength(1);
    expect(final.omitted).toEqual(['PERSONAL_DATA']);
  });
  it('a lawyer\'s confirmation prints it, in the lawyer\'s words if there are any', () => {
    const confirmation = { key: 'PERSONAL_DATA', verifiedBy: 'hüquqşünas', verifiedOn: '2026-04-01', text: { az: 'Təsdiqlənmiş mətn' } };
    expect(legalLines(keys, { language: 'az', draft: false, confirmations: [confirmation] })).toEqual({ lines: [legalBasisTable.CPC_120.text.az, 'Təsdiqlənmiş mətn'], omitted: [] });
  });
  it('a row of the office stands in place of the shipped one, as verified as its own name and day say', () => {
    const print = (row: LegalBasisRow, draft = false) => legalLines([row.key === 'CPC_120' ? 'CPC_120' : 'PERSONAL_DATA'], { language: 'az', draft, rows: { [row.key]: row } });
    expect(print(own())).toEqual({ lines: ['Ofisin mətni'], omitted: [] });
    expect(print(own({ verifiedOn: null }))).toEqual({ lines: [], omitted: ['PERSONAL_DATA'] });
    expect(print(own({ verifiedBy: null }), true).lines).toEqual([`Ofisin mətni ${UNVERIFIED_MARK}`]);
    // New words take the seed's verification away until somebody vouches for them.
    expect(print(own({ key: 'CPC_120', verifiedBy: null, verifiedOn: null }))).toEqual({ lines: [], omitted: ['CPC_120'] });
  });
  it('a paper in a language the office wrote no text in prints the Azerbaijani one, unless the words are the shipped ones', () => {
    expect(legalLines(['PERSONAL_DATA'], { language: 'fa', draft: false, rows: { PERSONAL_DATA: own() } }).lines).toEqual(['Ofisin mətni']);
    const { az, en, ru, fa } = legalBasisTable.PERSONAL_DATA.text;
    expect(legalLines(['PERSONAL_DATA'], { language: 'fa', draft: false, rows: { PERSONAL_DATA: own({ text: { az, en, ru } }) } }).lines).toEqual([fa]);
  });
  it('of several rows the newest that holds on the day counts; none holds before its day', () => {
    const rows = [own({ validFrom: '2026-05-01', verifiedBy: 'sonra' }), own({ verifiedBy: 'əvvəl' })];
    expect(rowsInForce(rows, '2026-04-30')['PERSONAL_DATA']?.verifiedBy).toBe('əvvəl');
    expect(rowsInForce(rows, '2026-05-01')['PERSONAL_DATA']?.verifiedBy).toBe('sonra');
    expect(rowsInForce(rows, '2026-03-31')).toEqual({});
  });
  it('a document carries the same through, and names what it left out', () => {
    const draft = buildDocument('D01', { ...facts.D01, draft: true }, 'az');
    expect(textOf(draft)).toContain(UNVERIFIED_MARK);
    expect(unverifiedLeftOut(draft)).toEqual([]);
    const final = buildDocument('D01', facts.D01, 'az');
    expect(textOf(final)).not.toContain(UNVERIFIED_MARK);
    expect(final.withheld).toContainEqual({ field: 'legalBasis.PERSONAL_DATA', reason: 'LEGAL_BASIS_UNVERIFIED' });
    expect(unverifiedLeftOut(final)).toEqual(['PERSONAL_DATA', 'COE_2018_8', 'UN_2002_12', 'EU_2012_29', 'MEDIATION_CONFIDENTIALITY']);
  });
  it('a document takes the office\'s row from its facts', () => {
    const rows = { PERSONAL_DATA: own(), CPC_120: own({ key: 'CPC_120', verifiedBy: null, verifiedOn: null }) };
    const d07 = buildDocument('D07', { ...facts.D07, legalBasis: rows }, 'az');
    expect(textOf(d07)).toContain('Ofisin mətni');
    expect(unverifiedLeftOut(d07)).toEqual([]);
    expect(unverifiedLeftOut(buildDocument('D02', { ...facts.D02, legalBasis: rows }, 'az'))).toContain('CPC_120');
  });
  it('the Law on Mediation stands only as the standard of confidentiality', () => {
    expect(Object.entries(legalBasisTable).filter(([, { text }]) => text.az.includes('1555-VQ')).map(([key]) => key)).toEqual(['MEDIATION_CONFIDENTIALITY']);
    expect(legalBasisTable.MEDIATION_CONFIDENTIALITY.text.az).toContain('məxfilik standartı');
  });
});
