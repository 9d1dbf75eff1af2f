import { foldedWords } from '../text/fold.ts';
import { findPhrases } from '../text/phrases.ts';

/** What nobody may be bound to in an agreement. */
export type Forbidden = 'WITHDRAW_COMPLAINT' | 'RECONCILIATION' | 'WAIVE_CLAIMS' | 'FORGIVE' | 'KEEP_SILENT' | 'HAVE_CONTACT';

/** Beginnings of words that give each away, in order, with at most GAP other words between them. */
const PHRASES: Readonly<Record<Forbidden, readonly string[]>> = {
  WITHDRAW_COMPLAINT: [
    'şikayət geri', 'şikayət imtina', 'şikayət etməyəcə', 'şikayət etməmə', 'şikayət verməyəcə', 'şikayət verməmə', 'ərizə geri', 'ərizə imtina', 'geri şikayət', 'geri ərizə', 'iddiasını geri', 'iddialarını geri', 'iddianı geri',
    'withdraw complaint', 'withdraw charge', 'withdraw claim', 'withdraw case', 'withdraw statement', 'withdraw application', 'withdraw report',
    'complaint withdraw', 'charges withdraw', 'drop charge', 'drop complaint', 'drop case', 'not press charge', 'not complain',
    'отзыв заявлен', 'отзыв жалоб', 'отозв заявлен', 'отозв жалоб', 'забр заявлен', 'забер заявлен', 'забир заявлен', 'забр жалоб', 'забир жалоб', 'забер жалоб', 'заявлен забр', 'заявлен забер', 'заявлен забир', 'заявлен отозв',
    'заявлен отзыв', 'жалоб отозв', 'жалоб отзыв', 'жалоб забр', 'жалоб забир', 'жалоб забер', 'отказ заявлен', 'отказ жалоб', 'не подавать жалоб', 'не подавать заявлен', 'не жалова',
  ],
  RECONCILIATION: [
    'barışıq ərizə', 'barışma ərizə', 'barışığ ərizə', 'barışdığ bildir', 'barışdığ ərizə', 'barışıq bəyan', 'barışığ bildir',
    'statement reconcil', 'reconcil statement', 'declar reconcil', 'application reconcil',
    'заявлен примирен', 'заявит примирен', 'заявля примирен', 'примирен заявлен', 'ходатайств примирен',
  ],
  WAIVE_CLAIMS: [
    'iddia imtina', 'tələb imtina', 'iddia qaldırma', 'iddia etməyəcə', 'iddia etməmə', 'iddia sürmə', 'tələb sürmə', 'iddiası yoxdur', 'iddiası qalmır',
    'waive', 'waiving', 'renounc', 'no further claim', 'no other claim', 'no claim', 'give up claim', 'gives up claim', 'not sue',
    'отказ иск', 'отказ претенз', 'отказ требован', 'не име претенз', 'претенз не име', 'не предъяв',
  ],
  FORGIVE: ['bağışla', 'əfv ed', 'əfv et', 'keç günah', 'günah keç', 'forgiv', 'forgav', 'pardon', 'прост', 'прощ', 'извинить'],
  KEEP_SILENT: [
    'susm', 'susac', 'susur', 'sussun', 'məlumat verməyəcə', 'məlumat verməmə', 'məlumat vermir', 'danışmayaca', 'danışmama', 'danışmır', 'deməyəcə', 'deməmə', 'müraciət etməyəcə', 'müraciət etməmə',
    'müraciət etmir', 'ifadə verməyəcə', 'ifadə verməmə', 'xəbər verməyəcə', 'xəbər verməmə', 'gizli saxla',
    'silen', 'not tell', 'not report', 'not testif', 'not disclos', 'not speak', 'say nothing', 'tell nobody', 'tell no', 'not go police', 'not contact police', 'keep secret',
    'молч', 'умолч', 'не сообщ', 'не рассказ', 'не обращ', 'не обрат', 'не говор', 'не давать показан', 'не заявл', 'не разглаш', 'держать тайн',
  ],
  HAVE_CONTACT: [
    'görüşəcə', 'görüşmə', 'görüşür', 'əlaqə saxla', 'ünsiyyət', 'barış', 'birlikdə yaşa', 'evə qayıt', 'danışaca', 'zəng ed', 'zəng et',
    'contact', 'meet', 'reconcil', 'live together', 'come back', 'return home', 'talk to', 'call him', 'call her',
    'встреч', 'встрет', 'контакт', 'общат', 'общен', 'помир', 'примир', 'жить вместе', 'вернуться домой', 'вернется', 'звонить',
  ],
};
const GAP = 3;

/** Never a part of any line, whoever is bound by it: it would be a condition if not an obligation. */
const NEVER: readonly Forbidden[] = ['WITHDRAW_COMPLAINT', 'RECONCILIATION', 'WAIVE_CLAIMS'];
const ALL: readonly Forbidden[] = [...NEVER, 'FORGIVE', 'KEEP_SILENT', 'HAVE_CONTACT'];

const stems = Object.fromEntries(Object.entries(PHRASES).map(([kind, phrases]) => [kind, phrases.map(foldedWords)]));

/**
 * What a text would bind to that it may not. `onHarmed`: the line binds the harmed person, who owes neither forgiveness nor
 * silence nor contact. Beginnings of words in Azerbaijani, English and Russian, folded; it rather stops too much.
 */
export function forbiddenIn(text: string, onHarmed: boolean): Forbidden[] {
  const words = foldedWords(text);
  return (onHarmed ? ALL : NEVER).filter((kind) => stems[kind]?.some((phrase) => findPhrases(words, phrase, GAP).length > 0));
}
