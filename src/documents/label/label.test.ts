import { describe, expect, it } from 'vitest';
import { facts, office } from '../../../tests/documents/samples.ts';
import { CONTACT_CHANNELS } from '../../shared/model/enumerations.ts';
import type { Language } from '../model.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { missingFields, textOf } from '../read-model.ts';
import { buildLabel } from './build.ts';
import { labelFacts } from './facts.ts';

const sample = facts.LABEL;
const LANGUAGES: readonly Language[] = ['az', 'en', 'ru'];
const label = (contactRule: typeof sample.contactRule, language: Language = 'az') => textOf(buildLabel({ ...sample, contactRule }, language));

describe('LABEL: an envelope by the person\'s contact rule', () => {
  it('until the person was asked, it is handed over in person', () => {
    expect(labelFacts.parse({ office: { code: 'X' }, person: { subjectCode: 'A', role: 'HARMED' } }).contactRule).toBe('IN_PERSON_ONLY');
  });
  it.each([['az', 'S-48213 — şəxsən verilir'], ['en', 'S-48213 — hand over in person'], ['ru', 'S-48213 — вручить лично']] as const)('in person: one line and the neutral sender (%s)', (language, line) => {
    const text = label('IN_PERSON_ONLY', language);
    expect(text).toContain(line);
    for (const told of ['Sınaqlı', 'abonent', office.address[language], office.phone]) expect(text).not.toContain(told);
  });
  it.each(CONTACT_CHANNELS)('%s: an address only where letters may come', (channel) => {
    const text = label({ channel, safeHours: '10:00–12:00' });
    expect(text.includes('abonent qutusu 5')).toBe(channel === 'LETTER');
    expect(text.includes('Sınaqlı')).toBe(channel === 'LETTER');
    expect(text.includes('S-48213')).toBe(channel !== 'LETTER');
    expect(text).not.toContain('10:00');
  });
  it('R-81: never the office\'s full name, not even where it has no neutral one', () => {
    for (const language of LANGUAGES) for (const rule of ['IN_PERSON_ONLY', { channel: 'LETTER' as const }] as const) {
      expect(label(rule, language)).not.toContain(office.name[language]);
      const bare = buildLabel({ ...sample, contactRule: rule, office: { ...sample.office, neutralName: undefined } }, language);
      expect(textOf(bare)).not.toContain(office.name[language]);
      expect(missingFields(bare)).toEqual([{ field: 'sender.name' }]);
    }
  });
  it('R-81: a neutral name that is not neutral is found', () => {
    const model = buildLabel({ ...sample, office: { ...sample.office, neutralName: { az: 'Mediasiya otağı' } } }, 'az');
    expect(findModuleNames(model, 'S-48213_mektub_az_v1.docx').map(({ place, kind }) => `${place}:${kind}`)).toEqual(['body:naming-word']);
  });
});
