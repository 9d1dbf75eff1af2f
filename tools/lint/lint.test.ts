import { existsSync, readFileSync } from 'node:fs';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import vueParser from 'vue-eslint-parser';
import { z } from 'zod';
import { FREE_FOLDERS, LAYERS, TOOL_PACKAGES } from './layers.ts';
import { layerImports } from './layer-imports.ts';
import { noHiddenClock } from './no-hidden-clock.ts';
import { noNetwork } from './no-network.ts';
import { noRawText } from './no-raw-text.ts';
import { packageName } from './place.ts';
import { sqlOnlyInVault } from './sql-only-in-vault.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const typescript = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const vue = new RuleTester({ languageOptions: { parser: vueParser, parserOptions: { parser: tseslint.parser } } });

const good = (filename: string, code: string) => ({ filename, code });
const bad = (filename: string, code: string, ...messageIds: string[]) => ({ filename, code, errors: messageIds.map((messageId) => ({ messageId })) });

typescript.run('layer-imports', layerImports, {
  valid: [
    good('src/domain/dates/a.ts', "import { x } from '../../shared/result.ts'; import { y } from './b.ts';"),
    good('src/vault/a.ts', "import { readFileSync } from 'node:fs'; import Database from 'better-sqlite3-multiple-ciphers';"),
    good('src/application/process.ts', "import { performance } from 'node:perf_hooks'; import { open } from '../vault/open.ts';"),
    good('src/renderer/app/main.ts', "import { createApp } from 'vue'; import font from '@fontsource-variable/noto-sans?url';"),
    good('src/renderer/app/i18n.ts', "import messages from '@intlify/unplugin-vue-i18n/messages';"),
    good('src/preload/index.ts', "import { CALL_NAMES } from '../shared/contract/names.ts'; import { ipcRenderer } from 'electron';"),
    good('src/documents/protect/a.ts', "import agile from 'officecrypto-tool/src/crypto/ecma376_agile.js';"),
    good('src/parser/process.ts', "import { PARSERS } from '../documents/foreign/index.ts'; import { join } from 'node:path';"),
    good('src/headless/index.ts', "import { forkedParser } from '../parser/fork.ts';"),
    good('src/domain/a.test.ts', "import { readFileSync } from 'node:fs'; import { openVault } from '../vault/open.ts';"),
    good('tools/a.ts', "import { openVault } from '../src/vault/open.ts'; import anything from 'anything';"),
  ],
  invalid: [
    bad('src/domain/a.ts', "import { x } from '../vault/open.ts';", 'above'),
    bad('src/domain/a.ts', "export { x } from '../application/router.ts';", 'above'),
    bad('src/domain/a.ts', "export * from '../documents/model.ts';", 'above'),
    bad('src/shared/a.ts', "import type { X } from '../domain/x.ts';", 'above'),
    bad('src/vault/a.ts', "const x = await import('../application/router.ts');", 'above'),
    bad('src/application/a.ts', "import { app } from '../main/index.ts';", 'above'),
    bad('src/application/a.ts', "import { helper } from '../../tests/helper.ts';", 'above'),
    bad('src/preload/index.ts', "import { x } from '../shared/messages.ts';", 'above'),
    bad('src/renderer/app/a.ts', "import { x } from '../../vault/open.ts';", 'above'),
    bad('src/main/a.ts', "import { x } from '../application/router.ts';", 'above'),
    bad('src/domain/a.ts', "import { z } from 'zod';", 'package'),
    bad('src/renderer/a.ts', "import lodash from 'lodash';", 'package'),
    bad('src/vault/a.ts', "import docx from 'docx/build/index.js';", 'package'),
    bad('src/documents/protect/a.ts', "import all from 'officecrypto-tool';", 'package'),
    bad('src/documents/protect/a.ts', "import old from 'officecrypto-tool/src/crypto/rc4.js';", 'package'),
    bad('src/application/a.ts', "import agile from 'officecrypto-tool/src/crypto/ecma376_agile.js';", 'package'),
    bad('src/domain/a.ts', "import { readFileSync } from 'node:fs';", 'node'),
    bad('src/application/use-case.ts', "import { randomUUID } from 'node:crypto';", 'node'),
    bad('src/vault/a.ts', "import { fork } from 'node:child_process';", 'node'),
    bad('src/main/a.ts', "import fs from 'fs';", 'prefix'),
    bad('src/main/a.ts', "const fs = require('fs');", 'prefix'),
    bad('src/main/a.ts', 'const x = await import(name);', 'computed'),
    bad('src/application/a.ts', "import { PARSERS } from '../documents/foreign/index.ts';", 'above'),
    bad('src/application/process.ts', "import { readZip } from '../documents/foreign/zip.ts';", 'above'),
    bad('src/application/process.ts', "import { PARSERS } from '../parser/process.ts';", 'above'),
    bad('src/documents/index.ts', "export { inspectDocx } from './foreign/index.ts';", 'above'),
    bad('src/documents/foreign/a.ts', "import { plain } from '../read-model.ts';", 'above'),
    bad('src/headless/index.ts', "import { PARSERS } from '../parser/process.ts';", 'above'),
    bad('src/elsewhere/a.ts', 'export const x = 1;', 'unknown'),
  ],
});

