import { LANGUAGES } from '../../../../shared/model/basic.ts';
import { SERVICE_CODES } from '../../../../shared/model/enumerations.ts';
import { ACCESSIBILITY, legalForm, providerType, secureChannel } from '../../../../shared/model/provider.ts';
import type { NameForms, Provider, ProviderFacts } from '../../../../shared/model/provider.ts';
import { textOrNull } from '../../oversight/logic/whole-number.ts';

/** What a person types about a body: text fields hold text, choices hold codes. */
export interface ProviderForm {
  azName: string;
  azGenitive: string;
  azDative: string;
  enName: string;
  ruName: string;
  ruGenitive: string;
  ruDative: string;
  /** Separated by commas. */
  knownAs: string;
  type: string | null;
  legalForm: string | null;
  region: string;
  country: string;
  services: string[];
  phone: string;
  email: string;
  address: string;
  inHousePhone: string;
  focalPoint: string;
  secureChannel: string | null;
  capacity: string;
  languages: string[];
  accessibility: string[];
  acceptsAnonymous: boolean;
  isStateBody: boolean;
  isProsecutionBody: boolean;
  isHealthProvider: boolean;
  agreementDate: string | null;
  agreementExpires: string | null;
  confirmed: boolean;
}

/** The form of a body, or of a new one. */
export function formOf(provider: Provider | null): ProviderForm {
  const { az, en, ru } = provider?.names ?? { az: null, en: null, ru: null };
  return {
    azName: az?.nominative ?? '', azGenitive: az?.genitive ?? '', azDative: az?.dative ?? '',
    enName: en?.nominative ?? '',
    ruName: ru?.nominative ?? '', ruGenitive: ru?.genitive ?? '', ruDative: ru?.dative ?? '',
    knownAs: (provider?.knownAs ?? []).join(', '),
    type: provider?.type ?? null,
    legalForm: provider?.legalForm ?? null,
    region: provider?.region ?? '',
    country: provider?.country ?? 'AZ',
    services: [...(provider?.services ?? [])],
    phone: provider?.contactOfficial.phone ?? '',
    email: provider?.contactOfficial.email ?? '',
    address: provider?.contactOfficial.address ?? '',
    inHousePhone: provider?.inHousePhone ?? '',
    focalPoint: provider?.focalPoint ?? '',
    secureChannel: provider?.secureChannel ?? null,
    capacity: provider?.capacity == null ? '' : String(provider.capacity),
    languages: [...(provider?.languages ?? [])],
    accessibility: [...(provider?.accessibility ?? [])],
    acceptsAnonymous: provider?.acceptsAnonymous ?? false,
    isStateBody: provider?.isStateBody ?? false,
    isProsecutionBody: provider?.isProsecutionBody ?? false,
    isHealthProvider: provider?.isHealthProvider ?? false,
    agreementDate: provider?.dataAgreement?.date ?? null,
    agreementExpires: provider?.dataAgreement?.expires ?? null,
    confirmed: provider?.confirmed ?? false,
  };
}

/** Abbreviations as typed, one of each. */
export const abbreviations = (typed: string): string[] => [...new Set(typed.split(/[,;]/).map((one) => one.trim()).filter((one) => one !== ''))];

/** The facts of a form that was checked; `capacity` is its text read as a number. A prosecution body is a state body. */
export function factsOf(form: ProviderForm, capacity: number | null): ProviderFacts {
  return {
    names: { az: { nominative: form.azName.trim(), genitive: textOrNull(form.azGenitive), dative: textOrNull(form.azDative) }, en: forms(form.enName), ru: forms(form.ruName, form.ruGenitive, form.ruDative) },
    knownAs: abbreviations(form.knownAs),
    type: providerType.catch('OTHER').parse(form.type),
    legalForm: legalForm.nullable().catch(null).parse(form.legalForm),
    region: textOrNull(form.region),
    services: SERVICE_CODES.filter((code) => form.services.includes(code)),
    contactOfficial: { phone: textOrNull(form.phone), email: textOrNull(form.email), address: textOrNull(form.address) },
    inHousePhone: textOrNull(form.inHousePhone),
    focalPoint: textOrNull(form.focalPoint),
    secureChannel: secureChannel.nullable().catch(null).parse(form.secureChannel),
    dataAgreement: form.agreementDate === null ? null : { date: form.agreementDate, expires: form.agreementExpires },
    capacity,
    accessibility: ACCESSIBILITY.filter((code) => form.accessibility.includes(code)),
    languages: LANGUAGES.filter((code) => form.languages.includes(code)),
    acceptsAnonymous: form.acceptsAnonymous,
    isProsecutionBody: form.isProsecutionBody,
    isStateBody: form.isStateBody || form.isProsecutionBody,
    isHealthProvider: form.isHealthProvider,
    country: form.country.trim().toUpperCase(),
    confirmed: form.confirmed,
  };
}

function forms(nominative: string, genitive = '', dative = ''): NameForms | null {
  const name = textOrNull(nominative);
  return name === null ? null : { nominative: name, genitive: textOrNull(genitive), dative: textOrNull(dative) };
}

/** What stands in the way of saving, by field and by the key of its words. */
export type FormProblem = readonly [field: keyof ProviderForm, words: 'emailWrong' | 'countryWrong' | 'capacityWrong' | 'shelterAddress' | 'agreementOrder' | 'agreementDateNeeded' | 'ruNameNeeded' | 'knownAsTooMany'];

export function formProblems(form: ProviderForm, capacity: number | null | undefined): FormProblem[] {
  const found: FormProblem[] = [];
  const known = abbreviations(form.knownAs);
  if (form.ruName.trim() === '' && (form.ruGenitive + form.ruDative).trim() !== '') found.push(['ruName', 'ruNameNeeded']);
  if (known.length > 6 || known.some(({ length }) => length > 40)) found.push(['knownAs', 'knownAsTooMany']);
  if (!/^[A-Za-z]{2}$/.test(form.country.trim())) found.push(['country', 'countryWrong']);
  if (form.email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(form.email.trim())) found.push(['email', 'emailWrong']);
  if (form.type === 'SHELTER' && form.address.trim() !== '') found.push(['address', 'shelterAddress']);
  if (capacity === undefined) found.push(['capacity', 'capacityWrong']);
  if (form.agreementDate === null && form.agreementExpires !== null) found.push(['agreementDate', 'agreementDateNeeded']);
  if (form.agreementDate !== null && form.agreementExpires !== null && form.agreementExpires < form.agreementDate) found.push(['agreementExpires', 'agreementOrder']);
  return found;
}

/** Field of the form that shows what the program did not accept, by the path of its input. */
export const FIELD_OF_PATH: Readonly<Record<string, string>> = {
  'names.az.nominative': 'provider-azName', 'names.az.genitive': 'provider-azGenitive', 'names.az.dative': 'provider-azDative',
  'names.en.nominative': 'provider-enName', 'names.ru.nominative': 'provider-ruName', 'names.ru.genitive': 'provider-ruGenitive', 'names.ru.dative': 'provider-ruDative',
  'contactOfficial.phone': 'provider-phone', 'contactOfficial.email': 'provider-email', 'contactOfficial.address': 'provider-address',
  'dataAgreement.date': 'provider-agreementDate', 'dataAgreement.expires': 'provider-agreementExpires',
};
