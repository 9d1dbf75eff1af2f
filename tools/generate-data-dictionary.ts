import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Driver from 'better-sqlite3-multiple-ciphers';
import { z } from 'zod';
import * as basic from '../src/shared/model/basic.ts';
import * as enumerations from '../src/shared/model/enumerations.ts';
import * as desk from '../src/shared/contract/desk.ts';
import * as people from '../src/shared/contract/people.ts';
import * as assistance from '../src/shared/model/care/assistance.ts';
import * as care from '../src/shared/model/care/enumerations.ts';
import * as child from '../src/shared/model/care/child.ts';
import * as protection from '../src/shared/model/care/protection.ts';
import * as shelter from '../src/shared/model/care/shelter.ts';
import * as trafficking from '../src/shared/model/care/trafficking.ts';
import * as caseFile from '../src/shared/model/case-file.ts';
import * as disclosure from '../src/shared/model/disclosure.ts';
import * as provider from '../src/shared/model/provider.ts';
import * as identity from '../src/shared/model/identity.ts';
import * as parameters from '../src/shared/model/parameters.ts';
import * as roles from '../src/shared/model/roles.ts';
import * as approvals from '../src/vault/repositories/approvals.ts';
import { TABLE_OF_KIND } from '../src/vault/repositories/case-records.ts';
import { HOUSE_KINDS } from '../src/vault/repositories/house-records.ts';
import type { HouseKind } from '../src/vault/repositories/house-records.ts';
import { MIGRATIONS } from '../src/vault/migrations/index.ts';
import { migrate } from '../src/vault/migrations/migration.ts';
import type { FileKind } from '../src/vault/roles.ts';
import { wordsOf } from './doc-comments.ts';
import type { Words } from './doc-comments.ts';

/** Writes docs/DATA-DICTIONARY.md from the schemas and the migrations themselves; a test compares the page with them. */

const root = new URL('../', import.meta.url);
export const PAGE = 'docs/DATA-DICTIONARY.md';

/** What each kind of file holds, and how sensitive that is at most. */
const FILES: readonly { readonly kind: FileKind; readonly name: string; readonly level: string; readonly says: string }[] = [
  { kind: 'office', name: 'office.db', level: 'P0', says: 'The office\'s own: letterhead, calendar, parameters, certificates. Every role but the reviewer opens it.' },
  { kind: 'facts', name: '<module>.db', level: 'P0–P1', says: '`MED`, `VPN` or `THB`, each with a key of its own. The course of each case under codes: dates, enumerations, numbers, names of bodies. Lists, gates, deadlines and figures need this file alone.' },
  { kind: 'sealed', name: '<module>-sealed.db', level: 'P2–P3', says: 'Of the same module, under another key. Identities, everybody\'s own words, finished documents, unfinished forms.' },
  { kind: 'notes', name: 'notes-<user>.db', level: 'P3', says: 'One mediator\'s session notes. Nobody else opens it and no recovery sheet does.' },
];

