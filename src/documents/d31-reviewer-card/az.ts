/** Texts of D31; it exists in Azerbaijani only. */
export const az = {
  fileTitle: 'Arayış',
  title: 'KƏNAR RƏYÇİNİN TƏSDİQİ',
  intro: 'Bu vərəqdə heç bir şəxsin adı yoxdur. Rəyçi yalnız aşağıda yazılanı təsdiq edir və ya etmir; öz işini heç kim özü təsdiq etmir.',
  rule: 'Qayda', matter: 'İşin xarici nömrəsi', reason: 'Səbəb', what: 'Nə ediləcək', asked: 'Müraciət günü', until: 'Bu günə qədər qüvvədədir',
  head: ['Rəyçinin qərarı', 'bəli', 'xeyr'] as const,
  agree: 'Yuxarıda yazılanın edilməsinə razıyam',
  note: 'Vərəq imzalandıqdan sonra 3 iş günü ərzində skan edilib qeydə alınır. İmza və ya tarix olmayan vərəq qüvvədə deyil.',
  reviewer: 'Kənar rəyçi',
};
