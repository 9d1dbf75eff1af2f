import type { D30Texts } from './texts.ts';

export const az: D30Texts = {
  fileTitle: 'Qeyd',
  title: 'ŞİKAYƏT QEYDİ',
  number: 'Qeydin nömrəsi',
  on: 'Şikayət günü',
  way: 'Necə bildirilib',
  ways: { ORAL: 'şifahi', WRITTEN: 'yazılı', DRAWN: 'şəkillə', DICTATED: 'diktə edilib' },
  about: 'Nə barədə',
  abouts: { STAFF_CONDUCT: 'işçinin davranışı', LIVING_CONDITIONS: 'qalma şəraiti', SERVICE: 'xidmət', PRIVACY: 'məlumatın qorunması', SAFETY: 'təhlükəsizlik', DECISION: 'qərar', OTHER: 'başqa məsələ' },
  unnamed: 'şəxs adının yazılmasını istəməyib',
  headings: { told: 'Deyilənlər', wish: 'Şəxs nə istəyir', answer: 'Cavab' },
  asTold: 'Şəxsin öz sözləri ilə, dəyişdirilmədən yazılır; şəkil də şikayətdir.',
  byHand: 'Bu hissəni şəxs özü və ya onun diktəsi ilə başqası əl ilə yazır və ya çəkir:',
  wishByHand: 'İstəyirsə, burada yazır:',
  answerUnnamed: 'Cavab {date} tarixinədək hazır olur; kim olduğunu demədən soruşmaq olar.',
  answerBy: 'Cavab {date} tarixinədək şəxsə onun başa düşdüyü dildə verilir.',
  answered: '{date} tarixində cavab verilib: {outcome}.',
  outcomes: { UPHELD: 'şikayət əsaslı sayılıb', PARTLY_UPHELD: 'şikayət qismən əsaslı sayılıb', NOT_UPHELD: 'şikayət əsaslı sayılmayıb', PASSED_ON: 'şikayət aidiyyəti orqana göndərilib', TAKEN_BACK: 'şəxs şikayətini geri götürüb' },
  assurances: [
    'Şikayət şəxsin aldığı xidmətlərə təsir etmir. Səbəbini sübut etmək lazım deyil.',
    'Şikayəti onun aid olduğu işçi oxumur.',
    '30 gün sonra şəxsdən təklikdə soruşulur: şikayətə görə ona münasibət dəyişməyib ki?',
  ],
  next: {
    title: 'Başqa yerə də müraciət etmək olar',
    bodies: {
      OMBUDSMAN_916: 'Azərbaycan Respublikasının İnsan Hüquqları üzrə Müvəkkilinə (Ombudsman) — 916\u00A0nömrəsinə, gecə-gündüz.',
      COUNCIL: 'Mediasiya Şurasına.', MINISTRY: 'Xidmətə nəzarət edən nazirliyə.', PROSECUTOR: 'Prokurorluğa.',
    },
    right: 'Bunun üçün bizdən icazə almaq və ya cavabımızı gözləmək lazım deyil.',
  },
  receiver: 'Qeydə alan',
};
