import { afterEach, describe, expect, it, vi } from 'vitest';
import { mount, ok, submit, type } from '../test-support/mount.ts';
import type { Answers, Mounted } from '../test-support/mount.ts';
import PaperForm from './PaperForm.vue';

const ID = '0b4f0a52-0000-4000-8000-000000000001';
const summary = () => [...document.querySelectorAll('.form-summary a')].map((link) => link.getAttribute('href'));

describe('registering a paper', () => {
  let mounted: Mounted;
  const done = vi.fn();
  const open = (direction: 'IN' | 'OUT', answers: Answers = {}) =>
    mount(
      PaperForm,
      { direction, answers: null, others: [], onDone: done },
      { 'correspondence.register': () => ok({ id: ID }), 'drafts.list': () => ok({ drafts: [] }), 'drafts.save': () => ok({ savedAt: '2026-03-18T10:00:00+04:00' }), ...answers },
    );
  afterEach(() => {
    mounted.close();
    done.mockClear();
  });

  it('says all that is missing, linked to the fields, and asks the program nothing', async () => {
    mounted = await open('IN');
    type('paper-sheets', '1,5');
    type('paper-attachments', '');
    submit('paper-form');
    await mounted.settle();
    expect(summary()).toEqual(['#paper-body', '#paper-subject', '#paper-sheets', '#paper-attachments']);
    expect(mounted.callsOf('correspondence.register')).toEqual([]);
  });

  it('a date that cannot be read is not quietly left out', async () => {
    mounted = await open('IN');
    type('paper-body', 'Nümunə idarəsi');
    type('paper-subject', 'Məlumat barədə');
    type('paper-theirDate', '32.01.2026');
    document.getElementById('paper-theirDate')?.dispatchEvent(new Event('blur'));
    await mounted.settle();
    submit('paper-form');
    await mounted.settle();
    expect(summary()).toEqual(['#paper-theirDate']);
    expect(mounted.callsOf('correspondence.register')).toEqual([]);
  });

  it('sends what was written, empty fields as nothing, and only once', async () => {
    mounted = await open('IN');
    type('paper-body', ' Nümunə idarəsi ');
    type('paper-subject', 'Məlumat barədə');
    type('paper-sheets', '3');
    type('paper-theirDate', '02.03.2026');
    await mounted.settle();
    submit('paper-form');
    submit('paper-form');
    await mounted.settle();
    expect(mounted.callsOf('correspondence.register')).toMatchObject([
      { direction: 'IN', subject: 'Məlumat barədə', sheets: 3, attachments: 0, theirNo: null, theirDate: '2026-03-02', dueOn: null, delivery: null, receivedBy: null, answersId: null, caseId: null },
    ]);
    expect(done).toHaveBeenCalledExactlyOnceWith(ID);
  });

  it('an outgoing paper has no number of theirs and no answer day', async () => {
    mounted = await open('OUT');
    expect(document.getElementById('paper-theirNo')).toBeNull();
    expect(document.getElementById('paper-dueOn')).toBeNull();
  });

  it('the same form sent again after a failure carries the same token', async () => {
    let times = 0;
    mounted = await open('OUT', { 'correspondence.register': () => (times++ === 0 ? { ok: false, error: { code: 'DISK_FULL' } } : ok({ id: ID })) });
    type('paper-body', 'Nümunə idarəsi');
    type('paper-subject', 'Məlumat barədə');
    submit('paper-form');
    await mounted.settle();
    expect(done).not.toHaveBeenCalled();
    submit('paper-form');
    await mounted.settle();
    const [first, second] = mounted.callsOf('correspondence.register');
    expect(first?.['token']).toEqual(expect.any(String));
    expect(second?.['token']).toBe(first?.['token']);
    expect(done).toHaveBeenCalledOnce();
  });
});
