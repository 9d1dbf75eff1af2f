import { describe, expect, it } from 'vitest';
import { uuid } from '../../../../tests/fixtures/case-builder.ts';
import { careFile, childReturn, monitoringEnding, monitoringVisit } from '../../../../tests/fixtures/child-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { monitoringOpen } from './r-49-monitoring-open.ts';

const home = childReturn(1, '2026-01-15');
const said = (file: ReturnType<typeof careFile>, today: string) => says(monitoringOpen, { file }, { today });
const visited = careFile({ returns: [home], monitoringVisits: [monitoringVisit(2, uuid(1), '2026-03-01'), monitoringVisit(3, uuid(1), '2026-06-01'), monitoringVisit(4, uuid(1), '2026-09-01'), monitoringVisit(5, uuid(1), '2026-12-01')] });

describe('R-49: no file closes while a window of the year is open or ahead', () => {
  it.each([
    ['a child who never went home', careFile(), '2026-04-02', ''],
    ['the year has just begun', careFile({ returns: [home] }), '2026-01-16', 'block: monitoringOpen C'],
    ['the last day of the fourth window', careFile({ returns: [home] }), '2027-01-15', 'block: monitoringOpen C'],
    ['the day after, though every window was missed', careFile({ returns: [home] }), '2027-01-16', ''],
    ['visited once in each window', visited, '2026-12-02', ''],
    ['ended by a transfer', careFile({ returns: [home], monitoringEndings: [monitoringEnding(2, uuid(1), '2026-02-01')] }), '2026-02-02', ''],
    ['the return was entered in error', careFile({ returns: [{ ...home, enteredInError: true }] }), '2026-02-02', ''],
  ] as const)('R-49: %s', (_, file, today, expected) => expect(said(file, today)).toBe(expected));
});
