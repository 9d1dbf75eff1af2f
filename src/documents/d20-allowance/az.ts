import type { z } from 'zod';
import type { payMethod } from '../../shared/model/care/enumerations.ts';

/** Texts of D20; it exists in Azerbaijani only. It tells of a decision by its number and of nothing else. */
export const az = {
  fileTitle: 'Ərizə',
  title: 'ƏRİZƏ',
  to: 'Kimə',
  from: 'Kimdən',
  address: 'Yazışma ünvanı',
  document: 'Sənəd',
  appliedOn: 'Müraciət günü',
  ask: 'Mənə birdəfəlik müavinətin — {amount} — ödənilməsini xahiş edirəm. Mənim barəmdə qəbul edilmiş qərar: № {number}, {date}. Müavinəti əvvəllər almamışam.',
  how: 'Müavinəti belə almaq istəyirəm:',
  methods: {
    HANDED_OVER: 'şəxsən mənə, qəbz əsasında, əlimə verilsin', OWN_ACCOUNT: 'yalnız mənim sərəncamımda olan bank hesabına köçürülsün (hesabı özüm yazıram)', THROUGH_LAWYER: 'vəkilim vasitəsilə, etibarnamə əsasında ödənilsin',
  } satisfies Record<z.infer<typeof payMethod>, string>,
  account: 'Hesab: ________________________________',
  safe: 'Mənə yalnız yuxarıda göstərilən ünvana yazmağınızı, ödəniş barədə başqa heç kimə məlumat verməməyinizi xahiş edirəm.',
  own: 'Ərizəni öz istəyimlə verirəm. Müavinət dəymiş ziyanın ödənilməsini əvəz etmir.',
};
