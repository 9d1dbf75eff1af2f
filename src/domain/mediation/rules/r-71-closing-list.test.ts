import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import { REFERRAL_SOURCES, AUTHORITY_SOURCES } from '../../../shared/model/enumerations.ts';
import { closingList } from './r-71-closing-list.ts';

const met = b.signed(90, { obligations: [b.obligation(91, { status: 'MET' })] });
const held = b.session(70, { status: 'HELD', outcome: 'AGREEMENT' });
const file: CaseFile = { ...b.completeCase(), sessions: [held], agreements: [met], documents: [b.document(95)] };
const act = { file, outcome: 'AGREEMENT_FULFILLED', secretsDestroyOn: '2026-05-14' } as const;
const step = { id: b.uuid(96), recordedAt: b.NOW, recordedBy: b.MEDIATOR, enteredInError: false, hasText: false, step: 'OUTCOME_SENT', notPossible: 'LAW_CHANGED_HANDS', evidence: 'məktub', on: b.TODAY } as const;
const sent = { id: b.uuid(97), recordedAt: b.NOW, recordedBy: b.MEDIATOR, enteredInError: false, hasText: false, act: 'OUTCOME_SENT', at: b.NOW, byWhom: 'Sınaqlı', source: 'telefon', subjectCode: null } as const;

const addendum = (change: Parameters<typeof b.document>[1] = {}) => b.document(98, { recordedAt: b.NOW, outcomeCode: 'O4', ...change });

describe('R-71: the closing list', () => {
  it.each(rows(closingList, [
    ['all done', act, ''],
    ['no report', { ...act, file: { ...file, documents: [] } }, 'block: outcomeReport'],
    ['report not delivered', { ...act, file: { ...file, documents: [b.document(95, { deliveredOn: null })] } }, 'block: outcomeReport'],
    ['addendum not delivered', { ...act, file: { ...file, documents: [b.document(95, { superseded: true }), addendum({ deliveredOn: null })] } }, 'block: outcomeReport'],
    ['addendum delivered', { ...act, file: { ...file, documents: [addendum(), b.document(95, { deliveredOn: null })] } }, ''],
    ['a translation not delivered', { ...act, file: { ...file, documents: [b.document(95), addendum({ outcomeCode: 'O2', language: 'ru', deliveredOn: null })] } }, ''],
    ['report an error', { ...act, file: { ...file, documents: [b.document(95, { enteredInError: true })] } }, 'block: outcomeReport'],
    ['another paper', { ...act, file: { ...file, documents: [b.document(95, { code: 'D03' })] } }, 'block: outcomeReport'],
    ['could not be sent (R-84)', { ...act, file: { ...file, documents: [], closingSteps: [step] } }, ''],
    ['a recorded fact counts for nothing (R-80)', { ...act, file: { ...file, documents: [], facts: [sent] } }, 'block: outcomeReport'],
    ['no day for the notes', { ...act, secretsDestroyOn: null }, 'block: secretsDate'],
    ['a day gone by', { ...act, secretsDestroyOn: '2026-04-13' }, 'block: secretsDate'],
    ['no agreement', { ...act, file: { ...file, agreements: [], documents: [b.document(95, { outcomeCode: 'O3' })] } }, 'block: signatures'],
    ['a draft only', { ...act, file: { ...file, agreements: [b.agreement(90)], documents: [b.document(95, { outcomeCode: 'O3' })] } }, 'block: signatures'],
    ['something open', { ...act, file: { ...file, agreements: [b.signed(90)] } }, 'block: obligationsOpen'],
    ['something open, closed as partial', { ...act, outcome: 'AGREEMENT_PARTIAL', file: { ...file, agreements: [b.signed(90)] } }, ''],
    ['no agreement, and it says so', { ...act, outcome: 'NO_AGREEMENT', file: { ...file, agreements: [], documents: [b.document(95, { outcomeCode: 'O3' })] } }, ''],
    ['told "none" before it was signed', { ...act, file: { ...file, documents: [b.document(95, { outcomeCode: 'O3' })] } }, 'block: outcomeReport'],
    ['told "not held" before it was held', { ...act, outcome: 'NO_AGREEMENT', file: { ...file, agreements: [], documents: [b.document(95, { outcomeCode: 'O1' })] } }, 'block: outcomeReport'],
    ['told "signed" of what was taken back', { ...act, outcome: 'NO_AGREEMENT', file: { ...file, agreements: [{ ...met, enteredInError: true }] } }, 'block: outcomeReport'],
    ['the addendum alone says it was signed', { ...act, file: { ...file, documents: [addendum()] } }, ''],
    ['broken, told by its addendum', { ...act, outcome: 'AGREEMENT_BREACHED', file: { ...file, documents: [addendum({ outcomeCode: 'O5' })] } }, ''],
  ]))('R-71: %s', (_, given, expected) => expect(says(closingList, given)).toBe(expected));

  it.each(REFERRAL_SOURCES)('R-71: report owed to %s', (source) => {
    const referred = { ...file, documents: [], header: { ...file.header, referral: { ...file.header.referral, source } } };
    expect(says(closingList, { ...act, file: referred })).toBe(AUTHORITY_SOURCES.includes(source) ? 'block: outcomeReport' : '');
  });
});
