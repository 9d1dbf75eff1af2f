import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { consentToBody, isHeldBack, type Outgoing } from './r-79-consent-to-body.ts';

const yes = (field: Outgoing['printed'][number]['field']): Outgoing['printed'][number] => ({ subjectCode: b.HARMED, field, verdict: { allowed: true, by: { consentId: b.uuid(27) } } });
const no = (field: Outgoing['printed'][number]['field'], subjectCode = b.HARMED): Outgoing['printed'][number] => ({ subjectCode, field, verdict: { allowed: false, why: { item: 'fieldNotInScope', subjectCode } } });
const recipient = { kind: 'BODY' as const, body: { orgId: 'org-test', name: 'Sınaqlı Yardım Mərkəzi', country: 'AZ', state: false, prosecution: false, health: false } };

describe('R-79: what a paper says of somebody is allowed to its reader', () => {
  it.each(rows(consentToBody, [
    ['nothing said', { recipient, printed: [] }, ''],
    ['all allowed', { recipient, printed: [yes('name'), yes('needs')] }, ''],
    ['one field is not', { recipient, printed: [yes('name'), no('idDoc')] }, 'block: fieldNotInScope V'],
    ['of two people', { recipient, printed: [no('name'), no('name', b.RESPONSIBLE)] }, 'block: fieldNotInScope V, fieldNotInScope O'],
    ['not to the person either', { recipient: { kind: 'PERSON', subjectCode: b.RESPONSIBLE }, printed: [no('name')] }, 'block: fieldNotInScope V'],
    ['not to a reviewer', { recipient: { kind: 'NOBODY' }, printed: [no('name')] }, 'block: fieldNotInScope V'],
  ]))('R-79: %s', (_, act, expected) => expect(says(consentToBody, act)).toBe(expected));

  it('R-79: each field is named, once', () => {
    expect(isHeldBack([no('name'), no('name'), no('idDoc'), yes('needs')]).map(({ params }) => params)).toEqual([{ field: 'name' }, { field: 'idDoc' }]);
  });
});
