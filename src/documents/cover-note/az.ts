/** Texts of the cover note; it exists in Azerbaijani only. */
export const az = {
  fileTitle: 'Məktub',
  subject: 'Məktubun göndərilməsi barədə',
  ask: 'Əlavə olunan {date} tarixli, № {number} məktub möhürsüz hazırlanmışdır. Onu öz möhürünüzlə təsdiq edib ünvanına göndərməyinizi xahiş edirik.',
  answer: 'Məktuba cavab alındıqda onu bizə çatdırmağınızı xahiş edirik.',
  enclosure: '{sheets} vərəq, {copies} nüsxədə',
};
