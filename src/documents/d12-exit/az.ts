import type { D12Texts } from './texts.ts';

export const az: D12Texts = {
  fileTitle: 'Akt',
  title: 'ÇIXIŞ AKTI',
  admitted: 'Gəlib',
  left: 'Çıxıb',
  nights: 'Gecələrin sayı',
  how: 'Çıxış',
  types: {
    PLANNED: 'planlı',
    OWN_WISH: 'öz istəyi ilə',
    TRANSFER: 'başqa yerə keçid',
    RETURN_FAMILY: 'ailəyə qayıdış',
    REPATRIATED: 'ölkəsinə qayıdış',
    RULE_BREACH: 'yaşayış razılaşmasına son verilib',
    ABSENT: 'gedib, xəbər gözlənilir',
    DECEASED: 'vəfat edib',
  },
  services: { heading: 'Göstərilmiş xidmətlər', none: 'yoxdur' },
  after: { heading: 'Sonrakı günlər', planned: 'Çıxışdan sonrakı plan birlikdə hazırlanıb.', safety: 'Təhlükəsizlik planına yenidən baxılıb.' },
  returned: { heading: 'Qaytarılanlar', belongings: 'Əşyaların hamısı qaytarılıb.', documents: 'Sənədlərin hamısı qaytarılıb.' },
  back: {
    heading: 'Qayıtmaq hüququ',
    text: 'İstənilən vaxt, gecə də, yenidən müraciət edə bilərsiniz; səbəb soruşulmur. Yer olmasa, sizə başqa yer axtarırıq.',
    told: 'Yenidən gələ biləcəyi şəxsə deyilib.',
  },
  card: 'Lazımlı nömrələr',
  confirmation: 'Bu akt mənə başa düşdüyüm dildə oxundu. Əşya və sənədlərimi aldım.',
};
