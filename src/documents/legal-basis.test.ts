import { describe, expect, it } from 'vitest';
import { facts } from '../../tests/documents/samples.ts';
import { buildDocument } from './kinds.ts';
import { legalBasisTable, legalLines, UNVERIFIED_MARK, type LegalKey } from './legal-basis.ts';
import { textOf } from './read-model.ts';

const keys: readonly LegalKey[] = ['CPC_120', 'PERSONAL_DATA'];

describe('R-72: legal-basis strings', () => {
  it('only rows of the source documents ship verified', () => {
    for (const { status, source } of Object.values(legalBasisTable)) expect(status === 'verified').toBe(/^[FGHJM]\d/.test(source));
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
  it('a document carries the same through', () => {
    expect(textOf(buildDocument('D01', { ...facts.D01, draft: true }, 'az'))).toContain(UNVERIFIED_MARK);
    const final = buildDocument('D01', facts.D01, 'az');
    expect(textOf(final)).not.toContain(UNVERIFIED_MARK);
    expect(final.withheld).toContainEqual({ field: 'legalBasis.PERSONAL_DATA', reason: 'LEGAL_BASIS_UNVERIFIED' });
  });
  it('the Law on Mediation stands only as the standard of confidentiality', () => {
    expect(Object.entries(legalBasisTable).filter(([, { text }]) => text.az.includes('1555-VQ')).map(([key]) => key)).toEqual(['MEDIATION_CONFIDENTIALITY']);
    expect(legalBasisTable.MEDIATION_CONFIDENTIALITY.text.az).toContain('məxfilik standartı');
  });
});
