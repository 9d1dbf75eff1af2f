import type { z } from 'zod';
import type { compensationRoute, costLine, evidenceKind, harmHead, serviceUnit } from '../../shared/model/care/enumerations.ts';

type Route = z.infer<typeof compensationRoute>;

/** Texts of D14; it exists in Azerbaijani only. They say how the harm is to be repaired and never what happened, and promise nothing about fees (F14). */
export const az = {
  fileTitle: 'Məktub',
  subject: 'Kompensasiya tələbinin dəstəklənməsi barədə',
  opening: 'Aşağıda göstərilən şəxs dəymiş ziyanın ödənilməsini tələb edir. Onun razılığı əsasında tələbi dəstəkləyir və tələbə aid məlumatı təqdim edirik.',
  headings: {
    person: 'Şəxs', route: 'Tələbin yolu', harm: 'Dəymiş ziyan və sübutlar', services: 'Göstərilmiş xidmətlər və xərclər', voluntary: 'Könüllü ödəniş', request: 'Xahişimiz', consent: 'Şəxsin razılığı',
  },
  route: 'Yol',
  routes: {
    CIVIL_CLAIM_87: 'mülki iddia',
    STATE_BUDGET_189_191: 'dövlət büdcəsindən kompensasiya',
    FUND_CLAIMANT: 'Fondun şəxsin mənafeyi üçün iddiaçı kimi çıxış etməsi',
    VOLUNTARY: 'ziyanın könüllü ödənilməsi',
    CIVIL_COURT: 'məhkəməyə ayrıca mülki iddia',
  } satisfies Record<Route, string>,
  harmHeads: 'Ziyanın növləri',
  heads: { MATERIAL: 'maddi ziyan', MORAL: 'mənəvi ziyan', UNPAID_WAGES: 'ödənilməmiş əməkhaqqı', MEDICAL: 'müalicə xərcləri' } satisfies Record<z.infer<typeof harmHead>, string>,
  amount: 'Tələb olunan məbləğ',
  evidence: 'Sübutlar:',
  noEvidence: 'Sübutlar toplanır; hazır olduqda ayrıca təqdim ediləcək.',
  evidences: {
    MEDICAL: 'tibbi sənədlər', WAGES: 'əməkhaqqına dair sənədlər', DEBTS: 'borca dair sənədlər', DOCUMENTS_TAKEN: 'şəxsin sənədlərinin alınmasına dair məlumat',
    FINANCIAL_GAIN: 'başqalarının bundan əldə etdiyi gəlirə dair məlumat', PSYCHOLOGIST_REPORT: 'psixoloqun rəyi',
  } satisfies Record<z.infer<typeof evidenceKind>, string>,
  serviceHead: ['Xidmət', 'Dövr', 'Miqdar', 'Xərc, manat'],
  total: 'Cəmi',
  noServices: 'Xərc qeydə alınmayıb.',
  units: { NIGHT: 'gecə', DAY: 'gün', HOUR: 'saat', SESSION: 'görüş', ITEM: 'ədəd', JOURNEY: 'gediş' } satisfies Record<z.infer<typeof serviceUnit>, string>,
  costLines: { LUMP_SUM_ALLOWANCE: 'birdəfəlik müavinət', CLOTHING: 'geyim', FOOD: 'qida', FACILITY: 'avadanlıq', UTILITIES: 'kommunal xərclər', OTHER: 'başqa xərc' } satisfies Record<z.infer<typeof costLine>, string>,
  period: '{from} – {to}',
  since: '{from} tarixindən',
  voluntary: {
    noPressure: 'Bizə məlum olduğu qədər, şəxs ödənişi öz istəyi ilə qəbul edir: {date} tarixində təzyiq, hədə və ya vəd olub-olmadığı yoxlanılıb, belə hal aşkar edilməyib.',
    noContact: 'Ödəniş təklif edən tərəflə şəxs arasında birbaşa əlaqə olmayıb və olmamalıdır.',
    contactUnknown: 'Birbaşa əlaqənin olmaması: {state}.',
    lawyer: 'Vəkil: {name}.',
    notarised: 'Ziyanın aradan qaldırılması barədə şəxsin notariat qaydasında təsdiq edilmiş ərizəsinin tarixi: {date}.',
    law: 'Ödəniş məsuliyyətdən azad etmir; cəza təyin edilərkən nəzərə alına bilər.',
    free: 'Şəxs təklifi qəbul etməyə və ya şikayətindən vaz keçməyə borclu deyil.',
  },
  ask: 'Sizdən aşağıdakıları xahiş edirik:',
  requests: {
    CIVIL_CLAIM_87: ['mülki iddianın qəbul edilməsini və ona baxılmasını;', 'ziyanın həcmi müəyyən edilərkən göstərilən sübutların nəzərə alınmasını;', 'qərarın surətinin şəxsin özünün göstərdiyi ünvana göndərilməsini.'],
    CIVIL_COURT: ['iddianın qəbul edilməsini və ona baxılmasını;', 'ziyanın həcmi müəyyən edilərkən göstərilən sübutların nəzərə alınmasını;', 'qərarın surətinin şəxsin özünün göstərdiyi ünvana göndərilməsini.'],
    STATE_BUDGET_189_191: ['şəxsin ərizəsi əsasında dövlət büdcəsindən kompensasiya məsələsinin həll edilməsini;', 'bu barədə qərarın məhkəmə aktında göstərilməsini;', 'qərarın surətinin şəxsin özünün göstərdiyi ünvana göndərilməsini.'],
    FUND_CLAIMANT: ['şəxslə hüquqi xidmət göstərilməsi barədə müqavilənin imzalanmasını;', 'Fondun sədrinin şəxsin xahişi ilə onun mənafeyi üçün iddiaçı kimi çıxış etməsini;', 'məhkəmə xərclərinin Fondun büdcəsindən ödənilməsini.'],
    VOLUNTARY: ['ödənişin yalnız vəkilin iştirakı ilə, birbaşa əlaqə olmadan qəbul edilməsini;', 'şəxsin notariat qaydasında təsdiq edilmiş ərizəsinin materiallara əlavə olunmasını;', 'şəxsin fikrini istənilən vaxt dəyişə bilməsinin nəzərə alınmasını.'],
  } satisfies Record<Route, readonly string[]>,
  consent: {
    number: 'Razılığın nömrəsi', scope: 'Əhatə etdiyi məlumat', until: 'Qüvvədədir', untilDate: '{date} tarixinədək', country: 'Məlumatın verildiyi ölkə',
    doNotPassOn: 'Bu məlumat yalnız sizə və yalnız bu tələbə baxılması üçün verilir. Onu başqa şəxsə və ya orqana ötürməyin. Razılığın müddəti bitdikdə və ya razılıq geri götürüldükdə məlumatdan istifadəni dayandırın.',
  },
  reach: 'Şəxslə yalnız bizim vasitəmizlə və ya vəkili vasitəsilə əlaqə saxlayın.',
  lawyer: 'Vəkil',
  enclosure: '{sheets} vərəq, {copies} nüsxədə',
};
