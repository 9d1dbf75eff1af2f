import type { D17Texts } from './texts.ts';

export const az: D17Texts = {
  fileTitle: 'Akt',
  title: 'AKT',
  about: 'işin bağlanması barədə',
  closedOn: 'Bağlandığı gün',
  how: 'Necə başa çatıb',
  outcomes: {
    AGREEMENT_FULFILLED: 'Razılaşma tam icra olunub', AGREEMENT_PARTIAL: 'Razılaşma qismən icra olunub', AGREEMENT_BREACHED: 'Razılaşma icra olunmayıb', NO_AGREEMENT: 'Razılaşma əldə edilməyib',
    DIALOGUE_ONLY: 'Maddi öhdəlik olmadan başa çatıb', NOT_STARTED_REFUSED: 'Proses başlamayıb', WITHDRAWN: 'Könüllü iştirak başa çatıb', UNSUITABLE: 'Bu üsul işə uyğun gəlməyib',
    SAFETY_STOP: 'Təhlükəsizliyə görə dayandırılıb', REFERRED_OTHER: 'Başqa quruma yönəldilib', PARTY_UNREACHABLE: 'Əlaqə qurmaq mümkün olmayıb', DECEASED: 'İştirakçılardan biri vəfat edib',
    NEEDS_MET: 'Ehtiyaclar təmin olunub',
    OWN_WISH: 'Şəxsin öz istəyi ilə',
    LEFT_COUNTRY: 'Ölkədən gedib',
  },
  checklist: 'Bağlanma siyahısı',
  checkHead: ['Nə', 'Vəziyyəti', 'Tarix'],
  items: {
    OUTCOME_SENT: 'Nəticə barədə məlumat yönəldən orqana çatdırılıb', FOLLOW_UP: 'Tərəflərlə sonrakı əlaqə saxlanılıb', COMPENSATION_EXPLAINED: 'Zərərin ödənilməsi hüququ başa düşülən dildə izah edilib',
    RETENTION_SET: 'Saxlanma müddəti müəyyən edilib', NOTES_DATE_SET: 'Mediatorun qeydlərinin məhv edilmə günü müəyyən edilib',
  },
  states: { DONE: 'edilib', NOT_POSSIBLE: 'mümkün olmayıb: {reason}', NOT_NEEDED: 'lazım deyil' },
  reasons: { DECEASED: 'şəxs vəfat edib', LEFT: 'şəxs gedib', UNREACHABLE: 'əlaqə qurulmur', DECLINED: 'şəxs istəmir', LAW_CHANGED_HANDS: 'iş başqa orqana keçib' },
  openRisks: 'Açıq qalan və təhvil verilən risklər',
  riskHead: ['Risk', 'Kimə təhvil verilib', 'Tarix'],
  risks: {
    ONGOING_THREAT: 'davam edən təhdid', PRIOR_VIOLENCE: 'əvvəlki zorakılıq', COERCIVE_CONTROL: 'məcburedici nəzarət', WEAPON: 'silah', STALKING: 'təqib etmə', SUBSTANCE: 'alkoqol və ya narkotik',
    MENTAL_HEALTH_CRISIS: 'psixi sağlamlıq böhranı', SUICIDE_SELF_HARM: 'intihar və ya özünə zərər riski', POWER_IMBALANCE: 'güc bərabərsizliyi', PRESSURE_BY_FAMILY: 'ailənin və ya icmanın təzyiqi',
    RETALIATION: 'yaxınlardan qisas alınması riski', EM_VIOLATION: 'elektron nəzarətin pozulması', TRAFFICKING_INDICATOR: 'istismar əlaməti', LANGUAGE_CAPACITY: 'dil və ya anlama çətinliyi', MEDIA_INTEREST: 'medianın marağı',
  },
  noRisks: 'Açıq risk yoxdur.',
  keeping: 'Saxlanma və məhvetmə',
  retention: 'Sənədlərin saxlanma müddəti: {date} tarixinədək.',
  notes: 'Mediatorun qeydlərinin məhv edilmə günü: {date}.',
  reopening: 'Yenidən açılma',
  reopeningText: 'Şəxs istədikdə iş yenidən açıla bilər. Bunun üçün yeni razılıq, yeni hazırlıq və yeni risk qiymətləndirməsi lazımdır.',
  person: {
    title: 'İŞİN BAĞLANMASI BARƏDƏ ARAYIŞ',
    ended: 'İş {date} tarixində bağlanıb.',
    kept: 'Sənədlər {date} tarixinədək məxfi saxlanılır, sonra məhv edilir.',
    comeBack: 'İstənilən vaxt yenidən müraciət edə bilərsiniz. Səbəb göstərmək lazım deyil, xidmət pulsuzdur.',
  },
};
