import { describe, expect, it } from 'vitest';
import { facts } from '../../../tests/documents/samples.ts';
import { legalBasisTable, UNVERIFIED_MARK } from '../legal-basis.ts';
import { describeFields, textOf } from '../read-model.ts';
import { az } from './az.ts';
import { buildD25N } from './build.ts';
import { d25nFacts } from './facts.ts';

const sample = facts['D25-N'];
const ground = legalBasisTable.MEDIATION_CONFIDENTIALITY.text.az;

describe('D25-N: answer to a request for session notes', () => {
  it('R-55: says that notes are not disclosed, and not even whether there are any', () => {
    const text = textOf(buildD25N(sample));
    for (const words of [az.notDisclosed, az.confirmsNothing, az.offer, '5-0/26', '02.04.2026']) expect(text).toContain(words);
    for (const told of ['S-48213', 'Sınaqlı', 'Uydurmayev', 'MED-']) expect(text).not.toContain(told);
  });
  it('R-55: takes nothing but its list of fields', () => {
    for (const key of ['notes', 'person', 'parties', 'reason', 'text', 'outcome', 'sessions']) expect(d25nFacts.safeParse({ office: { code: 'X' }, [key]: 'x' }).success).toBe(false);
  });
  it('every value it prints is theirs or the office\'s', () => {
    for (const { field } of describeFields(buildD25N(sample))) expect(field).toMatch(/^(office\.\w+|number|date|request\.(number|date)|requester\.dative|signatory\.\w+|executor\.\w+)$/);
  });
  it('R-72: the ground stands only where a lawyer has confirmed it; a draft shows that it waits', () => {
    const final = buildD25N(sample);
    expect(textOf(final)).not.toContain(ground);
    expect(final.withheld).toEqual([{ field: 'legalBasis.MEDIATION_CONFIDENTIALITY', reason: 'LEGAL_BASIS_UNVERIFIED' }]);
    expect(textOf(buildD25N({ ...sample, draft: true }))).toContain(`${ground} ${UNVERIFIED_MARK}`);
    const confirmed = buildD25N({ ...sample, legalConfirmations: [{ key: 'MEDIATION_CONFIDENTIALITY', verifiedBy: 'desk 2', verifiedOn: '2026-01-05' }] });
    expect(textOf(confirmed)).toContain(ground);
    expect(textOf(confirmed)).not.toContain(UNVERIFIED_MARK);
    expect(confirmed.withheld).toEqual([]);
  });
});
