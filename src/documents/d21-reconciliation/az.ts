import type { D21Texts } from './texts.ts';

export const az: D21Texts = {
  fileTitle: 'Ərizə',
  title: 'ƏRİZƏ',
  to: 'Kimə',
  from: 'Kimdən',
  address: 'Yazışma ünvanı',
  document: 'Sənəd',
  statement: 'Mən, {name}, №\u00A0{matter} iş üzrə {other} ilə barışdığımı və mənə dəymiş ziyanın {extent} ödənildiyini bildirirəm. Ərizəni heç kimin təzyiqi olmadan, öz istəyimlə verirəm. Barışığın məsuliyyətdən azad etmə üçün mütləq əsas olmadığı, qərarın səlahiyyətli orqana məxsus olduğu mənə izah edilib.',
  full: 'tam',
  partial: 'qismən: {amount}',
  either: '(tam / qismən: {line} manat)',
};
