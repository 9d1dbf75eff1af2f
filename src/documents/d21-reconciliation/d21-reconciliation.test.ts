import { describe, expect, it } from 'vitest';
import { facts, office } from '../../../tests/documents/samples.ts';
import type { Language } from '../model.ts';
import { describeFields, missingFields, textOf } from '../read-model.ts';
import { buildD21 } from './build.ts';

const sample = facts.D21;
const build = (rest: Partial<typeof sample> = {}, language: Language = 'az') => buildD21({ ...sample, ...rest }, language);
const body = (rest: Partial<typeof sample> = {}, language: Language = 'az') => textOf(build(rest, language)).replaceAll('\u00A0', ' ');

describe('D21: the person\'s own statement', () => {
  it('stands word for word', () => {
    expect(body({ repaired: 'FULL' })).toContain(
      'Mən, Sınaqlı Nümunə Test qızı, № 1-0/26 iş üzrə Uydurmayev Örnək Şablon oğlu ilə barışdığımı və mənə dəymiş ziyanın tam ödənildiyini bildirirəm. '
      + 'Ərizəni heç kimin təzyiqi olmadan, öz istəyimlə verirəm. '
      + 'Barışığın məsuliyyətdən azad etmə üçün mütləq əsas olmadığı, qərarın səlahiyyətli orqana məxsus olduğu mənə izah edilib.',
    );
  });
  it('a part is told in figures and in words; without the sum it is a gap', () => {
    expect(body()).toContain('ziyanın qismən: 4 800,50 manat (dörd min səkkiz yüz manat əlli qəpik) ödənildiyini');
    expect(body({}, 'ru')).toContain('частично: 4 800,50 маната (четыре тысячи восемьсот манатов пятьдесят гяпиков)');
    expect(missingFields(build({ amount: undefined })).map(({ field }) => field)).toEqual(['amount']);
    expect(missingFields(build({ repaired: undefined })).map(({ field }) => field)).toEqual(['repaired']);
  });
  it('whom it goes to is a gap where the name\'s dative is not known', () => {
    expect(missingFields(build({ addressee: { nominative: { az: 'Uydurma rayon məhkəməsi' } } })).map(({ field }) => field)).toEqual(['addressee.dative']);
  });
  it('R-25: it is hers, with nothing of the office and no number of ours', () => {
    for (const language of ['az', 'ru'] as const) {
      const model = build({}, language);
      expect(model.letterhead).toBeUndefined();
      for (const ours of [office.name[language], office.neutralName[language], office.phone, office.email, 'Ç-12/26', 'S-48213', 'Başçılı', 'Vasitəçiyeva']) expect(textOf(model)).not.toContain(ours);
      expect(describeFields(model).some(({ field }) => /^(office|executor|signatory|staff|mediator)/.test(field))).toBe(false);
    }
  });
  it('bears her own identity, her service address, and her phone only where it is safe', () => {
    for (const own of ['Sınaqlı Nümunə Test qızı', '03.02.1990', 'AA0000000', '0TEST00', 'abonent qutusu 5', '+994 00 000 00 02']) expect(body()).toContain(own);
    for (const others of ['C00000000', '0TEST11', '09.07.1988']) expect(body()).not.toContain(others);
    const quiet = build({ safePhone: undefined });
    expect(textOf(quiet)).not.toContain('+994');
    expect(missingFields(quiet)).toEqual([]);
  });
  it.each(['az', 'ru'] as const)('a blank to write by hand holds nothing of the case (%s)', (language) => {
    const blank = build({ blank: true }, language);
    expect(describeFields(blank)).toEqual([]);
    expect(textOf(blank)).toBe(textOf(build({ blank: true, safePhone: undefined, otherParty: undefined, repaired: 'FULL' }, language)));
    expect(textOf(blank)).not.toMatch(/Sınaqlı|Uydurma|1-0\/26|0TEST|AA000|4\D800/);
    expect(textOf(blank)).toContain(language === 'az' ? '(tam / qismən: __________ manat)' : '(полностью / частично: __________ манатов)');
    expect(textOf(blank).match(/_{30,}/g)?.length).toBeGreaterThanOrEqual(8);
  });
  it('a representative signs beside the person', () => {
    const lines = build({ representative: sample.person }).blocks.flatMap((block) => (block.kind === 'signatures' ? block.lines.map(({ role }) => role) : []));
    expect(lines).toEqual(['Şəxs', 'Qanuni nümayəndə']);
  });
  it('another language gets the Azerbaijani text', () => expect(build({}, 'en').language).toBe('az'));
});
