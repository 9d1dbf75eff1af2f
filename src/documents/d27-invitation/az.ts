import type { D27Texts } from './texts.ts';

export const az: D27Texts = {
  fileTitle: 'Bildiriş',
  noticeTitle: 'BİLDİRİŞ',
  title: 'Görüşə dəvət',
  greeting: 'Hörmətli {name}!',
  text: 'Sizi görüşə dəvət edirik.',
  labels: { bring: 'Özünüzlə götürün', company: 'Sizinlə gələ bilər', interpreter: 'Tərcüməçi', travel: 'Yol', stop: 'Dayandırmaq üçün', reply: 'Cavabınızı gözləyirik' },
  bring: { ID_DOCUMENT: 'şəxsiyyəti təsdiq edən sənəd', GLASSES: 'eynək', MEDICINES: 'qəbul etdiyiniz dərmanlar', OWN_NOTES: 'öz qeydləriniz', NOTHING: 'heç nə lazım deyil' },
  company: { SUPPORT_PERSON: 'etibar etdiyiniz şəxs', LAWYER: 'vəkil', REPRESENTATIVE: 'qanuni nümayəndə' },
  companyNone: 'bizimlə razılaşdırın',
  interpreterArranged: 'olacaq, sizin üçün pulsuzdur',
  interpreterNone: 'lazım olarsa, bizə deyin; sizin üçün pulsuzdur',
  travel: { OFFICE_PAYS: 'yol xərcini biz ödəyirik', OFFICE_ARRANGES: 'nəqliyyatı biz təşkil edirik', OWN_WAY: 'özünüz gəlirsiniz', BY_VIDEO: 'gəlmək lazım deyil, videobağlantı ilə' },
  stopDefault: 'istənilən an “dayanaq” deyin və ya əlinizi qaldırın',
  free: 'Gəlib-gəlməmək sizin seçiminizdir; səbəbini demək lazım deyil. Gəlməsəniz, bu, sizə heç bir ziyan vermir.',
  placeTold: 'sizə şifahi deyilir',
  change: {
    phone: 'Vaxt və ya yer sizə uyğun deyilsə, bizə bildirin: {phone}.',
    email: 'Vaxt və ya yer sizə uyğun deyilsə, bizə yazın: {email}.',
    letter: 'Vaxt və ya yer sizə uyğun deyilsə, yuxarıdakı ünvana məktubla bildirin.',
    lawyer: 'Vaxt və ya yer sizə uyğun deyilsə, vəkiliniz vasitəsilə bildirin.',
    inPerson: 'Vaxt və ya yer sizə uyğun deyilsə, bunu bu vərəqi sizə verən şəxsə deyin.',
  },
  safeHours: 'Sizinlə yalnız bu saatlarda əlaqə saxlayırıq: {hours}.',
  stopped: 'Mediasiya prosesi dayandırılmışdır.',
};
