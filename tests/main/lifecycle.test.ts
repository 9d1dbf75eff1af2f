import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/shared/csp.ts';
import { buildMain } from './build.ts';
import type { Built } from './build.ts';
import { startFake } from './start.ts';

let built: Built;
beforeAll(async () => {
  built = await buildMain();
}, 120_000);
afterAll(() => built.remove());

const play = (scenario: string, env: Record<string, string> = {}) => startFake(built.main, { ...env, FAKE_SCENARIO: scenario });

describe('calls from the window', () => {
  test('reach the vault process only from the top frame of our page, named in the contract, in the right envelope', async () => {
    const seen = await play('calls');
    expect(seen['good']).toMatchObject({ ok: true, value: { call: 'cases.list', input: { page: 1 } } });
    expect(seen['unknownCall']).toEqual({ ok: false, error: { code: 'UNKNOWN_CALL' } });
    expect(seen['malformed']).toEqual({ ok: false, error: { code: 'INVALID_INPUT' } });
    for (const stranger of ['otherOrigin', 'subframe', 'goneFrame', 'otherContents', 'folderNotFromUs']) expect(seen[stranger], stranger).toBe('rejected: SENDER_REFUSED');
    expect(seen['folderOddPurpose']).toBe('rejected: INVALID_INPUT');
    expect(seen['channels']).toEqual(['sirdash:call', 'sirdash:lock', 'sirdash:choose-folder', 'sirdash:choose-file', 'sirdash:copy', 'sirdash:remember', 'sirdash:recall']);
  });

  test('the folder dialog proposes no path and leaves none in recent documents', async () => {
    const seen = await play('calls');
    expect(seen['folder']).toBe('chosen');
    expect(seen['folderDialog']).toEqual({
      title: 'Choose a folder for the new vault',
      message: 'Choose a folder for the new vault',
      buttonLabel: 'Choose',
      properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
    });
  });
});

describe('the file dialog', () => {
  test('opens one file of the kinds asked for, for our window only, and leaves none in recent documents', async () => {
    const seen = await play('calls');
    expect(seen['fileNotFromUs']).toBe('rejected: SENDER_REFUSED');
    expect(seen['fileOddPurpose']).toBe('rejected: INVALID_INPUT');
    expect(seen['file']).toBe('chosen');
    expect(seen['fileDialog']).toEqual({
      title: 'Choose the document to check',
      message: 'Choose the document to check',
      buttonLabel: 'Choose',
      filters: [{ name: 'Text documents', extensions: ['docx', 'docm', 'dotx', 'dotm'] }],
      properties: ['openFile', 'dontAddToRecent'],
    });
  });
});

describe('foreign bytes', () => {
  test('go to a process of their own, without our environment, which is ended with its answer', async () => {
    expect(await play('parse', { LANG: 'C.UTF-8' })).toEqual({
      forks: 2,
      entry: 'main/parser.js',
      options: { serviceName: 'Sirdaş', env: expect.not.objectContaining({ PATH: expect.anything() }), stdio: 'ignore' },
      told: [{ id: 'p1', parsed: { ok: true, value: { kind: 'png', pages: 1, flags: [] } } }],
      gone: true,
    });
  });

  test('are let go with the vault', async () => {
    expect(await play('lockWhileParsing')).toEqual({ told: [], gone: true });
  });
});

describe('the place the person was at', () => {
  test('outlives the window of a lock, in memory only, and is given to nobody else', async () => {
    const place = { folder: '/uydurma/anbar', label: 'masa 1', language: 'ru' };
    const seen = {
      before: null,
      strangers: ['rejected: SENDER_REFUSED', 'rejected: SENDER_REFUSED'],
      odd: ['rejected: INVALID_INPUT', 'rejected: INVALID_INPUT', 'rejected: INVALID_INPUT'],
      afterLock: place,
    };
    expect(await play('place')).toEqual(seen);
    // Another run of the program knows nothing of the one before.
    expect(await play('place')).toEqual(seen);
    expect(await play('placeForgotten')).toEqual({ after: null });
  });
});

