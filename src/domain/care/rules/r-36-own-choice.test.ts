import { describe, expect, it } from 'vitest';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import * as t from '../../../../tests/fixtures/trafficking-builder.ts';
import type { CareFile } from '../../../shared/model/care/care-file.ts';
import { ownChoice } from './r-36-own-choice.ts';

const decided = (on: string, change: Partial<ReturnType<typeof t.choice>> = {}, care: Partial<CareFile> = {}) => ({
  file: t.traffickingFile({ recognitions: [t.recognition(1, '2026-03-02')], ...care }), ...t.choice(2, on, 'COOPERATE'), ...change,
});
const both = `block: ownInitiative ${t.PERSON}, lawyerOffered ${t.PERSON}`;

describe('R-36: inside the period only of their own accord, and with a lawyer offered', () => {
  it.each(rows(ownChoice, [
    ['the day after the last', decided('2026-04-02'), ''],
    ['the last day is theirs still', decided('2026-04-01'), both],
    ['in the middle', decided('2026-03-15'), both],
    ['of their own accord, no lawyer offered', decided('2026-03-15', { ownInitiative: true }), `block: lawyerOffered ${t.PERSON}`],
    ['a lawyer offered, but asked', decided('2026-03-15', { lawyerOffered: true }), `block: ownInitiative ${t.PERSON}`],
    ['both', decided('2026-03-15', { ownInitiative: true, lawyerOffered: true }), ''],
    ['not to take part is a decision too', decided('2026-03-15', { decision: 'NOT_COOPERATE' }), both],
    ['not to have decided is never stopped', decided('2026-03-15', { decision: 'UNDECIDED' }), ''],
    ['a day of an extension', decided('2026-04-10', {}, { reflectionExtensions: [t.extension(3, '2026-03-20', '2026-04-30')] }), both],
    ['no period, no rule', decided('2026-03-15', {}, { recognitions: [] }), ''],
  ]))('R-36: %s', (_, act, expected) => expect(says(ownChoice, act)).toBe(expected));
});
