import type { D15Texts } from './texts.ts';

export const az: D15Texts = {
  fileTitle: 'Plan',
  title: 'FƏRDİ SOSİAL REABİLİTASİYA PLANI',
  subject: 'Fərdi sosial reabilitasiya planının göndərilməsi barədə',
  opening: 'Şəxsin razılığı əsasında onun planından sizə aid hissəni göndəririk və həmin addımların icrasına kömək etməyinizi xahiş edirik.',
  version: 'Planın variantı',
  madeOn: 'Tərtib edildiyi gün',
  headings: {
    person: 'Şəxs', goals: 'Məqsədlər', steps: 'Addımlar', work: 'İş və peşə', money: 'Müavinət və yardım', children: 'Uşaqların təhsili', reviews: 'Planın nəzərdən keçirilməsi',
    agreement: 'Şəxsin razılığı', consent: 'Məlumatın verilməsinə razılıq',
  },
  domains: {
    SAFETY: 'Təhlükəsizlik', HEALTH: 'Sağlamlıq', PSYCHOLOGICAL: 'Psixoloji dəstək', LEGAL: 'Hüquqi məsələlər', DOCUMENTS: 'Sənədlər', HOUSING: 'Yaşayış yeri', EDUCATION: 'Təhsil', JOB: 'İş',
    FAMILY: 'Ailə', FINANCES: 'Gəlir və xərclər',
  },
  stepHead: ['Sahə', 'Nə edilir', 'Kim', 'Nə vaxtadək', 'Vəziyyəti'],
  noGoals: 'Məqsəd hələ yazılmayıb.',
  who: { PERSON: 'özüm', OFFICE: 'mütəxəssis', PROVIDER: 'xidmət göstərən' },
  personOutside: 'şəxs özü',
  statuses: { OPEN: 'davam edir', REACHED: 'çatılıb', CHANGED: 'dəyişdirilib', GIVEN_UP: 'artıq lazım deyil' },
  routes: {
    SOCIAL_EMPLOYMENT_50: 'əməkhaqqının 50 faizədək hissəsi 12 ayadək dövlət tərəfindən ödənilən iş yeri', INDIVIDUAL_PROGRAMME: 'fərdi məşğulluq proqramı', PAID_PUBLIC_WORKS: 'haqqı ödənilən ictimai işlər',
    INFORMAL_EMPLOYMENT_PROGRAMME: 'qeyri-formal məşğulluqla bağlı proqram', TEMPORARY_PROGRAMME: 'müvəqqəti məşğulluq proqramı', SELF_EMPLOYMENT: 'özünüməşğulluq',
    UNEMPLOYMENT_INSURANCE: 'işsizlikdən sığorta', VOCATIONAL_TRAINING: 'peşə hazırlığı',
  },
  noRoute: 'Hələ seçilməyib.',
  allowance: { applied: 'Birdəfəlik müavinət: {amount}, müraciət günü {date}.', paid: 'Ödənilib: {date}.', notPaid: 'Hələ ödənilməyib.' },
  aids: { MONEY: 'pul', FOOD: 'qida', CLOTHING: 'geyim', MEDICINE: 'dərman', RENT: 'kirayə haqqı', TRAVEL: 'yol pulu', SCHOOL: 'məktəb xərci', OTHER: 'başqa yardım' },
  aid: 'Əlavə yardım: {kind}, {date}',
  noMoney: 'Müavinət və ya yardım qeydə alınmayıb.',
  schooling: 'Birlikdə yaşayan uşaqların sayı: {children}; məktəbə və ya bağçaya gedənlərin sayı: {attending}.',
  noChildren: 'Birlikdə yaşayan uşaq qeydə alınmayıb.',
  review: { planned: '{date} — nəzərdə tutulub', done: '{date} — keçirilib', none: 'Gün hələ təyin edilməyib.' },
  agreement: ['Plan birlikdə tərtib edilib və şəxsə aydın dildə oxunub.', 'Şəxs onu istənilən vaxt dəyişə və ya dayandıra bilər; səbəb göstərmək lazım deyil və bu, aldığı xidmətlərə təsir etmir.'],
  agreedOn: 'Şəxsin planla razılaşdığı gün: {date}.',
  copies: 'Planın bir nüsxəsi şəxsdə, biri işdə qalır.',
  consent: {
    number: 'Razılığın nömrəsi', until: 'Qüvvədədir', untilDate: '{date} tarixinədək', country: 'Məlumatın verildiyi ölkə',
    doNotPassOn: 'Bu məlumat yalnız sizə və yalnız planın icrası üçün verilir. Onu başqa şəxsə və ya orqana ötürməyin. Razılığın müddəti bitdikdə və ya razılıq geri götürüldükdə məlumatdan istifadəni dayandırın.',
  },
};
