import type { D08ATexts } from './texts.ts';

export const az: D08ATexts = {
  fileTitle: 'Bildiriş',
  title: 'Razılığın geri götürülməsi',
  consent: 'Razılıq',
  when: 'Nə vaxt',
  how: 'Necə bildirilib',
  receivedBy: 'Qəbul edən',
  ways: { ORAL: 'şifahi', WRITTEN: 'yazılı', VIA_REPRESENTATIVE: 'nümayəndə vasitəsilə', CONDUCT: 'davranışı ilə' },
  statement: 'Bu razılıq geri götürülür: {no}. Göstərilən vaxtdan məlumat bu razılıq əsasında istifadə olunmur və heç kimə verilmir.',
  now: {
    heading: 'İndi nə edirik',
    items: [
      'Bu razılıq əsasında daha heç nə vermirik və yeni sənəd hazırlamırıq.',
      'Məlumatı artıq almış hər alana ən geci növbəti iş günü yazırıq: istifadəni dayandırsın, məlumatı geri qaytarsın və ya məhv etsin və bunu üç iş günü ərzində təsdiq etsin.',
      'Həmin məktubda yalnız sənədin nömrəsi və tarixi olur, adınız yazılmır.',
      'Alanların nə cavab verdiyini istəsəniz, sizə deyirik.',
    ],
  },
  stays: {
    heading: 'Nə dəyişmir',
    items: [
      'Aldığınız kömək azalmır.',
      'Səbəb soruşulmur və heç yerdə yazılmır.',
      'Başqa razılıqlarınız olduğu kimi qalır; onları da istənilən vaxt geri götürə bilərsiniz.',
    ],
  },
  notes: {
    ORAL: 'Şəxs bunu şifahi bildirdi. Yazılan ona başa düşdüyü dildə oxundu. İmza tələb olunmur.',
    VIA_REPRESENTATIVE: 'Bunu şəxsin adından nümayəndəsi bildirdi.',
    CONDUCT: 'Şəxs fikrini dəyişdiyini davranışı ilə göstərdi. Bu, sözlə deyilmiş kimi qəbul edildi. İmza tələb olunmur.',
  },
  confirmation: 'Bu kağız mənə başa düşdüyüm dildə oxundu. Razılığımı öz istəyimlə geri götürürəm.',
};
