/** Three hundred ways one of the hidden people may stand in a file, typed out by hand: nothing here is made by the code that looks for it. */
import type { Hidden } from './hidden-people.ts';

/** In the running text of the page. Each stands in a sentence of its own. */
export const IN_TEXT: Readonly<Record<Hidden, readonly string[]>> = {
  gulnare: [
    // Azerbaijani endings, stacked, with apostrophe, hyphen and capitals
    'Sınaqlı', 'Sınaqlının', 'Sınaqlıya', 'Sınaqlını', 'Sınaqlıda', 'Sınaqlıdan', 'Sınaqlıyla', 'Sınaqlılar', 'Sınaqlıların', 'Sınaqlılardan', 'Sınaqlıgil', 'Sınaqlıgildən', 'Sınaqlıgillərin', 'Sınaqlıdır', 'Sınaqlıca', 'Sınaqlı’nın', "Sınaqlı'ya", 'SINAQLI', 'SINAQLININ',
    'Gülnarənin', 'Gülnarəyə', 'Gülnarəni', 'Gülnarədə', 'Gülnarədən', 'Gülnarəylə', 'Gülnarəsiz', 'Gülnarələrin', 'Gülnarəgilə', 'GÜLNARƏ', 'Gülnarəmiz', 'Gülnarəmin', 'gülnarəyə', 'Əhmədin qızı', 'ƏHMƏD QIZI', 'Əhmədqızı',
    // plain Latin
    'Sinaqli', 'Sinaqlinin', 'Sinagli', 'Sinaghli', 'Synaqly', 'Synagly', 'SINAQLI-nin', 'Gulnare', 'Gulnara', 'Gulnarenin', 'Gulnaraya', 'Gulnareden', 'Guelnara', 'Ehmed qizi', 'Ahmad gizi', 'Ahmed kyzy', 'Ahmad qyzy',
    // Russian
    'Сынаглы', 'Сынакли', 'Гюльнара', 'Гюльнары', 'Гюльнаре', 'Гюльнару', 'Гюльнарой', 'Гульнарою', 'Гульнара', 'Ахмедовна', 'Ахмедовны', 'Ахмедовной', 'Ахмед кызы', 'Эхмед гызы', 'Гюлнара', 'СЫНАГЛЫ ГЮЛЬНАРА',
    // patronymics otherwise
    'Əhmədovna', 'Ahmedovna', 'Əhmədovnanın', 'Ehmedovnaya',
    // order, initials, spacing
    'Gülnarə Sınaqlı', 'Sınaqlı G. Ə.', 'G.Sınaqlıya', 'S ı n a q l ı', 'G Ü L N A R Ə', 'S.ı.n.a.q.l.ı', 'Sınaq-lı', 'Sı\u00ADnaq\u00ADlı', 'Sınaq\u200Blı', 'Sınaq\nlının', 'Sı naqlı', 'Sınaqlı-Gülnarə', 'SınaqlıGülnarə', 'sinaqligulnare', 'Sіnaqlı', 'Sınаqlı',
    'Uydurmayeva', 'Uydurmayevanın', 'Уйдурмаевой', 'Uydurmayevlər', 'Mavi Qatarın', 'Elşadın', 'Эльшада',
    // numbers
    '0TEST00', '0test00', '0TEST00-nin', '0TEST00nin', '0 TEST 00', '0TE ST00', '0-TEST-00', '0ТЕST00', 'AA0009901', 'AA 0009901', 'AA № 0009901', 'АА0009901', 'AA-000-99-01', '0009901',
    '+994 50 000 98 71', '+994500009871', '050 000 98 71', '0500009871', '(050) 000-98-71', '050-000-98-71', '050.000.98.71', '00994 50 0009871', '50 000 98 71', '0 5 0 0 0 0 9 8 7 1', '000 98 71', '0009871', '050/0009871', '+994(50)0009871', '٠٥٠٠٠٠٩٨٧١',
    // birth date
    '03.02.1990', '3.2.1990', '03/02/1990', '03-02-1990', '1990-02-03', '03 02 1990', '03.02.90', '03021990', '3 fevral 1990', '3 fevral 1990-cı il', '3 Fevral 1990-cı ildə', 'fevralın 3-ü, 1990', '1990-cı il fevralın 3-də', '3 February 1990', 'February 3, 1990', '3rd of February, 1990', '3 февраля 1990 года', '03 февраля 1990 г.', '03 . 02 . 1990', '1990-cı il təvəllüdlü', '1990 года рождения',
    // address and places
    'Qondarma küçəsi', 'Qondarma küçəsində', 'Qondarmanın', 'Qondarma 214', 'ул. Гондарма', 'Gondarma street 214', 'Nizami küçəsi 388', 'Nizami küç. 388', 'ул. Низами, 388', 'Ağ göyərçin', 'ağ göyərçin evində', 'Qırmızı çətir',
  ],
  cavanshir: [
    'Qəlibzadə', 'Qəlibzadənin', 'Qəlibzadəyə', 'Qəlibzadələr', 'Gelibzade', 'Galibzada', 'Kelibzade', 'Галибзаде', 'Келибзаде', 'Cavanşir', 'Cavanşirin', 'Cavanşirlə', 'Cavanşirgil', 'Cavanshir', 'Javanshir', 'Djavanshir', 'Dzhavanshir', 'Javansir', 'Джаваншир', 'Джаванширу', 'Джаванширом', 'Həsənoviç', 'Hasanovich', 'Gasanovich', 'Гасанович', 'Гасановича', 'Хасан оглы', 'Гасан оглу', 'Həsən oğlunun', 'Xasan oglu', 'Hesenoglu', 'Cavanşir Həsən oğlu',
    '0QLB7Z9', '0QLB 7Z9', 'AZE09990001', 'AZE 09990001', 'AZE № 0999 0001', '09990001', '+994 55 000 46 13', '0550004613', '29.11.1988', '29 noyabr 1988-ci il', '29 ноября 1988', 'November 29th 1988', 'Maketabad', 'Maketabaddakı', 'Макетабад',
  ],
  seckine: [
    'Şablonova', 'Şablonovanın', 'Sablonova', 'Shablonova', 'Шаблонова', 'Шаблоновой', 'Шаблонову', 'Səkinə', 'Səkinənin', 'Sekine', 'Sakina', 'Sakinaya', 'Сакина', 'Сакине', 'Сакину', 'Секинэ', 'Xəlilovna', 'Khalilovna', 'Halilovna', 'Халиловне', 'Халил кызы', 'seckine.numune@example.invalid', 'seckine.numune (at) example.invalid', 'SECKINE.NUMUNE@EXAMPLE.INVALID', '17.06.2011', '17 iyun 2011-ci il', '17 июня 2011 г.',
  ],
  oqtay: ['Köçərmisallı', 'Kocermisalli', 'Кечармисаллы', 'Кёчермисаллы', 'Koechermisalli', 'Oqtayın', 'Oktay', 'Ogtay', 'Огтай', 'Октая', 'Огтаю', 'Oqtaydan', 'Yunisoviç', 'Юнисович', 'Юнис оглы', '8 999 000 31 47', '9990003147', '5 oktyabr 1979', '05.10.1979'],
  chingiz: ['Jalənümunəli', 'Jalanumunali', 'Zhalanumuneli', 'Жаланюмунели', 'Çingizin', 'Chingiz', 'Cingiz', 'Чингиза', 'Чингизом', 'Vaqifoviç', 'Вагифович', 'Vagif oglu'],
  ascii: ['Məsələnov', 'Məsələnovun', 'Mesalenova', 'Масаленов', 'Месаленову', 'Şeyda', 'Şeydanın', 'Sheydaya', 'Шейда', 'Шейде', 'Qasımoviç', 'Гасымовна', 'Qasım oğlu Şeyda'],
  cyrillic: ['Примерову', 'Примеровой', 'Primerova', 'Primerovanın', 'Евгении', 'Евгению', 'Yevgeniya', 'Evgenia', 'Yevgeniyanın', 'Юрьевны', 'Yuryevna', '31 декабря 1994', 'Примеров'],
  flower: ['Dənizova', 'Denizovanın', 'Денизовой', 'Bahar Dənizova', 'Bahar xanım', 'БАХАР ДЕНИЗОВА', 'Azad qızı Bahar', '09.09.1999'],
  babek: ['Uydurmaski', 'Uydurmaskinin', 'Uydurmaskiy', 'Уйдурмаский', 'Уйдурмаского', 'Уйдурмаским', 'Babəkin', 'Babəyin', 'Babek', 'Бабек', 'Бабека', '21 aprel 1983'],
};

/** Where else in the package a thing may hide; `{}` is the hidden text. */
export const PLACES = ['splitRuns', 'header', 'footer', 'footnote', 'comment', 'deleted', 'title', 'creator', 'customXml', 'relationship', 'altText', 'partName', 'fileName', 'picture', 'nested', 'xmlComment', 'fieldCode', 'textBox', 'tableCell', 'docVar'] as const;
export type Place = (typeof PLACES)[number];
export const IN_PLACES: readonly (readonly [Place, Hidden, string])[] = PLACES.flatMap((place): (readonly [Place, Hidden, string])[] =>
  place === 'partName' || place === 'fileName' ? [[place, 'gulnare', 'sinaqli'], [place, 'seckine', 'Shablonova_Sakina']] : [[place, 'gulnare', 'Gülnarəyə'], [place, 'cavanshir', 'Джаваншира']]);
