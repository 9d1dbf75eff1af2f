import { useMessages } from '../../../../ui/messages.ts';

/** The window's own country names exist in no Azerbaijani: Chromium leaves them out. Source: CLDR. */
const IN_AZERBAIJANI: Readonly<Record<string, string>> = {
  AZ: 'Azərbaycan', AT: 'Avstriya', BE: 'Belçika', FR: 'Fransa', CH: 'İsveçrə', TR: 'Türkiyə', GE: 'Gürcüstan', RU: 'Rusiya', UA: 'Ukrayna', KZ: 'Qazaxıstan',
  UZ: 'Özbəkistan', TM: 'Türkmənistan', KG: 'Qırğızıstan', TJ: 'Tacikistan', IR: 'İran', IQ: 'İraq', PK: 'Pakistan', AF: 'Əfqanıstan',
  AE: 'Birləşmiş Ərəb Əmirlikləri', DE: 'Almaniya', GB: 'Birləşmiş Krallıq', US: 'Amerika Birləşmiş Ştatları', NL: 'Niderland', SE: 'İsveç',
  NO: 'Norveç', DK: 'Danimarka', FI: 'Finlandiya', PL: 'Polşa', IT: 'İtaliya', ES: 'İspaniya', PT: 'Portuqaliya', GR: 'Yunanıstan',
  BG: 'Bolqarıstan', RO: 'Rumıniya', MD: 'Moldova', BY: 'Belarus', LT: 'Litva', LV: 'Latviya', EE: 'Estoniya', CZ: 'Çexiya', HU: 'Macarıstan',
  SY: 'Suriya', IN: 'Hindistan', BD: 'Banqladeş', PH: 'Filippin', CN: 'Çin', JP: 'Yaponiya', CA: 'Kanada', IL: 'İsrail', SA: 'Səudiyyə Ərəbistanı',
};

/** Countries people come from and go to, to be chosen from. */
const COUNTRIES: readonly string[] = Object.keys(IN_AZERBAIJANI);

/** A country's name in the language on the screen; its code where nobody knows one. */
export function useCountry() {
  const { locale } = useMessages();
  const countryName = (code: string): string => {
    if (locale.value === 'az') return IN_AZERBAIJANI[code] ?? code;
    try {
      return new Intl.DisplayNames([locale.value], { type: 'region', fallback: 'code' }).of(code) ?? code;
    } catch {
      return code;
    }
  };
  return { countryName, countryCodes: COUNTRIES };
}
