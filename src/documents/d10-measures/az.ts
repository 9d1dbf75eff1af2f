import type { PERSON_STATUSES } from './facts.ts';

/** Texts of D10; it exists in Azerbaijani only. */
export const az = {
  fileTitle: 'Məktub',
  subject: 'Müdafiə tədbirlərinin tətbiqi barədə',
  request: 'Aşağıda göstərilən şəxs barəsində müdafiə tədbirlərinin tətbiq edilməsini xahiş edirik.',
  theirCase: 'Sizin iş',
  headings: { person: 'Şəxs', measures: 'Xahiş edilən tədbirlər', grounds: 'Əsaslar', address: 'Yazışma', answer: 'Cavab', consent: 'Məlumatın əsası' },
  status: 'İşdəki mövqeyi',
  statuses: { HARMED: 'zərərçəkmiş şəxs', WITNESS: 'şahid', APPLICANT: 'müraciət edən şəxs' } satisfies Record<(typeof PERSON_STATUSES)[number], string>,
  minor: 'yetkinlik yaşına çatmayıb',
  head: ['№', 'Tədbir', 'Hüquqi əsas'],
  wish: 'Tədbirlərin hamısı şəxsin öz istəyi ilə xahiş edilir.',
  residence: 'Şəxsin yaşayış yeri göstərilmir. Onu müəyyən etməyə çalışmamağınızı və sənədlərdə qeyd etməməyinizi xahiş edirik.',
  byAddress: 'Bütün çağırış və sənədlər yalnız bu ünvana göndərilsin: {address}.',
  byDepartment: 'Çağırış və sənədlər məxfilik qorunmaqla Daxili İşlər Nazirliyinin İnsan Alverinə Qarşı Mübarizə Baş İdarəsi vasitəsilə çatdırılsın.',
  byOffice: 'Çağırış və sənədlər təşkilatımızın ünvanına göndərilsin; onları şəxsə biz çatdırırıq.',
  answer: 'Qəbul edilən qərar barədə {date} tarixinədək bizə yazılı məlumat verməyinizi xahiş edirik.',
  answerAny: 'Qəbul edilən qərar barədə bizə yazılı məlumat verməyinizi xahiş edirik.',
  attachment: 'Əlavə: {sheets} vərəq, {copies} nüsxədə.',
  person: 'Müraciətlə razıyam',
};