/** What the spine's tables and the rest are for. A table without a line here stops the generator. */
const TABLES: Readonly<Record<string, string>> = {
  meta: 'Vault id, name of the file, generation, salt of its digests; in a sealed file also the module\'s age identity.',
  audit: 'The signed chain: one row a change or opened identity, in the same transaction. Append-only.',
  anchor: 'Signed heads of chains: each file its own, `office` everybody\'s. Append-only.',
  journal: 'Reserved for the never-forget journal: nothing writes it yet. Append-only.',
  idempotency: 'Tokens of calls, kept seven days: the same call sent twice makes one record.',
  settings: 'One JSON value a key: `office` (see `officeProfile`), in practice vaults the clock\'s offset.',
  calendar_days: 'Days the office set by hand, over the calendar that ships.',
  calendar_years: 'Years somebody compared with the official decision.',
  parameters: 'Every change of a parameter with its reason; the newest one in force counts.',
  staff: 'Certificates and languages (see `staff`); names are in the sealed file.',
  user_settings: 'Each user\'s own settings: the language of the window.',
  cases: 'One row a case (see `caseHeader`); the columns repeat what lists sort and filter by.',
  case_counts: 'Counters kept by triggers, so that no list counts rows.',
  records: 'Records that may change, one row each; `body` by kind, see below.',
  consents: 'Consents and withdrawals. Append-only.',
  protocols: 'Rights protocols. Append-only.',
  disclosures: 'Documents made, their delivery and signed copies. Append-only.',
  corrections: 'Which record was entered in error (R-83). Append-only.',
  deadlines: 'Deadlines of cases with their history (see `deadline`).',
  correspondence: 'Incoming and outgoing registers (see `correspondence`); a number is given once.',
  approvals: 'Requests for a second person\'s yes (see `approval`).',
  series: 'The number given last in each series.',
  work_entries: 'Hours and travel of each mediator (see `workEntry`); a case by its id at most.',
  clearances: 'Whom another module has cleared until when (R-20): waiting or cleared, never why.',
  inspections: 'Visits of the Ombudsman or the NPM, and what they were shown (R-86); nobody is named.',
  providers: 'Bodies of the directory this office added or changed (see `provider`); the rest is as it ships.',
  watched: 'In `THB-sealed` alone: whom its cases watch for (R-20).',
  match_requests: 'In `THB-sealed` alone: questions of other modules, and what was answered.',
  match_verdicts: 'In `THB-sealed` alone: *same* or *not the same person*, as a person decided, under a salted digest.',
  house_records: 'Records of the house in no case: rooms, notes and changes of shifts, officials at the door, words no paper may carry, numbered blanks. Used in `THB` alone.',
  numbers: 'The number given last in each series of papers: one series for the whole office, whatever the module.',
  identities: 'Who a person is (see `identity`), under the id of the party record.',
  texts: 'Words about a record, by field name, under that record\'s id.',
  document_files: 'The bytes of each document made, and their SHA-256.',
  blobs: 'Scans of a case: what each file below `blobs/` must be, and the key that opens it.',
  drafts: 'Unfinished forms of one user.',
  staff_names: 'Names of the staff as documents print them.',
  pending: 'Sealed halves whose facts half has not been seen yet: what an interrupted work across two files leaves behind.',
  notes: 'Session notes: text, items said in confidence, day of destruction.',
};
const SPINE = ['meta', 'audit', 'anchor', 'journal', 'idempotency'];

/** The schemas whose JSON lies in `body`, and where. */
const SCHEMAS: readonly { readonly file: string; readonly level: string; readonly schemas: Readonly<Record<string, z.ZodObject>> }[] = [
  { file: 'src/shared/model/case-file.ts', level: 'P0–P1', schemas: objectsOf(caseFile, ['caseFile']) },
  ...Object.entries({ protection, trafficking, shelter, assistance, child }).map(([name, module]) => ({ file: `src/shared/model/care/${name}.ts`, level: 'P0–P1', schemas: objectsOf(module) })),
  { file: 'src/shared/model/disclosure.ts', level: 'P0–P1', schemas: objectsOf(disclosure) },
  { file: 'src/shared/model/provider.ts', level: 'P0', schemas: { provider: provider.provider, nameForms: provider.nameForms } },
  { file: 'src/shared/contract/desk.ts', level: 'P0–P1', schemas: { workEntry: desk.workEntry } },
  { file: 'src/vault/repositories/approvals.ts', level: 'P0–P1', schemas: objectsOf(approvals) },
  { file: 'src/shared/contract/people.ts', level: 'P0', schemas: { staff: people.staff, officeProfile: people.officeProfile } },
  { file: 'src/shared/model/identity.ts', level: 'P2', schemas: objectsOf(identity) },
];

