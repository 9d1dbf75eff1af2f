import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import { afterStop } from './r-28-after-stop.ts';

const file = b.completeCase();
const stopped: CaseFile = { ...file, sessions: [b.session(70, { on: '2026-04-10', status: 'STOPPED', outcome: 'STOPPED_BY_MEDIATOR', endedAt: b.at('2026-04-10', '12:00') })] };
const prepared = (given: CaseFile, code = b.HARMED) => ({ ...given, preparations: [...given.preparations, b.preparation(52, code, { on: '2026-04-11', recordedAt: b.at('2026-04-11') })] });
const assessed = (given: CaseFile) => ({ ...given, risks: [...given.risks, b.risk(61, { version: 2, on: '2026-04-11', recordedAt: b.at('2026-04-11') })] });

describe('R-28: after a stopped session', () => {
  it.each([
    ['nothing was stopped', file, 'JOINT', ''],
    ['nothing renewed', stopped, 'JOINT', 'block: riskStale, newPreparationAfterStop V'],
    ['prepared', prepared(stopped), 'JOINT', 'block: riskStale'],
    ['assessed', assessed(stopped), 'JOINT', 'block: newPreparationAfterStop V'],
    ['assessed, the other side prepared', assessed(prepared(stopped, b.RESPONSIBLE)), 'JOINT', 'block: newPreparationAfterStop V'],
    ['both', assessed(prepared(stopped)), 'JOINT', ''],
    ['shuttle is for R-02', stopped, 'SHUTTLE', ''],
    ['the stopped session was an error', b.changed(stopped, 'sessions', 70, { enteredInError: true }), 'JOINT', ''],
    ['nobody wrote down when it ended: its whole day', b.changed(assessed(prepared(stopped)), 'sessions', 70, { endedAt: null, on: '2026-04-11' }), 'JOINT', 'block: riskStale, newPreparationAfterStop V'],
  ] as const)('R-28: %s', (_, given, type, expected) => expect(says(afterStop, b.sessionAct(given, { type }))).toBe(expected));
});
