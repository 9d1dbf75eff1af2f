import type { D01Texts } from './texts.ts';

export const az: D01Texts = {
  fileTitle: 'Razılıq',
  title: 'Mediasiyada iştiraka dair məlumatlandırılmış razılıq',
  whoWeAre: {
    heading: 'Biz kimik',
    text: 'Sizinlə {office} adından mediator işləyir: {mediator}. Mediator bitərəfdir: heç bir tərəfi müdafiə etmir, heç kimi mühakimə etmir və sizin əvəzinizə qərar vermir.',
    coMediator: 'İkinci mediator: {coMediator}.',
    referrer: 'Sizi bizə yönəldən orqan: {referrer}.',
    servedEarlier: 'Mediator əvvəllər tərəflərdən birinə başqa məsələdə xidmət göstərib. Bu, hər iki tərəfə deyilib və hər biri ayrıca söhbətdə yazılı razılıq verib. Siz bu barədə fikrinizi istənilən vaxt dəyişə bilərsiniz.',
    acquainted: 'Mediator tərəflərdən biri ilə tanışdır. Bu, hər iki tərəfə deyilib və hər biri ayrıca söhbətdə yazılı razılıq verib. Siz bu barədə fikrinizi istənilən vaxt dəyişə bilərsiniz.',
  },
  whatItIs: {
    heading: 'Mediasiya nədir',
    text: 'Mediasiya baş vermiş hadisə ilə bağlı birinci və ikinci tərəfin bitərəf mediatorun köməyi ilə danışmasıdır: nə baş verib, bu, insanlara necə təsir edib və zərəri necə aradan qaldırmaq olar. Üz-üzə görüşmək məcburi deyil.',
    formsIntro: 'Sizə təklif olunan formalar:',
    forms: {
      JOINT: 'Birgə görüş — tərəflər və mediator eyni otaqda danışır.',
      VIDEO_JOINT: 'Videobağlantı ilə görüş — tərəflər ekranda görüşür, heç nə lentə alınmır.',
      CONFERENCE: 'Bərpaedici konfrans — tərəflərlə yanaşı onlara yaxın və hər kəsin razı olduğu insanlar da iştirak edir.',
      CIRCLE: 'Dairə — tərəflər və icma üzvləri dairədə növbə ilə danışır.',
      SHUTTLE: 'Dolayı (ayrı-ayrı) mediasiya — tərəflər görüşmür; mediator hər biri ilə ayrıca danışır və yalnız icazə verilən sözləri çatdırır.',
      CAUCUS: 'Fərdi görüş — mediator yalnız sizinlə danışır.',
      LETTER: 'Məktub mübadiləsi — tərəflər mediator vasitəsilə bir-birinə yazır.',
    },
  },
  voluntary: {
    heading: 'İştirak könüllüdür',
    text: 'Razı olub-olmamaq yalnız sizin seçiminizdir və səbəbini demək lazım deyil. Görüşün ortasında da fasilə istəyə və ya dayandıra bilərsiniz; bunu şifahi demək kifayətdir. Fikrinizi dəyişsəniz, heç kim sizi yola gətirməyə çalışmayacaq.',
  },
  criminalCase: {
    heading: 'Cinayət işində nə ola bilər, nə ola bilməz',
    before: 'Mediasiya işin araşdırılmasını və ya məhkəməni əvəz etmir. İşin necə bitəcəyi barədə heç kim sizə söz verə bilməz.',
    report: 'Sizi bizə yönəldən orqana yalnız mediasiyanın başlayıb-başlamadığını və razılaşma ilə, yoxsa razılaşmasız başa çatdığını yazırıq. Nə danışıldığını, kimin dayandırdığını və səbəbini yazmırıq.',
  },
  notAdmission: {
    heading: 'İştirak təqsirin etirafı deyil',
    text: 'Heç kimdən özünə qarşı danışmaq tələb olunmur.',
  },
  confidentiality: {
    heading: 'Məxfilik',
    text: 'Mediator sizin ayrıca söhbətdə dediklərinizi icazəniz olmadan o biri tərəfə çatdırmır. Görüşlər səsə və videoya yazılmır.',
    exceptions: 'İstisna yalnız üçdür: hazırlanan ağır cinayət, kiminsə həyatı üçün təhlükə, uşağın təhlükədə olması. Belə halda mediator yalnız təhlükənin qarşısını almaq üçün lazım olanı deyir; mümkündürsə, bunu əvvəlcə sizə bildirir.',
  },
  present: {
    heading: 'Kim iştirak edəcək',
    text: 'Görüşdə iştirak edə bilər: {roles}.',
    otherParty: 'O biri tərəf: {otherParty}.',
    nobodyElse: 'Siz razı olmasanız, başqa heç kim dəvət edilmir.',
  },
  rights: {
    heading: 'Hüquqlarınız',
    items: [
      'Vəkilə müraciət etmək və vəkillə gəlmək.',
      'Başa düşdüyünüz dildə danışmaq; tərcüməçi sizin üçün pulsuzdur.',
      'Etibar etdiyiniz dəstək şəxsi ilə gəlmək.',
      'Qanuni nümayəndəniz varsa, onun iştirakı.',
      'Ayrı vaxtda gəlib-getmək, fasilə istəmək, istənilən sualı vermək.',
      'Razılaşma imzalamamaq; imzalamazdan əvvəl mətni götürüb vəkillə oxumaq.',
    ],
  },
  data: {
    heading: 'Məlumatlarınız',
    items: [
      'Məlumatın operatoru: {office}, {address}.',
      'Məqsəd: yalnız mediasiyanı aparmaq və nəticəsini izləmək.',
      'Hansı məlumatlar: ad, doğum tarixi, şəxsiyyət sənədi, sizinlə əlaqə, dil, işdəki rolunuz, görüşlərin tarixi, imzaladığınız sənədlər.',
      'Onlarla nə edilir: toplanır, şifrələnmiş saxlanılır və bu işdə istifadə olunur. Başqasına yalnız sizin ayrıca yazılı razılığınızla verilir.',
      'Müddət: razılıq iş bağlanana qədər qüvvədədir; iş bağlandıqdan sonra sənədlər {years} il saxlanılır və silinir. Mediatorun öz qeydləri daha tez məhv edilir.',
      'Geri götürmək: şifahi və ya yazılı, istənilən vaxt. Bundan sonra məlumatlarınız istifadə olunmur; qanunla saxlanmalı olanlardan başqa hamısı silinir.',
      'Şəxs vəfat etdikdə və ya müddət bitdikdə məlumatlar silinir.',
    ],
  },
  choices: {
    heading: 'Seçiminiz',
    text: 'Hər sətir ayrıca seçimdir, heç nə əvvəlcədən işarələnməyib. Razı olduğunuz formada “bəli”, olmadığınız formada “xeyr” qutusunu işarələyin.',
    formHead: ['Mən bu formada iştirak edirəm', 'bəli', 'xeyr'],
    dataHead: ['Ayrıca razılıq', 'bəli', 'xeyr'],
    dataRow: 'Məlumatlarımın 9-cu bənddə yazıldığı kimi işlənməsinə razıyam.',
  },
  child: {
    intro: 'Bu sənəd uşağa və onun qanuni nümayəndəsinə birlikdə izah edilir. Nümayəndə yuxarıda, uşaq isə aşağıda öz sözünü deyir.',
    rule: 'Uşaq “yox” deyirsə, “yox” sayılır: nümayəndənin razılığı onu əvəz etmir. Uşaq fikrini istənilən vaxt dəyişə bilər.',
    head: ['Uşağın öz sözü', 'Uşaq deyir'],
    overall: 'Mediasiyada iştirak',
    answers: { YES: 'hə', NO: 'yox', NOT_ASKED: 'hələ soruşulmayıb' },
  },
  complaint: { heading: 'Şikayət' },
  confirmation: 'Bu sənəd mənə başa düşdüyüm dildə izah edildi, suallarıma cavab aldım və düşünməyə vaxtım oldu. Qərarımı öz istəyimlə verirəm.',
};