/** Kinds of records whose body has a schema of its own; the others are folded into the record they speak of when a case is read. */
const SCHEMA_OF_KIND: Partial<Record<keyof typeof TABLE_OF_KIND, string>> = {
  party: 'party', conflict: 'conflictCheck', preparation: 'preparation', risk: 'riskAssessment', session: 'session', agreement: 'agreement',
  payment: 'payment', contact: 'contactEntry', fact: 'recordedFact', 'closing-step': 'closingStep', 'follow-up': 'followUp', consent: 'consent',
  protocol: 'rightsProtocol', document: 'issuedDocument', interpreter: 'interpreterAssignment', order: 'protectionOrder', assessment: 'detailedAssessment',
  item: 'caseItem', message: 'sideMessage', emergency: 'emergencyUse', appointment: 'appointment', statement: 'ownStatement', 'hand-over': 'handOver',
  referral: 'referralOut', recall: 'recall', 'authority-request': 'authorityRequest', 'subject-request': 'subjectRequest', 'own-words': 'ownWords', 'same-person': 'samePerson', scan: 'scan',
  'needs-assessment': 'needsAssessment', measure: 'protectionMeasure', 'safety-plan': 'safetyPlan', 'offender-date': 'offenderDate', 'emergency-card': 'emergencyCard',
  complaint: 'complaint', recusal: 'recusal', 'known-staff': 'knownStaff', detection: 'detection', indicator: 'indicator', exploitation: 'exploitation',
  recognition: 'recognition', notification: 'notification', 'reflection-extension': 'reflectionExtension', 'reflection-choice': 'reflectionChoice', residence: 'residence',
  repatriation: 'repatriation', 'non-punishment': 'nonPunishment', associate: 'associate', stay: 'shelterStay', belonging: 'belonging', absence: 'absence', visit: 'visit',
  incident: 'incident', medication: 'medication', 'medication-given': 'medicationGiven', 'shelter-child': 'shelterChild', service: 'service', 'rehab-plan': 'rehabPlan',
  employment: 'employment', 'document-restoration': 'documentRestoration', allowance: 'allowance', 'additional-aid': 'additionalAid', 'compensation-told': 'compensationTold',
  compensation: 'compensation', 'child-information': 'childInformation', 'child-assessment': 'childAssessment', 'child-plan': 'childPlan', placement: 'childPlacement',
  'child-return': 'childReturn', 'monitoring-visit': 'monitoringVisit', 'monitoring-ending': 'monitoringEnding',
};

const SCHEMA_OF_HOUSE: Readonly<Record<HouseKind, string>> = {
  room: 'room', 'shift-note': 'shiftNote', 'shift-change': 'shiftChange', 'official-visit': 'officialVisit', 'forbidden-word': 'forbiddenWord', 'paper-blank': 'paperBlank',
};

const NAMED = namesOfSchemas({ ...enumerations, ...care, id: basic.id, plainDate: basic.plainDate, instant: basic.instant, localTime: basic.localTime, qepik: basic.qepik, subjectCode: basic.subjectCode, caseNo: basic.caseNo, outsideNo: basic.outsideNo, language: basic.language, fin: identity.fin, referral: caseFile.referral, instalment: caseFile.instalment, obligation: caseFile.obligation });
const LINE = patternOf(basic.line());
const PARAGRAPHS = patternOf(basic.paragraphs());

/** The page as text. */
export function dataDictionary(): string {
  return `# Data dictionary

Generated by \`npm run generate\` from the schemas (\`src/shared/model\`) and the migrations (\`src/vault/migrations\`); do not edit.

Levels: **P0** nothing about a person · **P1** quasi-identifiers (dates, language, sex, age) · **P2** direct identifiers · **P3** secrets (words, notes). A level belongs to a file, because a file is what a key opens: no field is more sensitive than its file says.

One-line fields of \`<module>.db\` are typed by people (\`byWhom\`, \`evidence\`, \`place\`, \`receivedBy\`): the window asks for bodies and posts there, and nothing keeps a name from being typed.

## Files and tables

Columns hold what their SQLite type says; \`?\` after it means NULL is let in. Every file begins with the same five tables:

${tableList('office', SPINE)}

${FILES.map(fileChapter).join('\n\n')}

## Kinds of records

\`body\` is JSON of the schema named; the columns beside it repeat what is looked for. Kinds without a schema are folded into the record they speak of when a case is read (\`src/vault/repositories/case-files.ts\`).

| kind | table | schema |
|---|---|---|
${Object.entries(TABLE_OF_KIND).map(([kind, table]) => `| \`${kind}\` | \`${table}\` | ${schemaOfKind(kind)} |`).join('\n')}

Of the house, in \`house_records\`:

| kind | schema |
|---|---|
${HOUSE_KINDS.map((kind) => `| \`${kind}\` | ${linkTo(SCHEMA_OF_HOUSE[kind])} |`).join('\n')}

