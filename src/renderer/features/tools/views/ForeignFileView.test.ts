import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FOREIGN_FINDINGS } from '../../../../shared/model/foreign.ts';
import { mount, ok, submit, type } from '../../oversight/test-support/mount.ts';
import type { Mounted } from '../../oversight/test-support/mount.ts';
import ForeignFileView from './ForeignFileView.vue';

const SOME = [{ code: 'COMMENTS', count: 7, excerpts: ['Uydurma: gizli'] }, { code: 'TRACKED_DELETIONS', count: 1, excerpts: ['silinmiş'] }];

let mounted: Mounted;
beforeEach(() => {
  Reflect.set(window, 'host', { platform: { kind: 'electron', folderDialog: true }, chooseFile: async () => '/uydurma/a.docx', chooseFolder: async () => '/uydurma', pathOf: (file: unknown) => (file instanceof File ? `/uydurma/${file.name}` : null) });
});
afterEach(() => mounted.close());
const open = async (answers: Record<string, () => unknown>) => (mounted = await mount(ForeignFileView, {}, answers, { permissions: ['case.read', 'document.make'] }));

async function send(form: string): Promise<void> {
  await mounted.settle();
  submit(form);
  await mounted.settle();
}

function drop(files: readonly File[]): Event {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: { files } });
  window.dispatchEvent(event);
  return event;
}

describe('R-62: the screen for files of others', () => {
  it('checks a dropped file at once, the first where there are several', async () => {
    await open({ 'foreign.inspect': () => ok({ findings: SOME }) });
    expect(drop([new File(['x'], 'a.docx'), new File(['x'], 'b.docx')]).defaultPrevented).toBe(true);
    await mounted.settle();
    expect(mounted.callsOf('foreign.inspect')).toEqual([{ path: '/uydurma/a.docx' }]);
    expect(mounted.root.textContent).toContain('Şərhlər');
    expect(mounted.root.textContent).toContain('və daha 6');
  });

  it('without a path says so, and asks nothing', async () => {
    await open({ 'foreign.inspect': () => ok({ findings: [] }) });
    drop([]);
    await mounted.settle();
    expect(mounted.callsOf('foreign.inspect')).toEqual([]);
  });

  it('cleans the file the findings speak of, whatever the field says by then', async () => {
    await open({ 'foreign.inspect': () => ok({ findings: SOME }), 'foreign.clean': () => ok({ path: '/uydurma/temiz.docx', bytes: 10, removed: SOME, left: [{ code: 'FAINT_TEXT', count: 1, excerpts: ['ağ'] }] }) });
    type('foreign-path', '/uydurma/a.docx');
    await send('foreign-form');
    expect(mounted.root.textContent).toContain('Dəyişikliklərin hamısı qəbul edilmiş olur');
    type('foreign-path', '/uydurma/b.docx');
    type('foreign-folder', '/uydurma');
    await send('foreign-clean-form');
    expect(mounted.callsOf('foreign.clean')).toEqual([{ path: '/uydurma/a.docx', folder: '/uydurma' }]);
    expect(mounted.root.textContent).toContain('Özünüz baxmalı olduğunuz qaldı');
  });

  it('asks for a file before it asks the program', async () => {
    await open({ 'foreign.inspect': () => ok({ findings: [] }) });
    await send('foreign-form');
    expect(mounted.callsOf('foreign.inspect')).toEqual([]);
    expect(mounted.root.textContent).toContain('Yoxlanacaq sənədi seçin.');
  });

  it('has words for everything that can be found', async () => {
    await open({ 'foreign.inspect': () => ok({ findings: FOREIGN_FINDINGS.map((code) => ({ code, count: 1, excerpts: [] })) }) });
    type('foreign-path', '/uydurma/a.docx');
    await send('foreign-form');
    expect(mounted.root.textContent).not.toContain('foreign.finding');
  });
});
