import { describe, expect, it } from 'vitest';
import { clauses } from './clauses.ts';
import { findPromises } from './promise-words.ts';

describe('R-06: promises of release or mitigation', () => {
  it.each([
    'Siz azad ediləcəksiniz', 'SİZ AZAD EDİLƏCƏKSİNİZ', 'siz azad edileceksiniz', 'Məsuliyyətdən azad olunacaq', 'cəza verilməyəcək', 'Cəzanız yüngülləşdiriləcək', 'Cəzanız azaldılacaq',
    'həbs olunmayacaqsan', 'cəzalandırılmayacaqsınız', 'İşiniz bağlanacaq', 'işə xitam veriləcək', 'sərbəst buraxılacaqsınız', 'bəraət alacaq', 'məsuliyyətə cəlb olunmayacaq', 'məhkum edilməyəcək',
    'Вас освободят', 'вы будете освобождены', 'не накажут', 'не будете наказаны', 'Наказания не будет', 'смягчат наказание', 'дело закроют', 'Дело будет прекращено', 'избежите наказания', 'судимости не будет',
    'You will be released', 'you’ll be freed', 'You will not be punished', 'The case will be closed', 'charges will be dropped', 'Your sentence will be reduced', 'avoid prison', 'no punishment',
  ])('finds: %s', (text) => expect(findPromises(text)).not.toEqual([]));

  it.each([
    'Heç kim işin necə bitəcəyi barədə söz verə bilməz.', 'Siz azad edilməyəcəksiniz.', 'Qərarı yalnız səlahiyyətli orqan qəbul edir.', 'Tərəflər azad danışır.', 'Cəza barədə heç nə deyə bilmərik.',
    'Никто не может обещать вам, чем закончится дело.', 'Решение принимает суд.', 'Договор закрыт.', 'Nobody can promise you how the case will end.', 'You are free to stop.', 'İş bağlandıqdan sonra sənədlər saxlanılır.',
    'Согласие действует до закрытия дела.', 'Вас не освободят от уплаты.',
    ...Object.values(clauses).flatMap((clause) => Object.values(clause)),
  ])('does not find: %s', (text) => expect(findPromises(text)).toEqual([]));

  it('names the words as typed, with their place', () => {
    const text = 'Ödəsəniz, “AZAD EDİLƏCƏKSİNİZ” deyirlər.';
    const [finding] = findPromises(text);
    expect(finding?.phrase).toBe('AZAD EDİLƏCƏKSİNİZ');
    expect(text.slice(finding?.start, finding?.end)).toBe('AZAD EDİLƏCƏKSİNİZ');
  });
  it('an invisible character hides nothing', () => expect(findPromises('azad edi\u200Bləcək')).toHaveLength(1));
});