## Schemas

Empty is null. Common fields of records (\`id\`, \`recordedAt\`, \`recordedBy\`, \`enteredInError\`, \`hasText\`) are columns, or computed on reading, and are left out below.

${SCHEMAS.map(schemaChapter).join('\n\n')}

## Types

| type | meaning |
|---|---|
${Object.entries(wordsIn('src/shared/model/basic.ts')).filter(([name]) => name in basic && isSchema(Reflect.get(basic, name))).map(([name, words]) => `| \`${name}\` | ${cell(words.text) || typeWords(unnamed(Reflect.get(basic, name)))} |`).join('\n')}
| \`fin\` | ${cell(wordsIn('src/shared/model/identity.ts')['fin']?.text)} |

## Enumerations

| name | codes |
|---|---|
${enumerationRows({ ...enumerations, ...care, role: roles.roleSchema, module: roles.moduleSchema })}

## Parameters

| code | default | least | most | meaning |
|---|---|---|---|---|
${parameters.PARAMETER_CODES.map((code) => `| \`${code}\` | ${parameters.PARAMETER_DEFAULTS[code]} | ${parameters.PARAMETER_BOUNDS[code].join(' | ')} | ${cell(wordsIn('src/shared/model/parameters.ts')['PARAMETER_DEFAULTS']?.fields[code])} |`).join('\n')}
`;
}

function fileChapter({ kind, name, level, says }: (typeof FILES)[number]): string {
  const own = Object.keys(tablesOf(kind)).filter((table) => !SPINE.includes(table));
  return `### \`${name}\` (${level})\n\n${says}\n\n${tableList(kind, own)}`;
}

function tableList(kind: FileKind, names: readonly string[]): string {
  const tables = tablesOf(kind);
  const rows = names.map((name) => {
    const says = TABLES[name];
    if (says === undefined) throw new Error(`no meaning for table ${name}`);
    return `| \`${name}\` | ${says} | ${(tables[name] ?? []).join(', ')} |`;
  });
  return `| table | what it holds | columns |\n|---|---|---|\n${rows.join('\n')}`;
}

