/** Texts of the pocket card. The heading is one anybody could carry; outside the card only whoever cuts it out reads. */
import type { PaperLanguage } from '../model.ts';

export interface CardTexts {
  readonly fileTitle: string;
  readonly heading: string;
  readonly cut: string;
}

export const cardTexts: Readonly<Record<PaperLanguage, CardTexts>> = {
  az: { fileTitle: 'Bildiriş', heading: 'Lazımlı nömrə', cut: 'Kartı xətt üzrə kəsin. Vərəqin qalan hissəsini məhv edin.' },
  en: { fileTitle: 'Notice', heading: 'Useful number', cut: 'Cut out the card along the line. Destroy the rest of the sheet.' },
  ru: { fileTitle: 'Уведомление', heading: 'Полезный номер', cut: 'Вырежьте карточку по линии. Остальную часть листа уничтожьте.' },
  ar: { fileTitle: 'إشعار', heading: 'رقم مفيد', cut: 'قُصّ البطاقة على الخط وأتلف بقية الورقة.' },
  fa: { fileTitle: 'اطلاعیه', heading: 'شمارهٔ لازم', cut: 'کارت را از روی خط ببرید و بقیهٔ برگه را از بین ببرید.' },
  ur: { fileTitle: 'اطلاع', heading: 'کام کا نمبر', cut: 'کارڈ کو لکیر کے ساتھ کاٹ لیں اور باقی کاغذ ضائع کر دیں۔' },
};
