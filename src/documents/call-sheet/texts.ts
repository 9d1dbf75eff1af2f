/** Texts of the call sheet. What is said on the phone names neither the office nor the matter. */
import type { Language } from '../model.ts';

export interface CallTexts {
  readonly fileTitle: string;
  readonly title: string;
  readonly labels: { readonly ours: string; readonly channel: string; readonly number: string; readonly hours: string; readonly code: string; readonly voicemail: string };
  /** Any hour is never the answer: hours nobody asked about are asked first. */
  readonly hoursUnasked: string;
  readonly code: { readonly agreed: string; readonly none: string; readonly unasked: string };
  readonly voicemail: { readonly yes: string; readonly no: string; readonly unasked: string };
  readonly doNotCall: string;
  readonly inPerson: string;
  readonly script: { readonly heading: string; readonly lines: readonly string[] };
  readonly log: { readonly heading: string; readonly head: readonly [when: string, result: string, by: string] };
  readonly stays: string;
}

export const callTexts: Readonly<Record<Language, CallTexts>> = {
  az: {
    fileTitle: 'Arayış',
    title: 'ZƏNG VƏRƏQİ',
    labels: { ours: 'Bizim nömrə', channel: 'Əlaqə yolu', number: 'Telefon', hours: 'Saatlar', code: 'Kod sualı', voicemail: 'Səsli mesaj' },
    hoursUnasked: 'soruşulmayıb: zəng etməzdən əvvəl üz-üzə soruşun',
    code: { agreed: 'razılaşdırılıb: söhbətin əvvəlində verin; cavab bu vərəqdə yazılmır', none: 'razılaşdırılmayıb', unasked: 'soruşulmayıb' },
    voicemail: { yes: 'qoymaq olar: yalnız “Mənə zəng edin”; ad, təşkilat və səbəb deyilmir', no: 'qoymaq olmaz; mesaj yazmaq da olmaz', unasked: 'soruşulmayıb: qoymayın' },
    doNotCall: 'Bu şəxsə zəng edilmir. Onunla yalnız göstərilən yolla əlaqə saxlayın.',
    inPerson: 'Şəxs hələ başqa yol göstərməyib: yalnız üz-üzə. Zəng edilmir, mesaj və məktub göndərilmir.',
    script: {
      heading: 'Söhbət',
      lines: [
        '“Salam. İndi danışmaq sizə uyğundur?” Təşkilatın adını, işi və səbəbi deməyin.',
        'Kod razılaşdırılıbsa, sualı verin. Cavab düz gəlməsə: “Bağışlayın, səhv düşmüşəm” və söhbəti bitirin.',
        'Başqası götürsə: “Bağışlayın, səhv nömrədir.” Ad soruşmayın, özünüzü təqdim etməyin, geri zəng istəməyin.',
        'Kimsə sizdən soruşsa: “Kimin burada olub-olmadığını heç kimə demirik, bu qayda hamı üçündür.”',
        'Səsi narahatdırsa və ya yanında kimsə varsa: uyğun vaxtı soruşun və bitirin. Təhlükə varsa, 102 və ya 112.',
      ],
    },
    log: { heading: 'Zənglər', head: ['Tarix, saat', 'Nəticə', 'Kim'] },
    stays: 'Bu vərəq ofisdən çıxarılmır. İşdən sonra qovluğa qaytarın və ya məhv edin.',
  },
  en: {
    fileTitle: 'Statement',
    title: 'CALL SHEET',
    labels: { ours: 'Our number', channel: 'Way to reach', number: 'Phone', hours: 'Hours', code: 'Code question', voicemail: 'Voicemail' },
    hoursUnasked: 'not asked: ask face to face before you call',
    code: { agreed: 'agreed: ask it first; the answer is not written on this sheet', none: 'not agreed', unasked: 'not asked' },
    voicemail: { yes: 'may be left: only “Please call me”; no name, no organisation, no reason', no: 'must not be left; no text message either', unasked: 'not asked: leave none' },
    doNotCall: 'This person is not called. Reach them only in the way shown.',
    inPerson: 'The person has named no other way yet: face to face only. No call, no message, no letter.',
    script: {
      heading: 'What to say',
      lines: [
        '“Hello. Is this a good time to talk?” Do not say the name of the organisation, the matter or the reason.',
        'If a code is agreed, ask the question. If the answer is wrong: “I am sorry, wrong number”, and end the call.',
        'If somebody else answers: “I am sorry, wrong number.” Ask for no name, do not introduce yourself, ask for no call back.',
        'If somebody asks you: “We tell nobody who is or is not here; this rule is for everyone.”',
        'If the voice is uneasy or somebody is near: ask for a good time and end. In danger: 102 or 112.',
      ],
    },
    log: { heading: 'Calls', head: ['Date, time', 'Result', 'Who'] },
    stays: 'This sheet does not leave the office. Put it back into the folder or destroy it after use.',
  },
  ru: {
    fileTitle: 'Справка',
    title: 'ЛИСТ ЗВОНКА',
    labels: { ours: 'Наш номер', channel: 'Способ связи', number: 'Телефон', hours: 'Часы', code: 'Кодовый вопрос', voicemail: 'Голосовое сообщение' },
    hoursUnasked: 'не спрашивали: спросите лично, прежде чем звонить',
    code: { agreed: 'согласован: задайте в начале; ответ на этом листе не пишут', none: 'не согласован', unasked: 'не спрашивали' },
    voicemail: { yes: 'можно: только «Перезвоните мне»; без имени, организации и причины', no: 'нельзя; писать сообщения тоже нельзя', unasked: 'не спрашивали: не оставляйте' },
    doNotCall: 'Этому человеку не звонят. Связывайтесь только указанным способом.',
    inPerson: 'Другого способа человек пока не назвал: только лично. Не звонят, не пишут, писем не шлют.',
    script: {
      heading: 'Разговор',
      lines: [
        '«Здравствуйте. Вам сейчас удобно говорить?» Не называйте организацию, дело и причину.',
        'Если код согласован, задайте вопрос. Если ответ неверный: «Извините, я ошибся номером» — и закончите разговор.',
        'Если ответил другой: «Извините, неверный номер». Не спрашивайте имя, не представляйтесь, не просите перезвонить.',
        'Если спросят вас: «Мы никому не говорим, кто здесь есть и кого нет; это правило для всех».',
        'Если голос тревожный или рядом кто-то есть: спросите удобное время и закончите. При опасности: 102 или 112.',
      ],
    },
    log: { heading: 'Звонки', head: ['Дата, время', 'Итог', 'Кто'] },
    stays: 'Этот лист не выносят из офиса. После работы верните его в папку или уничтожьте.',
  },
};
