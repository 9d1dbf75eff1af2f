/** Texts of D25-N; it exists in Azerbaijani only. */
export const az = {
  fileTitle: 'Məktub',
  subject: 'Sorğuya cavab',
  answering: '{date} tarixli, № {number} sorğunuza cavab',
  notDisclosed: 'Sorğunuza cavab olaraq bildiririk ki, görüş qeydləri açıqlanmır.',
  confirmsNothing: 'Bu cavab həmin qeydlərin və ya sorğuda göstərilən hər hansı məlumatın olub-olmadığını nə təsdiq, nə də inkar edir.',
  offer: 'Yönəldən orqanın ayrıca yazılı müraciəti əsasında ona mediasiyanın nəticəsi barədə məlumat təqdim edilə bilər. Həmin məlumatda yalnız tarixlər, görüşlərin sayı və nəticə göstərilir; tərəflərin dedikləri göstərilmir.',
};