typescript.run('no-hidden-clock', noHiddenClock, {
  valid: [
    good('src/domain/a.ts', 'export const late = (clock) => clock.now();'),
    good('src/domain/a.ts', 'export function f(Date: string) { return Date; }'),
    good('src/domain/a.ts', 'export const x = Math.floor(2.5);'),
    good('src/vault/a.ts', 'export const x = (text: string) => new Date(text).getTime();'),
    good('src/vault/a.ts', 'export const x = (when: unknown): when is Date => when instanceof Date;'),
    good('src/application/system-runtime.ts', 'export const now = () => Date.now();'),
    good('src/vault/kdf.ts', 'export const x = performance.now();'),
    good('src/main/lock.ts', 'export const now = () => Date.now();'),
  ],
  invalid: [
    bad('src/domain/a.ts', 'export const x = new Date(text);', 'date'),
    bad('src/shared/a.ts', 'export const x = Date.UTC(2026, 1, 1);', 'date'),
    bad('src/domain/a.ts', 'export const x = Math.random();', 'clock'),
    bad('src/domain/a.ts', 'const { random } = Math;', 'clock'),
    bad('src/domain/a.ts', 'export const x = performance.now();', 'clock'),
    bad('src/domain/a.ts', "export const x = Math['random']();", 'clock'),
    bad('src/domain/a.ts', 'export const x = crypto.randomUUID();', 'clock'),
    bad('src/domain/a.ts', 'export const x = globalThis.crypto.randomUUID();', 'clock'),
    bad('src/vault/a.ts', 'export const x = Date.now();', 'clock'),
    bad('src/vault/a.ts', 'export const x = new Date();', 'clock'),
    bad('src/vault/a.ts', 'export const x = Date();', 'clock'),
    bad('src/application/schedule-session.ts', 'export const x = performance.now();', 'clock'),
    bad('src/documents/a.ts', 'export const x = new Date().toISOString();', 'clock'),
  ],
});