/** Tables of one kind of file with their columns, as the migrations leave them, in the order they are made. */
function tablesOf(kind: FileKind): Record<string, string[]> {
  const db = new Driver(':memory:');
  try {
    migrate(db, MIGRATIONS[kind]);
    const names = z.array(z.string()).parse(db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid").pluck().all());
    const column = z.object({ name: z.string(), type: z.string(), notnull: z.int(), pk: z.int() });
    return Object.fromEntries(
      names.map((name) => [
        name,
        z.array(column).parse(db.pragma(`table_info(${name})`)).map((c) => `\`${c.name}\` ${c.type.toLowerCase()}${c.pk > 0 ? ' key' : c.notnull === 1 ? '' : '?'}`),
      ]),
    );
  } finally {
    db.close();
  }
}

function schemaOfKind(kind: string): string {
  const name = Object.entries(SCHEMA_OF_KIND).find(([known]) => known === kind)?.[1];
  return name === undefined ? 'folded in' : linkTo(name);
}

function linkTo(name: string): string {
  return `[\`${name}\`](#${name.toLowerCase()})`;
}

function schemaChapter({ file, level, schemas }: (typeof SCHEMAS)[number]): string {
  const words = wordsIn(file);
  const common = Object.keys(caseFile.closingStep.shape).filter((field) => field in caseFile.followUp.shape && field !== 'on');
  return Object.entries(schemas)
    .map(([name, schema]) => {
      const fields = Object.entries(schema.shape).filter(([field]) => !(common.every((c) => c in schema.shape) && common.includes(field)));
      const rows = fields.flatMap(([field, type]) => fieldRows(field, type, words[name]?.fields ?? {}));
      const says = words[name]?.text;
      return `### ${name}\n\n${says === undefined ? '' : `${says} `}\`${file}\`, ${level}.\n\n| field | type | meaning |\n|---|---|---|\n${rows.join('\n')}`;
    })
    .join('\n\n');
}

/** One row a field; fields of an unnamed object inside follow as \`field.inner\`. */
function fieldRows(path: string, type: unknown, words: Words['fields']): string[] {
  const inner = unnamedObjectIn(type);
  const row = `| \`${path}\` | ${typeWords(type)} | ${cell(words[path])} |`;
  if (inner === undefined) return [row];
  return [row, ...Object.entries(inner.shape).flatMap(([field, innerType]) => fieldRows(`${path}.${field}`, innerType, words))];
}

function unnamedObjectIn(type: unknown): z.ZodObject | undefined {
  if (NAMED.has(type)) return undefined;
  if (type instanceof z.ZodObject) return type;
  if (type instanceof z.ZodNullable || type instanceof z.ZodOptional || type instanceof z.ZodDefault) return unnamedObjectIn(type.unwrap());
  return type instanceof z.ZodArray ? unnamedObjectIn(type.element) : undefined;
}

/** An enumeration by its codes even where it has a name. */
function unnamed(type: unknown): unknown {
  return type instanceof z.ZodEnum ? z.enum(type.enum) : type;
}

/** A schema in words. */
function typeWords(type: unknown): string {
  const name = NAMED.get(type);
  if (name !== undefined) return `\`${name}\``;
  if (type instanceof z.ZodNullable) return `${typeWords(type.unwrap())}, or empty`;
  if (type instanceof z.ZodOptional) return `${typeWords(type.unwrap())} (may be left out)`;
  if (type instanceof z.ZodDefault) return `${typeWords(type.unwrap())} (records before it: ${JSON.stringify(type.def.defaultValue)})`;
  if (type instanceof z.ZodArray) return `list of ${typeWords(type.element)}`;
  if (type instanceof z.ZodRecord) return `${typeWords(type.valueType)} for each ${typeWords(type.keyType)}`;
  if (type instanceof z.ZodLiteral) return [...type.values].map((value) => `\`${String(value)}\``).join(' or ');
  if (type instanceof z.ZodEnum) return type.options.map((code) => `\`${code}\``).join(', ');
  if (type instanceof z.ZodBoolean) return 'yes or no';
  if (type instanceof z.ZodNumber) return `whole number${limits(type.minValue, type.maxValue)}`;
  if (type instanceof z.ZodString) return textWords(type);
  if (type instanceof z.ZodObject) return 'group';
  throw new Error('a schema the dictionary has no word for');
}

function textWords(type: z.ZodString): string {
  const most = type.maxLength === null ? '' : `, at most ${type.maxLength}`;
  const pattern = patternOf(type);
  if (pattern === LINE) return `one line${most}`;
  return pattern === PARAGRAPHS ? `lines of text${most}` : `text${most}`;
}

function limits(least: number | null, most: number | null): string {
  const said = [least === null || least <= Number.MIN_SAFE_INTEGER ? '' : `from ${least}`, most === null || most >= Number.MAX_SAFE_INTEGER ? '' : `to ${most}`].filter(Boolean);
  return said.length === 0 ? '' : ` ${said.join(' ')}`;
}

function patternOf(schema: z.ZodString): string {
  return JSON.stringify(z.toJSONSchema(schema).pattern ?? null);
}

/** Sorted by name: the order of a module's exports depends on who loads it. */
function objectsOf(module: object, except: readonly string[] = []): Record<string, z.ZodObject> {
  return Object.fromEntries(Object.entries(module).toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, value]) => (value instanceof z.ZodObject && !except.includes(name) ? [[name, value]] : [])));
}

function namesOfSchemas(module: object): Map<unknown, string> {
  return new Map(Object.entries(module).flatMap(([name, value]) => (isSchema(value) ? [[value, name] as const] : [])));
}

function enumerationRows(module: object): string {
  return Object.entries(module)
    .flatMap(([name, value]) => (value instanceof z.ZodEnum ? [`| \`${name}\` | ${value.options.map((code) => `\`${code}\``).join(' ')} |`] : []))
    .toSorted()
    .join('\n');
}

function isSchema(value: unknown): value is z.ZodType {
  return value instanceof z.ZodType;
}

function wordsIn(file: string): Record<string, Words> {
  return wordsOf(readFileSync(new URL(file, root), 'utf8'));
}

const cell = (text: string | undefined): string => (text ?? '').replaceAll('|', '\\|');

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL(PAGE, root), dataDictionary());
