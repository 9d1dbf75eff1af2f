/** Texts of D13-A; it exists in Azerbaijani only. */
export const az = {
  fileTitle: 'Məktub',
  subject: 'Bərpa və fikirləşmə müddəti barədə',
  text: 'Məlumat veririk ki, aşağıda göstərilən şəxsə bərpa və fikirləşmə müddəti verilib.',
  headings: { person: 'Şəxs', period: 'Müddət', asked: 'Müddət ərzində', consent: 'Məlumatın əsası' },
  start: 'Başlanıb', last: 'Son gün', ground: 'Əsas',
  asked: [
    'Şəxsdən ifadə, izahat və əməkdaşlıq barədə qərar tələb edilmir.',
    'Son gündən əvvəl qərar yalnız şəxsin öz təşəbbüsü ilə, ona vəkil təklif olunduqdan sonra qəbul edilə bilər.',
    'Şəxslə əlaqə yalnız bizim vasitəmizlə saxlanılır.',
  ],
  expulsion: 'Bu müddətdə şəxs barəsində inzibati qaydada ölkədən çıxarılma tətbiq edilmir.',
};
