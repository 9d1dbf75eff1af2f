import type { D02ETexts } from './texts.ts';

export const az: D02ETexts = {
  fileTitle: 'Bildiriş',
  title: 'Sizin hüquqlarınız',
  protocol: 'Protokol',
  intro: ['Bu vərəqi sizə oxuyuruq.', 'İstədiyiniz yerdə dayandırın.', 'İstədiyiniz qədər soruşun.'],
  groups: [
    { head: 'Kömək', lines: ['Kömək pulsuzdur.', 'Kömək almaq üçün heç kimə heç nə danışmağınız lazım deyil.', 'Polislə danışmasanız da, kömək edirik.', 'Həkim və psixoloq var.', 'Yemək və geyim var.'] },
    { head: 'Vaxtınız var', lines: ['Düşünmək üçün {days} gününüz var.', 'Bu günlərdə qərar verməyiniz lazım deyil.', 'Sizi heç kim tələsdirmir.'] },
    { head: 'Təhlükəsiz yer', lines: ['Təhlükəsiz yerdə qala bilərsiniz.', 'Orada qalmaq pulsuzdur.', 'İstədiyiniz vaxt gedə bilərsiniz.'] },
    { head: 'Sirriniz', lines: ['Adınızı heç kimə demirik.', 'Harada olduğunuzu heç kimə demirik.', 'Yalnız siz icazə versəniz, deyirik.', 'Həyat təhlükədə olsa, kömək çağırırıq.', 'Məhkəmə bizi məcbur etsə, bunu sizə deyirik.'] },
    { head: 'Yanınızda kim ola bilər', lines: ['Vəkil pulsuzdur.', 'Tərcüməçi pulsuzdur.', 'Etibar etdiyiniz adam yanınızda ola bilər.'] },
    { head: 'Pul', lines: ['Dəymiş ziyanın əvəzini istəyə bilərsiniz.', 'Verilməyən maaşınızı istəyə bilərsiniz.', 'Bunun bir neçə yolu var.', 'Vəkil bu yolları izah edir.', 'Birdəfəlik müavinət istəyə bilərsiniz.', 'Müavinət {amount} manatdır.', 'Onun verilməsinə dövlət orqanı qərar verir.'] },
    { head: 'Təhlükəsizliyiniz', lines: ['Qorxursunuzsa, bizə deyin.', 'Qorunmağınızı istəyə bilərsiniz.', 'Sizi incidən adamla üz-üzə gəlməyə məcbur deyilsiniz.'] },
    { head: 'Sizi məcbur ediblərsə', lines: ['Sizi pis işə məcbur etmiş ola bilərlər.', 'Bu işə görə sizə cəza verilməməsini istəyə bilərsiniz.', 'Vəkil bunda kömək edir.', 'Qərarı biz vermirik.'] },
    { head: 'Başqa ölkədənsinizsə', lines: ['Düşündüyünüz günlərdə sizi ölkədən çıxarmırlar.', 'Sonra 1 il yaşamaq icazəsi istəyə bilərsiniz.', 'Ölkənizə yalnız özünüz istəsəniz qayıdırsınız.'] },
    { head: 'Fikrinizi dəyişə bilərsiniz', lines: ['“Yox” deyə bilərsiniz.', 'Səbəbini demək lazım deyil.', 'Kömək yenə qalır.'] },
    { head: 'Narazısınızsa', lines: ['Rəhbərə deyin.', 'Və ya 916 nömrəsinə zəng edin.', 'Şikayətə görə köməyiniz azalmır.'] },
  ],
  confirmation: 'Bu vərəqi mənə oxudular. Suallarıma cavab verdilər.',
};
