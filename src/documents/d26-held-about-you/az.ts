import type { D26Texts } from './texts.ts';

export const az: D26Texts = {
  fileTitle: 'Məlumat',
  title: 'Haqqınızda nə saxlanılır',
  extractTitle: 'Məlumatınız kimə verilib',
  intro: 'Bu kağız yalnız sizin üçündür. Burada haqqınızda nə saxladığımız, bunun nə üçün olduğu, ona kimin baxdığı və kimə verildiyi yazılıb.',
  extractIntro: 'Bu kağız yalnız sizin üçündür. Burada haqqınızdakı məlumatın kimə, nə vaxt və nəyə əsasən verildiyi yazılıb.',
  requestedOn: 'Soruşduğunuz gün',
  asOf: 'Vəziyyət bu günədir',
  kept: {
    heading: 'Nə saxlanılır',
    text: 'Məlumat şifrələnmiş saxlanılır. Haqqınızda bunlar var:',
    items: {
      NAME: 'Ad, soyad, ata adı', BIRTH_DATE: 'Doğum tarixi', SEX: 'Cins', CITIZENSHIP: 'Vətəndaşlıq', ID_DOCUMENT: 'Şəxsiyyət sənədi', CONTACT: 'Sizinlə əlaqə', SERVICE_ADDRESS: 'Məktublar üçün ünvan',
      LANGUAGES: 'Dillər', COMMUNICATION: 'Sizinlə necə danışmaq rahatdır', FAMILY: 'Ailəniz barədə dedikləriniz', HEALTH: 'Sağlamlıq barədə dedikləriniz', NEEDS: 'Ehtiyaclarınız',
      CONSENTS: 'Razılıqlarınız', RIGHTS_EXPLAINED: 'Hüquqlarınızın izah edildiyi günlər', MEETINGS: 'Görüşlər', CALLS: 'Zənglər və yazışmalar', AGREEMENTS: 'İmzaladığınız razılaşmalar', PAYMENTS: 'Ödənişlər',
      SERVICES: 'Aldığınız xidmətlər', LETTERS: 'Məktublar', SCANS: 'Sənədlərin surətləri', COMPLAINTS: 'Şikayətləriniz', OTHER: 'Başqa',
    },
    nothing: 'Haqqınızda heç nə saxlanılmır.',
    others: 'Başqa adamlara aid olanlar və başqalarının dedikləri bu kağıza yazılmır: onlar da sizin kimi qorunur.',
  },
  purposes: {
    heading: 'Nə üçün saxlanılır',
    items: { HELP: 'Sizə kömək etmək və işinizi aparmaq üçün.', REACH: 'Sizinlə təhlükəsiz əlaqə saxlamaq üçün.', SAFETY: 'Sizin və başqalarının təhlükəsizliyi üçün.', LAW: 'Qanunun saxlamağı tələb etdiyi sənədlər üçün.', FIGURES: 'Adsız ümumi statistika üçün.' },
  },
  received: {
    heading: 'Kim alıb',
    head: ['Tarix', 'Kim', 'Nə verilib', 'Nəyə əsasən'],
    nobody: 'Məlumatınız heç kimə verilməyib.',
    grounds: { CONSENT: 'sizin razılığınız', EMERGENCY: 'təhlükə olduğu üçün, dərhal', COMPELLED: 'məhkəmənin və ya müstəntiqin qərarı', STATUTORY: 'qanunun birbaşa tələbi' },
    recalled: 'geri istənilib: {date}',
  },
  opened: {
    heading: 'Kim baxıb',
    text: 'Əməkdaşların adı yazılmır, yalnız vəzifəsi göstərilir.',
    head: ['Tarix', 'Vəzifə', 'Nəyə baxıb'],
    nobody: 'Məlumatınızı heç kim açmayıb.',
    roles: {
      MEDIATOR: 'işinizi aparan əməkdaş', CO_MEDIATOR: 'ikinci əməkdaş', CASE_WORKER: 'sosial işçi', PSYCHOLOGIST: 'psixoloq', LAWYER: 'hüquqşünas', SHELTER_WORKER: 'növbətçi əməkdaş',
      SUPERVISOR: 'rəhbər', STATISTICIAN: 'statistik', VOLUNTEER: 'könüllü', REVIEWER: 'kənar rəyçi', ADMIN: 'texniki əməkdaş',
    },
    parts: { IDENTITY: 'ad və şəxsi məlumat', CONTACT: 'əlaqə məlumatı', FILE: 'işin sənədləri', PAPER: 'hazırlanmış sənəd', SCAN: 'sənədin surəti', COPIED: 'bir sətir köçürülüb' },
    reasons: { CALL: 'zəng üçün', DOCUMENT: 'sənəd üçün', MEETING: 'görüş üçün', EMERGENCY: 'təcili hal', CORRECTION: 'düzəliş üçün' },
  },
  until: { heading: 'Nə vaxtadək saxlanılır', day: '{date} tarixinədək, sonra silinir.', years: 'İş bağlanana qədər və ondan sonra {years} il; sonra silinir.' },
  ownNotes: { heading: 'Sizin öz qeydiniz', none: 'Hələ qeyd yazmamısınız. İstəsəniz, istənilən yazının yanına öz sözünüzü əlavə edirik.' },
  rights: {
    heading: 'Hüquqlarınız',
    items: [
      'Haqqınızda nə saxlanıldığını istənilən vaxt soruşmaq.',
      'Səhv yazılanı düzəltdirmək; köhnə yazı səhv kimi qeyd olunur.',
      'Məlumatın istifadəsinə etiraz etmək və ya onu məhdudlaşdırmaq.',
      'Qanunun saxlamağı tələb etmədiyi məlumatı sildirmək.',
      'İstənilən razılığı səbəb demədən geri götürmək.',
      'Hər hansı yazının yanına öz sözünüzü yazdırmaq.',
    ],
    how: 'Bunların hər birini şifahi və ya yazılı istəyə bilərsiniz. Cavab {days} iş günü ərzində verilir. Səbəbini demək lazım deyil, aldığınız kömək bundan asılı deyil.',
  },
  complaint: { heading: 'Şikayət' },
};
