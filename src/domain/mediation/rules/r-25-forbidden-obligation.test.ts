import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { OBLIGATION_TYPES } from '../../../shared/model/enumerations.ts';
import { forbiddenIn } from '../forbidden-words.ts';
import { forbiddenObligation } from './r-25-forbidden-obligation.ts';

const file = b.completeCase();
const line = { byWhom: b.RESPONSIBLE, type: 'PAYMENT', what: '600 manat ödəyir', how: 'bank köçürməsi ilə', proof: 'qəbz' } as const;
const hers = { ...line, byWhom: b.HARMED, type: 'RETURN_PROPERTY', what: 'ehtiyat açarı qaytarır', how: null, proof: null } as const;
const NEVER_HERS: readonly string[] = ['APOLOGY_ORAL', 'NO_CONTACT', 'BEHAVIOUR', 'OTHER'];

describe('R-25: what the harmed person never owes', () => {
  it.each(OBLIGATION_TYPES)('R-25, by kind: %s', (type) => {
    expect(says(forbiddenObligation, { file, obligations: [{ ...hers, type }] })).toBe(NEVER_HERS.includes(type) ? 'block: forbiddenObligation V' : '');
    expect(says(forbiddenObligation, { file, obligations: [{ ...line, type }] })).toBe('');
  });

  it('R-25: whoever comes for the harmed person stands for her', () => {
    expect(says(forbiddenObligation, { file, obligations: [{ ...hers, byWhom: b.SUPPORTER, type: 'OTHER' }] })).toBe('block: forbiddenObligation S');
  });

  it.each(['Şikayətini geri götürür', 'ŞİKAYƏTİNDƏN İMTİNA EDİR', 'Заявление забирает', 'Отзывает... отзыв заявления', 'She withdraws her complaint', 'Barışıq ərizəsi verir', 'заявление о примирении', 'waives all other claims', 'отказывается от претензий: отказ от иска', 'digər tələblərdən imtina edir'])(
    'R-25, in anybody\'s line: %s', (what) => {
      expect(says(forbiddenObligation, { file, obligations: [{ ...line, what }] })).toMatch(/^block: forbiddenObligation O/);
      expect(says(forbiddenObligation, { file, obligations: [], communication: what })).toMatch(/^block: forbiddenObligation/);
    });

  it.each(['Onu bağışlayır', 'susmağı öhdəsinə götürür', 'polisə müraciət etməyəcək', 'hər həftə görüşəcək', 'forgives him', 'will not report to the police', 'meets him weekly', 'прощает его', 'не сообщает никому', 'встречается с ним'])(
    'R-25, in her line alone: %s', (what) => {
      expect(says(forbiddenObligation, { file, obligations: [{ ...hers, what }] })).toMatch(/^block: forbiddenObligation V/);
      expect(says(forbiddenObligation, { file, obligations: [{ ...line, what }] })).toBe('');
    });

  it.each(['600 manat üç hissədə ödəyir', 'Telefonu geri qaytarır', 'Üzr istəyir və bağışlanmasını xahiş edir', 'Pays back 600 AZN in three parts', 'Возвращает 600 манатов', 'İddia olunan əşyanı geri qaytarır', 'Hasarı təmir edir'])(
    'R-25 lets an honest line be: %s', (what) => expect(says(forbiddenObligation, { file, obligations: [{ ...line, what }] })).toBe(''));

  it('R-25 looks at how and proof too, and at a version on file by kind alone', () => {
    expect(says(forbiddenObligation, { file, obligations: [{ ...line, how: 'şikayət geri götürüldükdən sonra' }] })).toBe('block: forbiddenObligation O');
    expect(says(forbiddenObligation, { file, obligations: [{ ...line, proof: 'barışıq ərizəsi' }] })).toBe('block: forbiddenObligation O');
    expect(says(forbiddenObligation, { file, agreement: b.agreement(90, { obligations: [b.obligation(91, { byWhom: b.HARMED, type: 'OTHER' })] }) })).toBe('block: forbiddenObligation V');
    expect(says(forbiddenObligation, { file, agreement: b.agreement(90) })).toBe('');
  });

  it('R-25: words in between do not hide it, a sentence in between does not make it', () => {
    expect(forbiddenIn('şikayətini artıq bu gün geri alır', false)).toEqual(['WITHDRAW_COMPLAINT']);
    expect(forbiddenIn('şikayət hüququ qalır və heç nə dəyişmir, telefon isə geri qaytarılır', false)).toEqual([]);
  });
});
