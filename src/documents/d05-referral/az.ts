import type { D05Texts } from './texts.ts';

export const az: D05Texts = {
  fileTitle: 'Məktub',
  subject: 'Yönəldici məktub',
  request: 'Aşağıda göstərilən şəxsə öz razılığı əsasında xidmət göstərməyinizi xahiş edirik.',
  headings: { provider: 'Xidmət göstərən', service: 'Xahiş olunan xidmət', person: 'Şəxs barədə məlumat', needs: 'Ehtiyacların qısa təsviri', safety: 'Təhlükəsizlik və əlaqə', reply: 'Sizdən gözlədiyimiz cavab', consent: 'Şəxsin razılığı' },
  unit: 'Bölmə',
  services: 'Xidmət',
  urgency: 'Təcililik',
  contact: {
    asShown: 'Şəxslə yalnız burada göstərilən üsulla əlaqə saxlayın.',
    throughUs: 'Şəxslə yalnız bizim vasitəmizlə əlaqə saxlayın.',
    askFirst: 'Birinci əlaqədən əvvəl bizə zəng edin: {name}, tel. {phone}. Şəxsin sizi necə tanıyacağını telefonla deyirik.',
    sayNothing: 'Cavabı başqası verərsə, kim olduğunuzu və nə üçün axtardığınızı deməyin, mesaj qoymayın.',
  },
  ask: {
    acknowledge: 'Məktubu aldığınızı və xidməti göstərib-göstərməyəcəyinizi {date} tarixinədək birinci talonla bildirin.',
    cannot: 'Xidməti göstərə bilmirsinizsə, dərhal bildirin ki, başqa imkan axtaraq.',
    outcome: 'Xidmət başa çatdıqda nəticəni ikinci talonla bildirin. Təfərrüat yazmayın.',
    nothingBack: 'Xidmətin gedişi və nəticəsi barədə bizə məlumat göndərməyin: razılıq bunu əhatə etmir.',
  },
  consent: {
    number: 'Razılığın nömrəsi', scope: 'Əhatə etdiyi məlumat', until: 'Qüvvədədir', untilDate: '{date} tarixinədək', country: 'Məlumatın verildiyi ölkə',
    doNotPassOn: 'Bu məlumat yalnız sizə və yalnız göstərilən xidmət üçün verilir. Onu başqa şəxsə və ya orqana ötürməyin. Razılığın müddəti bitdikdə və ya razılıq geri götürüldükdə məlumatdan istifadəni dayandırın.',
    noCopy: 'Razılıq məktubun surətinin saxlanmasını əhatə etmir: surət çıxarmayın, işiniz bitdikdə məktubu bizə qaytarın və ya məhv edin.',
  },
  slip: {
    answer: 'TALON 1. QƏBUL BARƏDƏ', outcome: 'TALON 2. NƏTİCƏ BARƏDƏ', about: '{date} tarixli, {number} məktubunuz üzrə:', noName: 'Talonda heç kimin adını yazmayın: nömrə kifayətdir.',
    received: 'məktub alınıb', accepted: 'xidmət göstəriləcək', notAccepted: 'xidmət göstərilə bilmir', why: 'Göstərilə bilmirsə, səbəb (yer yoxdur, şərtlərə uyğun deyil, başqa):',
    given: 'xidmət göstərilib', partly: 'qismən göstərilib', notGiven: 'göstərilməyib', stopped: 'şəxs özü dayandırıb', endedOn: 'Xidmətin başa çatdığı gün:',
    by: '(soyad, ad, vəzifə)',
  },
};
