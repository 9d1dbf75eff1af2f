import { describe, expect, it } from 'vitest';
import { lintLine } from './agreement-lint.ts';

/** Sentences that are worth a second look, and such that are not. */
const CAUGHT = {
  revealsWhereabouts: [
    'Pulu birinci tərəfin ünvanına göndərir', 'Yaşadığı yerə gətirir', 'Nizami küçəsində təhvil verir', 'Mənzilin qapısını təmir edir', 'Əşyaları onun evinə gətirir', 'İş yerində pulu verir', 'Məktəbində üzr istəyir',
    'Uşağın bağçasına gətirir', 'Telefon nömrəsinə yazır', '050 123 45 67 nömrəsi ilə təsdiq edir', '+994 (50) 123-45-67', 'Sığınacağa çatdırır',
    'Sends it to her address', 'Brings it to the street where she lives', 'Leaves it at her workplace', 'Returns the bag to his home', 'Fixes the door of the apartment',
    'Привозит по адресу первой стороны', 'Оставляет там, где она проживает', 'Чинит дверь квартиры', 'Передаёт по месту работы', 'Пишет на номер телефона',
  ],
  forcesContact: [
    'Hər həftə görüşürlər', 'Ayda bir dəfə zəng edir', 'Onunla əlaqə saxlayır', 'Üz-üzə üzr istəyir', 'Pulu şəxsən təhvil verir', 'Bayramda baş çəkir', 'Hər ay mesaj göndərir', 'Onunla danışacaq', 'Ünsiyyəti davam etdirirlər',
    'They meet every Sunday', 'He calls her on the first of each month', 'Hands it over in person', 'Apologises face to face', 'He visits her in June', 'They keep in touch', 'Sends a text message each week',
    'Они встречаются раз в месяц', 'Звонит ей каждую неделю', 'Лично передаёт деньги', 'Навещает её', 'Продолжают общаться', 'Остаются на связи',
  ],
  unmeasurable: [
    'Özünü yaxşı aparır', 'Ona hörmət edir', 'Ödəməyə çalışacaq', 'Mümkün qədər kömək edir', 'İmkan daxilində qaytarır', 'Tezliklə ödəyir', 'Müntəzəm kömək edir', 'Vaxtaşırı bildirir', 'Lazım gəldikdə kömək edir',
    'Will try to pay', 'Behaves properly', 'Shows respect', 'Pays as soon as he can', 'Helps from time to time', 'Pays a reasonable sum', 'Helps regularly', 'Repairs it if possible',
    'Постарается заплатить', 'Ведёт себя прилично', 'Платит по возможности', 'Помогает регулярно', 'Вернёт как можно скорее', 'Будет уважать',
  ],
} as const;

const PASSED = [
  '600 manat ödəyir', 'Ayın 5-nə qədər 100 manat ödəyir', 'Velosipedi təmir etdirir', 'Pulu notariusun depozitinə qoyur', 'Məbləği vəkilin hesabına köçürür', 'Pulu mediasiya ofisinin ünvanına gətirir', 'Yazılı üzrxahlıq verir',
  '2 saat ictimai iş görür', 'Məhkəmənin ünvanına göndərir', 'Bankın küçədəki filialında ödəyir', 'Pəncərəni 10 iyuna qədər dəyişdirir', 'Psixoloqla 8 dəfə görüşür', 'Vəkil vasitəsilə əlaqə saxlayır', 'Mediatora zəng edir',
  'Həkimlə görüşür', 'Heç bir əlaqə saxlamır', 'Zəng etməyəcək', 'Onunla görüşməyəcək', 'Mesaj göndərməyəcək', 'Ünsiyyətdən çəkinir', 'Sürücülük kursunu bitirir', 'Telefonu qaytarır', 'Qəbzi ofisə təqdim edir',
  'Ayda 2 dəfə müntəzəm ödəyir', '12 həftə ərzində kursda iştirak edir', 'Zərərin əvəzini iki hissədə ödəyir', 'Sənədləri qaytarır', 'Hasarı rəngləyir', 'Ağac əkir', 'Sağlamlıq proqramını başa vurur',
  'Pays 600 manats by 4 May', 'Returns the bicycle', 'Sends the sum to the notary’s office address', 'Deposits the sum with the court in Sample street', 'Attends 10 sessions with a psychologist', 'Calls the mediator before 1 June', 'Will not contact her',
  'Never calls him', 'Stays without any contact', 'Refrains from visits', 'Does 20 hours of community work', 'Repairs the fence by 10 June', 'Writes a letter of apology', 'Completes the course in 12 weeks', 'Pays regularly on day 5', 'Speaks with a counsellor 4 times',
  'Платит 600 манатов до 4 мая', 'Возвращает велосипед', 'Передаёт деньги через нотариуса', 'Вносит сумму по адресу суда', 'Встречается с психологом 8 раз', 'Звонит медиатору до 1 июня', 'Не звонит ей', 'Не встречается с ней',
  'Воздерживается от контактов', 'Проходит курс за 12 недель', 'Чинит забор до 10 июня', 'Пишет письмо с извинениями', 'Платит регулярно, 5 числа', 'Красит забор', 'Сажает 3 дерева', 'Возвращает документы', 'Покупает новый телефон',
] as const;

describe('R-26: what the wording of an agreement gives away', () => {
  it('R-26 is tried on sixty sentences each way', () => {
    expect(Object.values(CAUGHT).flat().length).toBeGreaterThanOrEqual(60);
    expect(PASSED.length).toBeGreaterThanOrEqual(60);
  });
  it.each(CAUGHT.revealsWhereabouts)('R-26, gives away where somebody is: %s', (text) => expect(lintLine(text)).toContain('revealsWhereabouts'));
  it.each(CAUGHT.forcesContact)('R-26, makes people meet: %s', (text) => expect(lintLine(text)).toContain('forcesContact'));
  it.each(CAUGHT.unmeasurable)('R-26, cannot be checked: %s', (text) => expect(lintLine(text)).toContain('unmeasurable'));
  it.each(PASSED)('R-26, nothing to say of: %s', (text) => expect(lintLine(text)).toEqual([]));
  it('R-26 names each thing once, and all of them', () => {
    expect(lintLine('Tezliklə onun evinə gəlir, görüşürlər və zəng edir, 050 123 45 67')).toEqual(['revealsWhereabouts', 'forcesContact']);
    expect(lintLine('Tezliklə onun evinə gəlir, görüşürlər və zəng edir')).toEqual(['revealsWhereabouts', 'forcesContact', 'unmeasurable']);
    expect(lintLine('')).toEqual([]);
  });
});
