import { describe, expect, it } from 'vitest';
import { bareFacts, facts, office } from '../../../tests/documents/samples.ts';
import { withdrawalWay } from '../../shared/model/enumerations.ts';
import type { DocumentModel, PaperLanguage } from '../model.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { missingFields, textOf } from '../read-model.ts';
import { commonWords } from '../words/common-words.ts';
import { buildD08A } from './build.ts';
import { d08aFacts } from './facts.ts';
import { d08aTexts } from './texts.ts';

const SIX = ['az', 'en', 'ru', 'ar', 'fa', 'ur'] as const satisfies readonly PaperLanguage[];
const sample = facts['D08-A'];
const signers = (model: DocumentModel) => model.blocks.flatMap((block) => (block.kind === 'signatures' ? block.lines.map(({ role }) => role) : []));

describe('D08-A', () => {
  it.each(SIX)('consent number, day and time, and how it was said (%s)', (language) => {
    const text = textOf(buildD08A(sample, language));
    for (const part of ['R-14/26', '03.05.2026', '16:20', d08aTexts[language].ways.WRITTEN, '916']) expect(text).toContain(part);
  });
  it('R-60: a reason can neither be handed over nor printed', () => {
    expect(Object.keys(d08aFacts.shape).filter((key) => /reason|why|note|words/i.test(key))).toEqual([]);
    expect(textOf(buildD08A({ ...d08aFacts.parse({ ...sample, reason: 'Qonşular bildi.' }) }, 'az'))).not.toContain('Qonşular');
    for (const language of SIX) expect(textOf(buildD08A(sample, language))).toContain(d08aTexts[language].stays.items[1]);
  });
  it('names no recipient and no other person', () => {
    expect(Object.keys(d08aFacts.shape)).not.toEqual(expect.arrayContaining(['recipient']));
    expect(missingFields(buildD08A(sample, 'az'))).toEqual([]);
  });
  it.each(withdrawalWay.options)('signatures when it came %s', (via) => {
    const model = buildD08A({ ...sample, via }, 'az');
    const text = textOf(model);
    const t = d08aTexts.az;
    expect(signers(model)).toEqual({
      WRITTEN: ['Şəxs', 'Tərcüməçi', 'Qəbul edən'], ORAL: ['Tərcüməçi', 'Qəbul edən'], CONDUCT: ['Tərcüməçi', 'Qəbul edən'], VIA_REPRESENTATIVE: ['Qanuni nümayəndə', 'Tərcüməçi', 'Qəbul edən'],
    }[via]);
    expect(text.includes(t.confirmation)).toBe(via === 'WRITTEN');
    for (const way of ['ORAL', 'CONDUCT', 'VIA_REPRESENTATIVE'] as const) expect(text.includes(t.notes[way])).toBe(way === via);
  });
  it('a child marks and a representative signs beside; one not recorded is a gap', () => {
    const model = buildD08A({ ...sample, person: { ...sample.person, isMinor: true } }, 'az');
    expect(signers(model).slice(0, 2)).toEqual(['Uşaq', 'Qanuni nümayəndə']);
    expect(missingFields(model)).toContainEqual({ field: 'representative.name', token: 'name' });
  });
  it('I3 on the file copy; the person\'s own has neither birth date nor code', () => {
    expect(textOf(buildD08A({ ...sample, copy: 'file' }, 'az'))).toMatch(/03\.02\.1990[\s\S]*MED-2026-0001-V/);
    const own = buildD08A(sample, 'az');
    expect(textOf(own)).not.toMatch(/03\.02\.1990|MED-2026|AA0000000/);
    expect(textOf(own)).not.toContain(office.name.az);
    expect(own.withheld).toEqual([{ field: 'birthDate', subjectCode: 'MED-2026-0001-V', reason: 'NOT_IN_THIS_COPY' }]);
  });
  it('what is not known is a gap', () => {
    expect(missingFields(buildD08A(bareFacts['D08-A'], 'az')).map(({ field }) => field)).toEqual(expect.arrayContaining(['consent.no', 'withdrawnOn', 'startTime', 'withdrawal.via', 'name', 'receivedBy.name']));
  });
  it.each(SIX)('R-81: the program\'s own words name nothing (%s)', (language) => {
    for (const via of withdrawalWay.options) expect(findModuleNames({ ...buildD08A({ ...sample, via }, language), code: '' }, 'S-48213_bildiris_az_v1.docx')).toEqual([]);
    expect(textOf(buildD08A(sample, language))).not.toContain(commonWords[language].complaint.lines[0]);
  });
});
