import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { agreementToAuthority } from './r-57-outcome-sharing.ts';

const file = { ...b.completeCase(), agreements: [b.agreement(90)] };
const paper = { file, code: 'D03', aboutId: b.uuid(90), forAuthority: true } as const;
const closed = (closedOn: string) => ({ ...file, header: { ...file.header, closedOn } });

describe('R-57: the text goes out with the yes of both', () => {
  it.each(rows(agreementToAuthority, [
    ['both', paper, ''],
    ['one', { ...paper, file: b.without(file, 24) }, 'block: outcomeSharing V'],
    ['none', { ...paper, file: b.without(b.without(file, 24), 25) }, 'block: outcomeSharing V, outcomeSharing O'],
    ['the annex too', { ...paper, code: 'D03-A1', file: b.without(file, 24) }, 'block: outcomeSharing V'],
    ['the parties\' own copy', { ...paper, file: b.without(file, 24), forAuthority: false }, ''],
    ['the report alone', { ...paper, code: 'D04', file: b.without(file, 24) }, ''],
    ['to another body', { ...paper, file: b.changed(file, 'consents', 24, { recipient: 'Sınaqlı Probasiya Xidməti' }) }, 'block: outcomeSharing V'],
    ['refused', { ...paper, file: b.changed(file, 'consents', 24, { granted: false }) }, 'block: outcomeSharing V'],
    ['withdrawn', { ...paper, file: b.changed(file, 'consents', 24, { withdrawal: b.withdrawal(b.at('2026-04-13')) }) }, 'block: outcomeSharing V'],
    ['past its own day', { ...paper, file: b.changed(file, 'consents', 24, { validUntil: '2026-04-13' }) }, 'block: outcomeSharing V'],
    ['90 days after closure', { ...paper, file: closed('2026-01-14') }, ''],
    ['91 days after closure', { ...paper, file: closed('2026-01-13') }, 'block: outcomeSharing V, outcomeSharing O'],
    ['R-59: signed after the document', { ...paper, file: b.changed(file, 'consents', 24, { givenAt: b.at('2026-04-14', '10:01') }) }, 'block: outcomeSharing V'],
    ['R-59: entered after the document', { ...paper, file: b.changed(file, 'consents', 24, { recordedAt: b.at('2026-04-14', '10:01') }) }, 'block: outcomeSharing V'],
    ['an agreement of nobody', { ...paper, file: { ...file, parties: [] } }, 'block: outcomeSharing'],
  ]))('R-57: %s', (_, given, expected) => expect(says(agreementToAuthority, given)).toBe(expected));
});