typescript.run('sql-only-in-vault', sqlOnlyInVault, {
  valid: [
    good('src/vault/cases.ts', "db.prepare('SELECT id FROM cases WHERE id = ?').get(id);"),
    good('src/vault/cases.ts', 'db.prepare(`SELECT ${COLUMNS} FROM cases`);'),
    good('src/vault/cases.ts', "db.prepare(SQL.insert + ' RETURNING id');"),
    good('src/vault/cases.ts', 'reader.all(`SELECT ${COLUMNS} FROM cases WHERE id = ?`, id);'),
    good('src/vault/handles.ts', 'db.prepare(sql);'),
    good('src/vault/cases.ts', "const order = down ? 'DESC' : 'ASC'; db.all(`SELECT id FROM cases ORDER BY id ${order}`);"),
    good('src/vault/cases.ts', "const { column } = SORTS[sort]; db.all(`SELECT id FROM cases ORDER BY ${column}`);"),
    good('src/vault/cases.ts', "const where: string[] = []; where.push('a = ?'); if (b) where.push('b = ?'); db.all(`SELECT id FROM cases WHERE ${where.join(' AND ')}`);"),
    good('src/vault/cases.ts', "db.all(`SELECT id FROM cases WHERE id IN (${ids.map(() => '?').join(', ')})`, ...ids);"),
    good('src/vault/cases.ts', "const among = (name: string, values: string[]) => `SELECT id FROM cases WHERE ${name} = ?`; among('stage', values); among('status', values);"),
    good('src/vault/cases.ts', "const TABLES = ['a', 'b'] as const; const ALL = TABLES.map((table) => `SELECT id FROM ${table}`).join(' UNION ALL ');"),
    good('src/vault/connection.ts', 'db.pragma(`${name}=${value}`);'),
    good('src/vault/migrations/0001-first.ts', "db.exec('CREATE TABLE cases (id TEXT)');"),
    good('src/domain/a.ts', 'const found = /a(b)/.exec(text); const other = PATTERN.exec(text);'),
    good('src/renderer/a.ts', "const heading = 'Select a case from the list';"),
    good('src/vault/cases.test.ts', 'db.exec(`DELETE FROM ${table}`);'),
  ],
  invalid: [
    bad('src/application/a.ts', "db.prepare('x');", 'place'),
    bad('src/application/a.ts', "const sql = 'SELECT id FROM cases';", 'place'),
    bad('src/application/a.ts', 'const sql = `UPDATE cases SET status = ${status}`;', 'place'),
    bad('src/headless/a.ts', "db.pragma('user_version');", 'place'),
    bad('src/vault/cases.ts', 'db.prepare(`SELECT * FROM ${table}`);', 'interpolated'),
    bad('src/vault/cases.ts', "db.prepare('SELECT * FROM cases WHERE id = ' + id);", 'interpolated'),
    bad('src/vault/cases.ts', 'db.prepare(statement);', 'interpolated'),
    bad('src/vault/cases.ts', 'db.prepare(build(SQL));', 'interpolated'),
    bad('src/vault/cases.ts', "db.exec('VACUUM');", 'exec'),
    bad('src/vault/cases.ts', 'reader.all(`SELECT id FROM cases ORDER BY ${column}`);', 'interpolated'),
    bad('src/vault/cases.ts', "writer.run('UPDATE cases SET a = 1 WHERE id = ' + id);", 'interpolated'),
    bad('src/vault/cases.ts', "let order = 'ASC'; order = input; db.all(`SELECT id FROM cases ORDER BY id ${order}`);", 'interpolated'),
    bad('src/vault/cases.ts', "const where = ['a = 1']; where.push(input); db.all(`SELECT id FROM cases WHERE ${where.join(' AND ')}`);", 'interpolated'),
    bad('src/vault/cases.ts', "const where = ['a = 1']; where[0] = input; db.all(`SELECT id FROM cases WHERE ${where.join(' AND ')}`);", 'interpolated'),
    bad('src/vault/cases.ts', "db.all(`SELECT id FROM cases WHERE id IN (${ids.map((id) => `'${id}'`).join(', ')})`);", 'interpolated'),
    bad('src/vault/cases.ts', "const among = (name: string) => `SELECT id FROM cases WHERE ${name} = ?`; among('stage'); among(input);", 'interpolated'),
    bad('src/vault/cases.ts', "const among = (name: string) => `SELECT id FROM cases WHERE ${name} = ?`; export const handed = inputs.map(among);", 'interpolated'),
    bad('src/vault/cases.ts', 'export function page(table: string) { return `SELECT id FROM ${table}`; }', 'interpolated'),
    bad('src/vault/cases.ts', 'db.pragma(`user_version=${version}`);', 'interpolated'),
    bad('src/application/a.ts', "connection.exec('x');", 'place'),
    bad('src/vault/cases.ts', 'const bytes = db.serialize();', 'plaintext'),
    bad('src/vault/cases.ts', 'await handle.database.backup(path);', 'plaintext'),
    bad('src/vault/migrations/0001-first.ts', "db.exec(\"ATTACH 'x' AS y\");", 'plaintext'),
    bad('src/vault/cases.ts', "db.prepare('ATTACH DATABASE ? AS other');", 'plaintext'),
  ],
});

