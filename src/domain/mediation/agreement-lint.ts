import { foldedWords } from '../text/fold.ts';
import { findPhrases } from '../text/phrases.ts';

/** What in the wording of an agreement may hurt somebody or cannot be checked later. */
export type LintCode = 'revealsWhereabouts' | 'forcesContact' | 'unmeasurable';

/** Beginnings of words that give it away, and of those that, standing near, make it harmless. */
interface Marks {
  readonly stems: readonly string[];
  readonly unless: readonly string[];
  /** Said of what shall not be, it is no demand. */
  readonly unlessDenied?: boolean;
  /** A number says how often, how much or when. */
  readonly unlessCounted?: boolean;
}

/** Places that are everybody's. */
const OFFICES = ['ofis', 'məhkəmə', 'bank', 'notari', 'probasiya', 'mərkəz', 'idarə', 'office', 'court', 'notary', 'centre', 'center', 'офис', 'суд', 'банк', 'нотари', 'центр', 'управлен'];
/** People one sees for their work. */
const HELPERS = [
  'mediator', 'psixoloq', 'həkim', 'vəkil', 'mütəxəssis', 'notari', 'məsləhətçi', 'müəllim', 'probasiya', 'nümayəndə',
  'psycholog', 'doctor', 'lawyer', 'specialist', 'counsellor', 'notary', 'probation', 'teacher', 'therapist', 'representative',
  'медиатор', 'психолог', 'врач', 'адвокат', 'специалист', 'нотари', 'консультант', 'пробаци', 'учител', 'представител',
];

const MARKS: readonly (readonly [LintCode, Marks])[] = [
  ['revealsWhereabouts', {
    stems: [
      'ünvan', 'yaşadığı', 'yaşayış yer', 'küçə', 'mənzil', 'evinə', 'evində', 'evinin', 'iş yer', 'işlədiyi', 'oxuduğu', 'təhsil aldığı', 'məktəbinə', 'məktəbində', 'bağçasına', 'qaldığı', 'sığınaca', 'telefon nömrə',
      'address', 'lives', 'street', 'apartment', 'flat', 'her home', 'his home', 'their home', 'her house', 'his house', 'their house', 'workplace', 'place work', 'her school', 'his school', 'kindergarten', 'shelter', 'phone number', 'telephone number', 'mobile number',
      'адрес', 'прожива', 'живет', 'улиц', 'квартир', 'домой', 'место работ', 'месту работ', 'месте работ', 'работает', 'учится', 'школу', 'детский сад', 'приют', 'номер телефон', 'телефонный номер',
    ],
    unless: OFFICES,
  }],
  ['forcesContact', {
    stems: [
      'görüş', 'zəng', 'əlaqə saxla', 'üz üzə', 'şəxsən təhvil', 'şəxsən ver', 'şəxsən çatdır', 'evinə gəl', 'evinə ged', 'baş çək', 'mesaj yaz', 'mesaj göndər', 'danışır', 'danışaca', 'ünsiyyət',
      'meet', 'call', 'in person', 'face to face', 'visit', 'keep in touch', 'stay in touch', 'contact', 'text message', 'speak with', 'speak to', 'talk to', 'talk with',
      'встреч', 'встрет', 'позвон', 'звон', 'лично перед', 'лично вруч', 'лично отда', 'навещ', 'навест', 'приходит к', 'придет к', 'общат', 'общен', 'на связи', 'переписыва', 'контакт',
    ],
    unless: HELPERS,
    unlessDenied: true,
  }],
  ['unmeasurable', {
    stems: [
      'yaxşı davran', 'düzgün davran', 'özünü yaxşı apar', 'hörmət', 'çalışacaq', 'çalışır', 'səy göstər', 'mümkün qədər', 'imkan daxilində', 'imkanı olduqca', 'lazım gəl', 'layiqincə', 'ağlabatan',
      'try', 'tries', 'best effort', 'do best', 'behave', 'respect', 'good behaviour', 'as far as possible', 'if possible', 'when possible', 'reasonabl', 'appropriate', 'as needed', 'adequate',
      'старат', 'постара', 'по возможности', 'уваж', 'хорошо себя вести', 'вести себя', 'прилично', 'надлежащ', 'разумн', 'при необходимости', 'приложит усил',
    ],
    unless: [],
  }],
  ['unmeasurable', {
    stems: [
      'tezliklə', 'vaxtaşırı', 'müntəzəm', 'mütəmadi', 'tez tez', 'bir müddət', 'yaxın vaxt', 'hissə hissə',
      'as soon as', 'soon', 'regularly', 'from time to time', 'often', 'for some time', 'gradually', 'in due course',
      'как можно скорее', 'скоро', 'регулярно', 'время от времени', 'часто', 'некоторое время', 'постепенно', 'в ближайшее время', 'своевременно',
    ],
    unless: [],
    unlessCounted: true,
  }],
];

const GAP = 1;
/** Words each way in which a harmless neighbour or a denial counts. */
const NEAR = 3;

/** Denied in English or Russian before it, in Azerbaijani by a word or in the verb itself. */
const DENIALS = ['not', 'no', 'never', 'without', 'avoid', 'refrain', 'cannot', 'не', 'ни', 'без', 'избега', 'воздерж', 'запрещ', 'hec', 'cekin', 'qadagan', 'olmadan', 'imtina'];
const DENIED_VERB = /m[ae](?:y[ae][cr]|m[ae]|z|d[ae]n)|(?<!^te)m[iu]r$|m[iu]rlar$|m[iu]rler$/;

/** Azerbaijan's numbers as people write them, with or without 994. */
const PHONE = /(?:\+?994|\b0)[\s().-]*\d{2}[\s().-]*\d{3}[\s.-]*\d{2}[\s.-]*\d{2}\b/;

const folded = MARKS.map(([code, marks]) => ({ code, marks, stems: marks.stems.map(foldedWords), unless: marks.unless.flatMap(foldedWords) }));

/**
 * What to look at twice in one line of an agreement, in Azerbaijani, English and Russian. It goes by beginnings of words, so it may
 * be wrong either way: whoever drafts decides.
 */
export function lintLine(text: string): LintCode[] {
  const words = foldedWords(text);
  const counted = /\d/.test(text);
  const found = folded
    .filter(({ marks }) => !(marks.unlessCounted === true && counted))
    .filter(({ marks, stems, unless }) =>
      stems.flatMap((phrase) => findPhrases(words, phrase, GAP)).some(({ first, last }) => {
        const near = words.slice(Math.max(0, first - NEAR), last + 1 + NEAR);
        return !near.some((word) => unless.some((stem) => word.startsWith(stem))) && !(marks.unlessDenied === true && near.some(denies));
      }),
    )
    .map(({ code }) => code);
  return [...new Set<LintCode>(PHONE.test(text) ? ['revealsWhereabouts', ...found] : found)];
}

function denies(word: string): boolean {
  return DENIED_VERB.test(word) || DENIALS.some((stem) => (stem.length > 3 ? word.startsWith(stem) : word === stem));
}
