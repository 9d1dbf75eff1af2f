import type { DirectoryEntry } from '../../../../shared/contract/directory.ts';
import type { InterfaceLanguage } from '../../../../shared/model/basic.ts';
import { interfaceLanguage } from '../../../../shared/model/basic.ts';
import { agreementInForce } from '../../../../domain/directory/provider-checks.ts';
import { nameOf } from '../../../../domain/directory/provider-names.ts';
import { recipientKind } from '../../../../domain/directory/recipient-kind.ts';
import { formatDate } from '../../../ui/format.ts';
import { useMessages } from '../../../ui/messages.ts';
import { useNow } from '../../../ui/now.ts';

export interface Mark {
  text: string;
  heed: boolean;
}

/** The facts of a body in words, in the language of the window. */
export function useProviderWords() {
  const { t, has, enumLabel, locale } = useMessages();
  const { today } = useNow();
  const language = (): InterfaceLanguage => interfaceLanguage.catch('az').parse(locale.value);

  const name = (entry: DirectoryEntry): string => nameOf(entry, language());
  /** The browser knows no Azerbaijani names of countries; the rarer ones show their code. */
  const country = (code: string): string => (has(`directory.country.${code}`) ? t(`directory.country.${code}`) : code);
  const list = <Code extends string>(codes: readonly Code[], word: (code: Code) => string): string | null => (codes.length === 0 ? null : codes.map(word).join(', '));
  const services = (entry: DirectoryEntry): string | null => list(entry.services, (code) => enumLabel('SERVICE_CODES', code));
  const access = (entry: DirectoryEntry): string | null => list(entry.accessibility, (code) => t(`directory.access-code.${code}`));
  const languages = (entry: DirectoryEntry): string | null => list(entry.languages, (code) => enumLabel('LANGUAGES', code));
  const agreement = ({ dataAgreement }: DirectoryEntry): string => {
    if (dataAgreement === null) return t('directory.agreement.none');
    const date = formatDate(dataAgreement.date);
    return dataAgreement.expires === null ? t('directory.agreement.open', { date }) : t('directory.agreement.until', { date, until: formatDate(dataAgreement.expires) });
  };
  const origin = ({ seeded, savedAt }: DirectoryEntry): string => {
    if (savedAt === null) return t('directory.origin.shipped');
    return t(seeded ? 'directory.origin.changed' : 'directory.origin.own', { date: formatDate(savedAt) });
  };

  /** What a worker has to know before anything goes there; the gate's own view of it first. */
  function marks(entry: DirectoryEntry): Mark[] {
    const kind = recipientKind(entry);
    const ended = entry.dataAgreement !== null && !agreementInForce(entry, today.value);
    return [
      ...(entry.retiredOn === null ? [] : [{ text: t('directory.mark.retired', { date: formatDate(entry.retiredOn) }), heed: true }]),
      ...(entry.confirmed ? [] : [{ text: t('directory.mark.unconfirmed'), heed: true }]),
      ...(kind === 'PROSECUTION' ? [{ text: t('directory.mark.prosecution'), heed: true }] : []),
      ...(kind === 'STATE' ? [{ text: t('directory.mark.state'), heed: false }] : []),
      ...(entry.isHealthProvider ? [{ text: t('directory.mark.health'), heed: false }] : []),
      ...(entry.country === 'AZ' ? [] : [{ text: t('directory.mark.abroad', { country: country(entry.country) }), heed: true }]),
      ...(ended ? [{ text: t('directory.mark.noAgreement'), heed: true }] : []),
      ...(entry.acceptsAnonymous ? [{ text: t('directory.mark.anonymous'), heed: false }] : []),
    ];
  }
  return { name, country, services, access, languages, agreement, origin, marks };
}
