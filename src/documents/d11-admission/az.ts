import type { D11Texts } from './texts.ts';

export const az: D11Texts = {
  fileTitle: 'Akt',
  title: 'QƏBUL AKTI',
  when: 'Qəbul vaxtı',
  ground: 'Əsas',
  grounds: {
    OWN_YES: 'öz razılığı ilə',
    UNCONSCIOUS: 'razılığını hələ bildirə bilmir; təxirəsalınmaz yardım',
    CHILD_ALONE: 'böyüksüz uşaq; təxirəsalınmaz yardım',
    URGENT_CHILD_PLACEMENT: 'uşağın təxirəsalınmaz yerləşdirilməsi',
  },
  yes: 'Razılığın forması',
  yesForms: {
    SIGNED: 'imza ilə',
    ORAL_WITNESSED: 'şifahi, şahidin yanında',
    THUMBPRINT_WITNESSED: 'barmaq izi ilə, şahidin yanında',
    INTERPRETER_BY_PHONE: 'telefonla tərcüməçi vasitəsilə',
  },
  stay: {
    heading: 'Könüllü qalma',
    items: [
      'Burada öz istəyimlə qalıram, məni heç kim məcbur etməyib.',
      'İstədiyim saat gedə bilərəm; səbəbini demək lazım deyil. Yenidən gələ bilərəm.',
      'Sənədlərim, telefonum və pulum məndə qalır; saxlanmağa yalnız özüm istəsəm verirəm.',
    ],
    later: 'Şəxs başa düşə bilən kimi bu bölmə ona oxunur və razılığı soruşulur.',
  },
  rules: {
    heading: 'Birgə yaşayış qaydaları',
    items: [
      'Bu yerin ünvanını və burada kimin olduğunu heç kimə demirik.',
      'Bir-birimizi incitmirik, başqasının əşyasına icazəsiz toxunmuruq.',
      'Spirtli içki, narkotik maddə və silah gətirilmir.',
      'Hər qonaq barədə əvvəlcə sizdən soruşulur; istəmədiyiniz adam buraxılmır.',
      'Çıxanda nə vaxtdan narahat olaq və kimə zəng edək — bunu özünüz deyirsiniz.',
      'Dərmanlarınız sizindir; istəsəniz, kilidli yerdə saxlanılır.',
    ],
    agreed: 'Qaydalar {date} tarixində izah edilib və razılıq verilib.',
    pending: 'Qaydalar şəxs başa düşə bildikdən sonra 24 saat ərzində izah edilir.',
  },
  needs: { heading: 'Təcili ehtiyaclar', none: 'bildirilməyib' },
  belongings: {
    heading: 'Əşyalar',
    head: ['Paket', 'İçindəkilər'],
    none: 'Saxlanmağa əşya verilməyib.',
    note: 'Əşyalar şəxsə məxsusdur və istədiyi vaxt qaytarılır. Paket möhürlənib, iki imza qoyulub.',
  },
  safety: {
    heading: 'Təhlükəsizlik planı',
    text: 'Plan {date} tarixində birlikdə hazırlanıb. Mövzular: {topics}.',
    none: 'Plan hələ hazırlanmayıb; şəxslə birlikdə hazırlanır.',
    kept: 'Planın özü bu vərəqdə yazılmır.',
  },
  children: { heading: 'Birlikdə gələn uşaqlar', none: 'yoxdur' },
  told: { heading: 'Hüquqların izah edilməsi', no: 'Protokol {no}', pending: '[hüquqların izahı gözlənilir]', pendingInOffice: '[D02 gözlənilir]' },
  rights: {
    heading: 'Hüquqlarınız',
    items: [
      'Vəkil, həkim və tərcüməçi ilə təklikdə görüşə bilərsiniz.',
      'Yaxınlarınıza zəng edə, məktub yaza və inancınıza uyğun yaşaya bilərsiniz.',
      'Ombudsmanın Milli Preventiv Qrupu (MPQ) bura xəbər vermədən gələ bilər; onunla təklikdə danışa bilərsiniz.',
      'Bu aktı imzalamasanız da, burada qalır və kömək alırsınız.',
    ],
  },
  confirmation: 'Bu akt mənə başa düşdüyüm dildə oxundu. Suallarıma cavab aldım.',
  unsigned: 'İmza hələ yoxdur. Bu, qəbula və qalmağa mane olmur.',
};