typescript.run('no-network', noNetwork, {
  valid: [
    good('src/main/a.ts', "import { app } from 'electron'; import { join } from 'node:path';"),
    good('src/application/a.ts', 'export const load = (fetch: (id: string) => string) => fetch("x");'),
    good('src/main/hardening/runtime-guard.ts', "import net from 'node:net'; import dns from 'node:dns';"),
    good('src/main/hardening/network.ts', "const SCHEMES = ['http', 'https'];"),
    good('tests/a.ts', "import http from 'node:http'; fetch('x');"),
  ],
  invalid: [
    ...['http', 'https', 'http2', 'net', 'tls', 'dns', 'dns/promises', 'dgram'].map((module) => bad('src/main/a.ts', `import x from 'node:${module}';`, 'network')),
    bad('src/main/a.ts', "const x = require('https');", 'network'),
    bad('src/main/a.ts', "const x = await import('node:tls');", 'network'),
    bad('src/renderer/a.ts', "await fetch('x');", 'network'),
    bad('src/renderer/a.ts', "await window.fetch('x');", 'network'),
    bad('src/renderer/a.ts', "globalThis['fetch']('x');", 'network'),
    bad('src/renderer/a.ts', "navigator.sendBeacon('x');", 'network'),
    bad('src/renderer/a.ts', "new WebSocket('x'); new EventSource('y'); new XMLHttpRequest(); new RTCPeerConnection();", 'network', 'network', 'network', 'network'),
    bad('src/main/a.ts', "import { net } from 'electron';", 'network'),
    bad('src/main/a.ts', "import { autoUpdater as updater } from 'electron';", 'network'),
    bad('src/main/a.ts', "import electron from 'electron'; electron.net.request('x');", 'network'),
    bad('src/main/a.ts', "import { shell } from 'electron'; shell.openExternal('x');", 'network'),
  ],
});

const template = (markup: string) => ({ filename: 'src/renderer/ui/part.vue', code: `<template>${markup}</template>` });
vue.run('no-raw-text', noRawText, {
  valid: [
    template('<p>{{ t("case.title") }}</p>'),
    template('<p>{{ count }} / {{ total }} · 25 %</p>'),
    template('<input type="text" :aria-label="t(\'name\')" class="wide" id="name">'),
    template('<p>{{ shown ? t("a") : t("b") }}</p>'),
    template('<p :class="\'wide\'" />'),
  ],
  invalid: [
    ['<p>Yadda saxla</p>'],
    ['<p>Сохранить</p>'],
    ['<button aria-label="Close" />'],
    ['<input placeholder="Ad">'],
    ['<img alt="Plan" title="Plan">', 2],
    ['<p>{{ "Saved" }}</p>'],
    ['<p>{{ open ? "Open" : t("closed") }}</p>'],
    ['<p>{{ `Case ${code}` }}</p>'],
    ['<p>{{ code + " closed" }}</p>'],
    ['<p>{{ name || "nobody" }}</p>'],
    ['<button :title="\'Close\'" />'],
    ['<p v-text="\'Saved\'" />'],
  ].map(([markup, count = 1]) => ({ ...template(String(markup)), errors: Array.from({ length: Number(count) }, () => ({ messageId: 'raw' })) })),
});

describe('the table of layers', () => {
  const manifest = z.object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync('package.json', 'utf8')));

  it('places every dependency of the program in a layer, and names none that is not installed', () => {
    const placed = LAYERS.flatMap(({ packages, entries }) => [...packages, ...(entries?.packages ?? [])]).map(packageName);
    expect(Object.keys(manifest.dependencies).filter((name) => !placed.includes(name) && !TOOL_PACKAGES.includes(name))).toEqual([]);
    expect([...placed, ...TOOL_PACKAGES].filter((name) => !(name in manifest.dependencies) && !(name in manifest.devDependencies))).toEqual([]);
  });

  it('lets no layer reach back to one that imports it', () => {
    const below = (folder: string): string[] => (LAYERS.find((layer) => layer.folder === folder)?.own ?? []).flatMap((own) => [own, ...below(own)]);
    for (const { folder } of LAYERS) expect(below(folder)).not.toContain(folder);
  });

  it('speaks of folders that exist', () => {
    expect([...LAYERS.map(({ folder }) => folder), ...FREE_FOLDERS].filter((folder) => !existsSync(folder))).toEqual([]);
  });
});
