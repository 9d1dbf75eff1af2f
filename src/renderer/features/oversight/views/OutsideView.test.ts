import { afterEach, describe, expect, it } from 'vitest';
import { button, mount, ok, submit } from '../test-support/mount.ts';
import type { Mounted } from '../test-support/mount.ts';
import OutsideView from './OutsideView.vue';

const id = (n: number) => `0b4f0a52-0000-4000-8000-00000000000${n}`;
const file = (n: number, on: string, consentGone = false) =>
  ({ savedId: id(n), documentId: id(8), caseId: id(9), caseNo: 'MED-2026-0001', fileName: `sinaq_${n}_mektub_az_v1.docx`, on, protected: n === 1, recipient: 'Sınaqlı Yardım Mərkəzi', consentGone });

describe('R-60: files that are outside now', () => {
  let mounted: Mounted;
  afterEach(() => mounted.close());
  const open = (rows: readonly object[]) => mount(OutsideView, {}, { 'disclosures.outside': () => ok({ rows }), 'disclosures.end-file': () => ok({ id: null }) }, { permissions: ['case.read', 'case.work'] });

  it('shows those whose consent is gone first and as danger, then the oldest', async () => {
    mounted = await open([file(1, '2026-03-10'), file(2, '2026-03-12', true), file(3, '2026-03-01')]);
    const lines = [...mounted.root.querySelectorAll('.outside-file')];
    expect(lines.map((line) => line.querySelector('.outside-name')?.textContent)).toEqual(['sinaq_2_mektub_az_v1.docx', 'sinaq_3_mektub_az_v1.docx', 'sinaq_1_mektub_az_v1.docx']);
    expect(lines.map((line) => line.classList.contains('outside-gone'))).toEqual([true, false, false]);
    expect(mounted.root.querySelector('.notice-danger')?.textContent).toContain('1');
    expect(lines.map((line) => line.querySelectorAll('button').length)).toEqual([2, 2, 2]);
  });

  it('keeps how a file ended, and reads the list again', async () => {
    mounted = await open([file(1, '2026-03-10')]);
    button('Silinib: sinaq_1_mektub_az_v1.docx').click();
    await mounted.settle();
    submit('end-file-form');
    await mounted.settle();
    expect(mounted.callsOf('disclosures.end-file')).toEqual([expect.objectContaining({ savedId: id(1), documentId: id(8), caseId: id(9), how: 'DELETED', on: '2026-03-18' })]);
    expect(mounted.callsOf('disclosures.outside')).toHaveLength(2);
    expect(mounted.root.textContent).toContain('Silindiyi yazıldı');
  });

  it('an empty list is calm', async () => {
    mounted = await open([]);
    expect(mounted.root.textContent).toContain('Kənarda fayl yoxdur.');
    expect(mounted.root.querySelector('.notice-danger')).toBeNull();
  });
});
