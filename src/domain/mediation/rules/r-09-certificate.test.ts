import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { certificate } from './r-09-certificate.ts';

const holding = (issuedOn: string, validUntil: string) => ({ mediator: { userId: b.MEDIATOR, certificate: { no: 'SN-001', issuedOn, validUntil } } });

describe('R-09: a certificate valid on the day', () => {
  it.each([
    ['valid', {}, ''],
    ['none', { mediator: { userId: b.MEDIATOR, certificate: null } }, 'block: certificate'],
    ['its last day', holding('2025-01-01', b.SESSION_DAY), ''],
    ['the day after', holding('2025-01-01', '2026-04-15'), 'block: certificateExpired'],
    ['its first day', holding(b.SESSION_DAY, '2028-01-01'), ''],
    ['the day before', holding('2026-04-17', '2028-01-01'), 'block: certificateExpired'],
  ])('R-09: %s', (_, more, expected) => expect(says(certificate, b.sessionAct(b.completeCase(), {}, more))).toBe(expected));
});
