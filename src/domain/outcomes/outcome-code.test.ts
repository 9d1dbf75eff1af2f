import { describe, expect, it } from 'vitest';
import { SESSION_STATUSES } from '../../shared/model/enumerations.ts';
import { addendumOutcome, outcomeCode } from './outcome-code.ts';

describe('outcome codes (documents.md D04)', () => {
  it('O1 while nothing was held or stopped, whatever else is recorded', () => {
    for (const agreementSigned of [true, false]) {
      expect(outcomeCode({ sessions: [], agreementSigned })).toBe('O1');
      expect(outcomeCode({ sessions: ['PLANNED', 'NOT_HELD', 'MOVED', 'CANCELLED'], agreementSigned })).toBe('O1');
    }
  });
  it('O2 with a signed agreement, O3 without', () => {
    expect(outcomeCode({ sessions: ['HELD'], agreementSigned: true })).toBe('O2');
    expect(outcomeCode({ sessions: ['STOPPED'], agreementSigned: false })).toBe('O3');
  });
  it('a session counts only when held or stopped', () => {
    for (const status of SESSION_STATUSES) expect(outcomeCode({ sessions: [status], agreementSigned: false })).toBe(status === 'HELD' || status === 'STOPPED' ? 'O3' : 'O1');
  });
  it('addendum: O4 when everything is met or waived, O5 when closed partly or breached, else O2 stands', () => {
    expect(addendumOutcome({ obligations: ['MET', 'WAIVED_BY_HARMED'] })).toBe('O4');
    expect(addendumOutcome({ obligations: ['MET', 'PENDING'] })).toBe('O2');
    expect(addendumOutcome({ obligations: [] })).toBe('O2');
    expect(addendumOutcome({ obligations: ['MET', 'PARTLY'], closedAs: 'AGREEMENT_PARTIAL' })).toBe('O5');
    expect(addendumOutcome({ obligations: ['BREACHED'], closedAs: 'AGREEMENT_BREACHED' })).toBe('O5');
    expect(addendumOutcome({ obligations: ['LATE'], closedAs: 'AGREEMENT_FULFILLED' })).toBe('O2');
  });
});
