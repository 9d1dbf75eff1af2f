import type { D03Texts } from './texts.ts';

export const az: D03Texts = {
  fileTitle: 'Razılaşma',
  title: 'MEDİASİYA RAZILAŞMASI (BARIŞIQ SAZİŞİ)',
  parties: { heading: 'Tərəflər', mediator: 'Razılaşma mediatorun köməyi ilə əldə edilib: {mediator}.' },
  matter: { heading: 'İş', text: 'Mediasiya bu yönəltmə əsasında aparılıb: {referrer}, № {referralNo}, {referralDate}. Bizdə qeydiyyat nömrəsi: {outsideNo}.' },
  obligations: {
    heading: 'Öhdəliklər', none: 'Tərəflər maddi və ya başqa öhdəlik müəyyən etməyiblər; razılaşma onların söhbətinin özüdür.',
    intro: 'Tərəflər öz istəyi ilə aşağıdakı öhdəlikləri götürür:',
    head: ['№', 'Kim', 'Nə', 'Necə', 'Məbləğ, AZN', 'Son tarix', 'Təsdiqi'],
    inWords: 'Öhdəlik {no}: {figures} ({words}).',
    instalments: 'Ödəniş cədvəli',
    instalmentHead: ['Öhdəlik', 'Hissə', 'Son tarix', 'Məbləğ, AZN'],
    types: {
      APOLOGY_ORAL: 'Üzrxahlıq (şifahi)', APOLOGY_WRITTEN: 'Üzrxahlıq (yazılı)', PAYMENT: 'Pul ödənişi', RETURN_PROPERTY: 'Əmlakın qaytarılması', REPAIR_WORK: 'Zərərin işlə aradan qaldırılması',
      COMMUNITY_SERVICE_VOLUNTARY: 'Könüllü ictimai iş', TREATMENT: 'Müalicə', TRAINING: 'Təlim', NO_CONTACT: 'Əlaqə saxlamama', BEHAVIOUR: 'Davranış barədə söz', OTHER: 'Başqa öhdəlik',
    },
  },
  communication: {
    heading: 'Ünsiyyət qaydaları', none: 'Tərəflər xüsusi ünsiyyət qaydası müəyyən etməyiblər.',
    rules: {
      NO_CONTACT: 'Tərəflər bir-biri ilə əlaqə saxlamır.', THROUGH_MEDIATOR: 'Tərəflər yalnız mediator vasitəsilə əlaqə saxlayır.', THROUGH_LAWYERS: 'Tərəflər yalnız vəkilləri vasitəsilə əlaqə saxlayır.',
      PHONE_ONLY: 'Tərəflər yalnız telefonla danışır.', WRITING_ONLY: 'Tərəflər yalnız yazılı əlaqə saxlayır.', NO_RELATIVES: 'Tərəflər bir-birinin yaxınlarına müraciət etmir.',
      NO_SOCIAL_MEDIA: 'Tərəflər bir-biri haqqında sosial şəbəkələrdə yazmır.', RESPECTFUL: 'Tərəflər bir-biri ilə hörmətlə davranır.',
    },
  },
  unfulfilled: {
    heading: 'Öhdəlik yerinə yetirilmədikdə',
    text: 'Öhdəlik vaxtında yerinə yetirilmədikdə mediator hər tərəflə ayrıca danışır və tərəflər yeni müddət razılaşdıra bilər. Bu alınmadıqda iş səlahiyyətli orqana qayıdır. Öhdəliyin yerinə yetirilməməsi daha ağır cəza üçün əsas deyil.',
  },
  effect: {
    heading: 'Bu razılaşma nədir, nə deyil',
    text: 'Bu razılaşma heç bir tərəfi şikayəti geri götürməyə, bağışlamağa, susmağa, görüşməyə və ya başqa tələblərindən əl çəkməyə məcbur etmir.',
  },
  confidentiality: {
    heading: 'Məxfilik və nəyi bölüşmək olar',
    text: 'Yönəldən orqana mediasiyanın razılaşma ilə başa çatdığı bildirilir. Bundan artıq nəsə yalnız hər iki tərəf aşağıda razı olduqda verilir.',
    sharingHead: 'Nəyi bölüşmək olar (hər tərəf özü işarələyir)',
    sharing: {
      agreementWithAuthority: 'Razılaşmanın mətni yönəldən orqana verilə bilər', fulfilmentWithAuthority: 'Öhdəliklərin icra vəziyyəti yönəldən orqana bildirilə bilər',
      statistics: 'Adsız məlumat statistikada istifadə oluna bilər',
    },
  },
  changes: { heading: 'Dəyişikliklər', text: 'Razılaşma yalnız bütün tərəflərin imzaladığı yeni yazılı mətnlə dəyişdirilir. Yeni mətn üçün düşünmə müddəti yenidən başlayır.' },
  advice: {
    heading: 'Hüquqi məsləhət və düşünmə müddəti',
    text: 'Hər tərəfə mətni öz dilində alıb düşünmək və vəkillə məsləhətləşmək imkanı verilib.',
    head: ['Tərəf', 'Mətni alıb', 'Hüquqi məsləhət təklif olunub', 'Ən erkən imza günü', 'Gözləməmək barədə ərizə'],
  },
  interpreters: { heading: 'Tərcüməçilər', none: 'Tərcüməçi iştirak etməyib.', text: '{name} — {language}.' },
  copies: 'Razılaşma {copies} nüsxədə tərtib olunub: hər tərəfə bir nüsxə, bir nüsxə mediatorda qalır.',
  prevailing: 'Mətnlər fərqləndikdə Azərbaycan dilindəki mətn əsas götürülür.',
  signing: 'Mətni oxudum (mənə oxundu), başa düşdüm və öz istəyimlə imzalayıram. Tərəflər ayrı gündə və ayrı yerdə imzalaya bilər.',
  annex: { title: 'ƏLAVƏ 1', subtitle: 'Tərəflərin şəxsiyyəti — razılaşma {number}', note: 'Bu əlavə möhürlənmiş zərfdə saxlanılır və tərəflərə verilmir.' },
};
