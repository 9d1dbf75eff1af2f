import { describe, expect, it } from 'vitest';
import { facts, office } from '../../../tests/documents/samples.ts';
import { CONTACT_CHANNELS } from '../../shared/model/enumerations.ts';
import type { Language } from '../model.ts';
import { missingFields, textOf } from '../read-model.ts';
import { buildD27 } from './build.ts';
import { d27Facts } from './facts.ts';
import { d27Texts } from './texts.ts';

const sample = facts.D27;
const LANGUAGES: readonly Language[] = ['az', 'en', 'ru'];
const invite = (contactRule: typeof sample.contactRule, language: Language = 'az') => textOf(buildD27({ ...sample, contactRule }, language));

describe('D27 is built from the contact rule', () => {
  it('until the person was asked, it is handed over in person', () => {
    expect(d27Facts.parse({ office: { code: 'X' }, person: { subjectCode: 'A', role: 'HARMED' } }).contactRule).toBe('IN_PERSON_ONLY');
  });
  it.each(LANGUAGES)('in person only: no phone, no address, no place; day and hour stay (%s)', (language) => {
    for (const rule of ['IN_PERSON_ONLY', { channel: 'IN_PERSON' as const, safeHours: '10:00–12:00' }] as const) {
      const text = invite(rule, language);
      for (const told of ['+994', office.email, office.address[language], 'Uydurma', 'Уйдурма', '10:00']) expect(text).not.toContain(told);
      for (const said of ['20.04.2026, 15:00–16:30', d27Texts[language].change.inPerson, d27Texts[language].placeTold, office.neutralName[language]]) expect(text).toContain(said);
    }
    expect(missingFields(buildD27({ ...sample, contactRule: 'IN_PERSON_ONLY', place: undefined }, language))).toEqual([]);
  });
  it('asks for an answer by the way the person allowed, and by no other', () => {
    const answers = { PHONE: 'phone', MESSAGE: 'phone', VIDEO: 'phone', EMAIL: 'email', LETTER: 'letter', THROUGH_LAWYER: 'lawyer', IN_PERSON: 'inPerson' } as const;
    const start = (words: string) => words.replace(/[{:].*$/, '');
    for (const channel of CONTACT_CHANNELS) {
      const asked = Object.entries(d27Texts.az.change).filter(([, words]) => invite({ channel }).includes(start(words))).map(([way]) => way);
      expect(asked).toEqual([answers[channel]]);
    }
  });
  it('safe hours stand where they are known', () => {
    expect(invite({ channel: 'PHONE', safeHours: '10:00–12:00' })).toContain('10:00–12:00');
    expect(invite({ channel: 'PHONE' })).not.toContain('10:00–12:00');
  });
});