describe('the vault process', () => {
  test('starts with its host told and no environment of ours', async () => {
    const seen = await play('fork', { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' });
    expect(seen).toEqual({
      entry: 'main/process.js',
      argv: [],
      options: { serviceName: 'Sirdaş', env: { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }, stdio: 'ignore' },
      first: [{ host: { kind: 'electron', sandbox: true, acceptBrowserWindow: false } }],
    });
  });

  test('when it dies, waiting calls are answered LOCKED and a fresh one starts behind the lock screen', async () => {
    expect(await play('processDies')).toEqual({ answer: { ok: false, error: { code: 'LOCKED' } }, reason: 'process-ended', forks: 2, ended: 0 });
  });

  test('when it dies three times in a minute the program says so and ends', async () => {
    expect(await play('processDiesAgainAndAgain')).toEqual({ boxes: 1, ended: 1, forks: 3 });
  });

  test('a confirmation is drawn by main, on one line each, with no as the default; an unknown one is not drawn', async () => {
    const seen = await play('confirm');
    expect(seen['told']).toEqual([{ id: 'q1', confirmed: true }]);
    expect(seen['dialogs']).toEqual([
      {
        type: 'question',
        title: 'Sirdaş',
        message: 'Write this document to the folder?',
        detail: `Recipient: Sınaqlı Nümunə idarəsi\nPeople it speaks of: 2\nCheck code: ${Array.from({ length: 16 }, () => 'abab').join(' ')}`,
        buttons: ['Cancel', 'Write'],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
        signal: {},
      },
    ]);
  });
});

describe('locking', () => {
  test('by hand goes in the one order: page gone, flush, end, clipboard, fresh process, fresh page', async () => {
    const seen = await play('lockByHand');
    expect(seen['order']).toEqual([
      'contents.forcefullyCrashRenderer',
      'window.destroy',
      'child.postMessage id,host',
      'child.kill',
      'clipboard.clear',
      'utilityProcess.fork',
      'child.postMessage host',
      'BrowserWindow.new',
      'window.loadURL',
      'contents.send',
      'child.postMessage id,call,input',
    ]);
    expect([seen['meanwhile'], seen['fromTheOldPage']]).toEqual(['rejected: SENDER_REFUSED', 'rejected: SENDER_REFUSED']);
    // Electron quits by itself when the last window closes and nobody listens.
    expect(seen['staysWithoutWindow']).toBe(true);
    expect(seen['afterIsAnswered']).toBe(true);
    expect(seen['forks']).toBe(2);
  });

  test.each([
    [undefined, ['show']],
    ['maximized', ['showInactive', 'maximize']],
    ['minimized', ['minimize']],
  ])('the fresh window takes the place of a %s one, and no focus it did not have', async (window, shown) => {
    expect(await play('placeAfterLock', window === undefined ? {} : { FAKE_WINDOW: window })).toEqual({ bounds: [10, 20, 900, 700], shown });
  });

  test('on sleep, screen lock, user switch, shutdown and the end of the session', async () => {
    expect(await play('systemEvents')).toEqual({ reasons: ['suspend', 'screen-locked', 'user-switched', 'shutdown', 'shutdown', 'shutdown'], forks: 7 });
  });

  test('when nobody has touched the computer for the limit, once and not every second', async () => {
    expect(await play('idle')).toEqual({ reason: 'idle', forks: 2 });
  });

  test('when the page dies', async () => {
    expect(await play('pageDies')).toEqual({ reason: 'process-ended', forks: 2 });
  });

  test('closes a question on the screen, as a no', async () => {
    expect(await play('lockWhileAsking', { FAKE_SLOW_PERSON: 'yes' })).toEqual({ before: [], after: [{ id: 'q1', confirmed: false }] });
  });

  test('ends a process that does not answer, after five seconds', async () => {
    expect(await play('deafProcess', { FAKE_DEAF: 'yes' })).toEqual({ seconds: 5, killed: 1, forks: 2 });
  });

  test('quitting flushes and ends the process and starts no other', async () => {
    expect(await play('quit')).toEqual({ prevented: 2, order: ['contents.forcefullyCrashRenderer', 'window.destroy', 'child.postMessage id,host', 'child.kill', 'app.exit', 'app.exit'], forks: 1 });
  });
});

describe('the bundle', () => {
  test('is served by exact path, with the policy and without a cache, to the window session only', async () => {
    const seen = await play('bundle');
    const { headers, body } = asResponse(seen['index']);
    const nonce = /<style nonce="([^"]+)">/.exec(body)?.[1] ?? '';
    expect(headers).toMatchObject({ 'content-security-policy': contentSecurityPolicy(nonce), 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' });
    expect(asResponse(seen['script'])).toMatchObject({ status: 200, body: 'export {};', headers: { 'content-type': 'text/javascript; charset=utf-8', 'content-security-policy': contentSecurityPolicy(nonce) } });
    for (const wrong of ['root', 'up', 'encodedUp', 'otherHost', 'post']) expect(asResponse(seen[wrong]), wrong).toMatchObject({ status: 404, body: '' });
    expect(seen['elsewhere']).toBe(false);
  });

  test('has another nonce at each start', async () => {
    const [first, second] = await Promise.all([play('bundle'), play('bundle')]);
    expect(asResponse(first['index']).body).not.toBe(asResponse(second['index']).body);
  });
});

describe('the rest of main', () => {
  test('a failure is told without its message', async () => {
    const seen = await play('failure');
    expect(seen['ended']).toBe(1);
    expect(seen['boxes']).toContain('Sirdaş');
    expect(seen['boxes']).not.toContain('Nümunə');
  });

  test('copied text is cleared in time, and only if it is still ours', async () => {
    expect(await play('clipboard')).toEqual({ clearedOurs: 1, clearedOthers: 0 });
  });

  test.each(['linux', 'win32', 'darwin'])('the menu edits, zooms and locks, and opens nothing else, on %s', async (platform) => {
    const text = JSON.stringify((await play('menu', { FAKE_PLATFORM: platform }))['menu']);
    const roles = [...text.matchAll(/"role":"([^"]+)"/g)].map(([, role]) => role);
    expect(new Set(roles)).toEqual(new Set(['minimize', 'quit', 'undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen']));
    expect(text).toContain('"accelerator":"CmdOrCtrl+L"');
  });
});

function asResponse(value: unknown): { status: number; headers: Record<string, string>; body: string } {
  if (typeof value !== 'object' || value === null || !('status' in value) || !('headers' in value) || !('body' in value)) throw new Error('no response');
  return { status: Number(value.status), headers: Object(value.headers), body: String(value.body) };
}
