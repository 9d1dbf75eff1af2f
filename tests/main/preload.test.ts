import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CALL_NAMES } from '../../src/shared/contract/names.ts';
import { buildMain } from './build.ts';
import type { Built } from './build.ts';

interface Listening {
  channel: string;
  listener: (event: unknown, reason: unknown) => void;
}

let built: Built;
let code: string;
beforeAll(async () => {
  built = await buildMain();
  code = readFileSync(built.preload, 'utf8');
}, 120_000);
afterAll(() => built.remove());

/** Runs the built preload as a sandboxed page would: it may require electron, and nothing else exists. */
function load(platform: string) {
  const exposed = new Map<string, unknown>();
  const invoked: unknown[][] = [];
  const listening: Listening[] = [];
  const required: string[] = [];
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, value: unknown) => exposed.set(name, value) },
    ipcRenderer: {
      invoke: async (...args: unknown[]) => invoked.push(args),
      on: (channel: string, listener: Listening['listener']) => listening.push({ channel, listener }),
      off: (_channel: string, listener: unknown) => listening.splice(listening.findIndex((entry) => entry.listener === listener), 1),
    },
    // As Electron's: the path of a file the page was given, and an error for anything else.
    webUtils: {
      getPathForFile: (file: object) => {
        if (!('path' in file)) throw new TypeError('not a File');
        return file.path;
      },
    },
  };
  const require = (name: string) => {
    required.push(name);
    if (name !== 'electron') throw new Error(`a sandboxed preload cannot require ${name}`);
    return electron;
  };
  vm.runInNewContext(code, { require, exports: {}, module: { exports: {} }, process: { platform }, document: { documentElement: { lang: 'ru' } } });
  const api: unknown = exposed.get('api');
  const host: unknown = exposed.get('host');
  return { names: [...exposed.keys()], api: Object(api), host: Object(host), invoked, listening, required };
}

const call = (owner: object, name: string, ...args: unknown[]): unknown => {
  const method: unknown = Reflect.get(owner, name);
  if (typeof method !== 'function') throw new Error(`no ${name}`);
  return Reflect.apply(method, undefined, args);
};

test('requires electron alone, and exposes two frozen objects', () => {
  const { names, api, host, required } = load('linux');
  expect(new Set(required)).toEqual(new Set(['electron']));
  expect(names).toEqual(['api', 'host']);
  expect([Object.isFrozen(api), Object.isFrozen(host)]).toEqual([true, true]);
});

test('window.api has one function for each call of the contract and none besides', () => {
  expect(Object.keys(load('linux').api).sort()).toEqual([...CALL_NAMES].sort());
});

test('a call sends its own name, whatever else it is given', async () => {
  const { api, invoked } = load('linux');
  await call(api, 'cases.list', { page: 1 }, 'another.call');
  expect(JSON.stringify(invoked)).toBe('[["sirdash:call",{"call":"cases.list","input":{"page":1}}]]');
});

test('window.host has the fixed functions and facts; the page never sees an event or a channel', async () => {
  const { host, invoked, listening } = load('win32');
  expect(Object.keys(host).sort()).toEqual(['chooseFile', 'chooseFolder', 'copy', 'lock', 'onLocked', 'pathOf', 'platform', 'recall', 'remember']);
  expect({ ...Reflect.get(host, 'platform') }).toEqual({ kind: 'electron', system: 'windows', contentProtection: true, locksOnSuspend: true, profileInMemory: true, sandbox: true, folderDialog: true });

  await call(host, 'lock');
  await call(host, 'chooseFolder', 'vault-new');
  await call(host, 'chooseFile', 'foreign-document');
  await call(host, 'copy', 'S-48213', 30);
  await call(host, 'remember', null);
  await call(host, 'recall');
  expect(invoked).toEqual([['sirdash:lock'], ['sirdash:choose-folder', 'vault-new', 'ru'], ['sirdash:choose-file', 'foreign-document', 'ru'], ['sirdash:copy', 'S-48213', 30], ['sirdash:remember', null], ['sirdash:recall']]);

  const heard: unknown[][] = [];
  const stop: unknown = call(host, 'onLocked', (...args: unknown[]) => heard.push(args));
  listening[0]?.listener({ sender: 'secret' }, 'idle');
  expect(heard).toEqual([['idle']]);
  if (typeof stop === 'function') stop();
  expect(listening).toEqual([]);
});

test('a dropped file has its path; one made by the page, and anything else, has none', () => {
  const { host } = load('linux');
  expect(call(host, 'pathOf', { name: 'a.docx', size: 1, path: '/uydurma/a.docx' })).toBe('/uydurma/a.docx');
  for (const other of [{ name: 'a.docx', size: 1, path: '' }, { name: 'a.docx', size: 1 }, 'a.docx', null, undefined, 7]) expect(call(host, 'pathOf', other)).toBeNull();
});

test('Linux says that screens are not protected', () => {
  expect(Reflect.get(Reflect.get(load('linux').host, 'platform'), 'contentProtection')).toBe(false);
  expect(Reflect.get(Reflect.get(load('darwin').host, 'platform'), 'system')).toBe('mac');
});
