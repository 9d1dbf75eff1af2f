/** Texts of D06-T; it exists in Azerbaijani only. */
export const az = {
  fileTitle: 'Akt',
  title: 'TELEFONOQRAM',
  recipient: 'Kimə',
  text: 'Verilən mətn',
  record: 'Verilmə barədə qeyd',
  when: 'Tarix və vaxt',
  givenBy: 'Verdi',
  receivedBy: 'Qəbul etdi',
  ourPhone: 'Bizim telefon',
  theirPhone: 'Onların telefonu',
  letter: 'İmzalanmış məktub növbəti iş günü göndərilir.',
};
