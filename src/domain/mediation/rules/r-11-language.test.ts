import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import type { Language } from '../../../shared/model/basic.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { MakeDocument } from '../gates/make-document.ts';
import { documentLanguage, understoodLanguage } from './r-11-language.ts';

const file = { ...b.completeCase(), agreements: [b.agreement(90, { languages: ['az', 'ru'] })] };
const russian = b.changed(file, 'parties', 11, { language: 'ru' });
const georgian = b.changed(file, 'parties', 11, { language: 'ka' });
const interpreted = b.changed(georgian, 'parties', 11, { interpreterRecorded: true });
const assigned = { ...georgian, interpreters: [b.interpreter(95, { subjectCode: b.RESPONSIBLE })] };
const paid = { ...russian, agreements: [b.signed(90)], payments: [b.payment(97, b.uuid(91), '2026-04-13', 100)] };
const D03 = { code: 'D03', language: 'az', aboutId: b.uuid(90), subjectCode: null } as const;
const D01 = { code: 'D01', language: 'az', aboutId: null, subjectCode: b.RESPONSIBLE } as const;

type Paper = Omit<MakeDocument, 'file' | 'forAuthority' | 'promisesFound'>;

const PAPERS: readonly (readonly [string, CaseFile, Paper, string])[] = [
  ['own language', file, D01, ''],
  ['another language', russian, D01, 'block: interpreter O'],
  ['in it', russian, { ...D01, language: 'ru' }, ''],
  ['no paper in it, interpreter recorded', interpreted, D01, ''],
  ['no paper in it, interpreter assigned (R-17)', assigned, D01, ''],
  ['no paper in it, only a relative (R-17)', { ...assigned, interpreters: [b.interpreter(95, { subjectCode: b.RESPONSIBLE, relation: 'RELATIVE', use: 'URGENT_NEEDS' })] }, D01, 'block: interpreter O'],
  ['no paper in it, the interpreter has left', { ...assigned, interpreters: [b.interpreter(95, { subjectCode: b.RESPONSIBLE, endedOn: b.TODAY })] }, D01, 'block: interpreter O'],
  ['their copy of the closure', russian, { ...D01, code: 'D17' }, 'block: interpreter O'],
  ['the closure for the file', russian, { ...D01, code: 'D17', subjectCode: null }, ''],
  ['a receipt', paid, { ...D01, code: 'D29', aboutId: b.uuid(97), subjectCode: null }, 'block: interpreter O'],
  ['a receipt in their language', paid, { ...D01, code: 'D29', aboutId: b.uuid(97), language: 'ru' }, ''],
  ['attendance, for others to read', russian, { ...D01, code: 'D28' }, ''],
  ['no paper in it, no interpreter', georgian, D01, 'block: interpreter O'],
  ['an invitation', russian, { ...D01, code: 'D27' }, 'block: interpreter O'],
  ['the notice of the end', russian, { ...D01, code: 'D27-N' }, 'block: interpreter O'],
  ['a protocol, by its record', russian, { code: 'D02', language: 'az', aboutId: b.uuid(31), subjectCode: null }, 'block: interpreter O'],
  ['a paper for nobody', file, { ...D01, subjectCode: null }, 'block: partyUnknown'],
  ['an agreement in both columns', russian, D03, ''],
  ['an agreement in one', { ...russian, agreements: [b.agreement(90)] }, D03, 'block: interpreter O'],
  ['the report to the court', russian, { ...D03, code: 'D04' }, ''],
  ['the identification annex', russian, { ...D03, code: 'D03-A1' }, ''],
];

describe('R-11: in a language they understand', () => {
  it.each(PAPERS)('R-11, paper: %s', (_, given, paper, expected) => expect(says(documentLanguage, { file: given, ...paper })).toBe(expected));

  it.each<readonly [string, CaseFile, { language: Language; interpreterUsed: boolean; granted?: boolean; on?: string }, string]>([
    ['own language', russian, { language: 'ru', interpreterUsed: false }, ''],
    ['another language', russian, { language: 'az', interpreterUsed: false }, 'block: interpreter O'],
    ['through an interpreter', russian, { language: 'az', interpreterUsed: true }, ''],
    ['through the one assigned (R-17)', assigned, { language: 'az', interpreterUsed: false }, ''],
    ['through the one assigned, on a day before they came', assigned, { language: 'az', interpreterUsed: false, on: '2026-03-31' }, 'block: interpreter O'],
    ['through the one who has left since', { ...assigned, interpreters: [b.interpreter(95, { subjectCode: b.RESPONSIBLE, endedOn: b.TODAY })] }, { language: 'az', interpreterUsed: false, on: '2026-04-13' }, ''],
    ['a refusal is taken in any', russian, { language: 'az', interpreterUsed: false, granted: false }, ''],
  ])('R-11, explaining: %s', (_, given, said, expected) => expect(says(understoodLanguage, { file: given, subjectCode: b.RESPONSIBLE, ...said })).toBe(expected));
});
