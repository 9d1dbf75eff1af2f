import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import * as t from '../../../../tests/fixtures/trafficking-builder.ts';
import { returnOfOwnWill } from './r-44-return.ts';

const leaving = (change: Partial<ReturnType<typeof t.repatriation>> = {}, leftOn = '2026-04-10', file = t.traffickingFile()) => ({ file, repatriation: t.repatriation(1, change), leftOn });
const ofChild = t.traffickingFile({}, { parties: [b.party(10, 'PERSON', t.PERSON, { turns18On: '2026-04-10' })] });

describe('R-44: home by one\'s own will, after a look at the risk', () => {
  it.each(rows(returnOfOwnWill, [
    ['with both', leaving(), ''],
    ['without a written wish', leaving({ wishOn: null }), `block: writtenWish ${t.PERSON}`],
    ['with a wish of the day after', leaving({ wishOn: '2026-04-11' }), `block: writtenWish ${t.PERSON}`],
    ['without a look at the risk', leaving({ riskAssessedOn: null }), `block: returnRisk ${t.PERSON}`],
    ['thirty days old', leaving({ riskAssessedOn: '2026-03-11' }), ''],
    ['thirty-one days old', leaving({ riskAssessedOn: '2026-03-10' }), `block: returnRisk ${t.PERSON}`],
    ['over the end of February of a leap year', leaving({ wishOn: '2028-02-01', riskAssessedOn: '2028-01-30' }, '2028-02-29'), ''],
    ['looked at the day after', leaving({ riskAssessedOn: '2026-04-11' }), `block: returnRisk ${t.PERSON}`],
    ['everything missing', leaving({ wishOn: null, riskAssessedOn: null }, '2026-04-09', ofChild), `block: writtenWish ${t.PERSON}, returnRisk ${t.PERSON}, bestInterests ${t.PERSON}`],
    ['a child, without a decision', leaving({}, '2026-04-09', ofChild), `block: bestInterests ${t.PERSON}`],
    ['a child, with one', leaving({ bestInterestsOn: '2026-04-08' }, '2026-04-09', ofChild), ''],
    ['a child, with one of the day after', leaving({ bestInterestsOn: '2026-04-10' }, '2026-04-09', ofChild), `block: bestInterests ${t.PERSON}`],
    ['grown up that very day', leaving({}, '2026-04-10', ofChild), ''],
    ['of an age in doubt', leaving({}, '2026-04-10', t.traffickingFile({}, { parties: [b.party(10, 'PERSON', t.PERSON, { mayBeChild: true })] })), `block: bestInterests ${t.PERSON}`],
  ]))('R-44: %s', (_, act, expected) => expect(says(returnOfOwnWill, act)).toBe(expected));
});
