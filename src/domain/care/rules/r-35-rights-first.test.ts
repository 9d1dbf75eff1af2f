import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import * as t from '../../../../tests/fixtures/trafficking-builder.ts';
import { CONSENT_TYPES, SERVICE_CODES } from '../../../shared/model/enumerations.ts';
import { rightsBeforeConsent } from './r-35-before-consent.ts';
import { rightsBeforeInterview } from './r-35-before-interview.ts';
import { BEFORE_RIGHTS, rightsFirst } from './r-35-rights-first.ts';

const untold = t.traffickingFile();
const told = t.traffickingFile({}, { protocols: [b.protocol(30, t.PERSON, 'THB', { on: '2026-04-02' })] });
const missing = `block: rightsTold ${t.PERSON}`;
const act = (change: object = {}) => ({ file: untold, subjectCode: t.PERSON, on: '2026-04-02', ...change });

describe('R-35: rights before anything but the most urgent', () => {
  it.each(rows(rightsFirst, [
    ['a detailed interview', act(), missing],
    ['once they were told, on the very day', act({ file: told }), ''],
    ['told only the day after', act({ file: told, on: '2026-04-01' }), missing],
    ['told the rights of somebody else', act({ file: t.traffickingFile({}, { protocols: [b.protocol(30, t.PERSON, 'GENERAL_VICTIM')] }) }), missing],
    ['told half of them', act({ file: t.traffickingFile({}, { protocols: [b.protocol(30, t.PERSON, 'THB', { rights: [] })] }) }), missing],
    ['R-83: told in error', act({ file: t.traffickingFile({}, { protocols: [b.protocol(30, t.PERSON, 'THB', { enteredInError: true })] }) }), missing],
    ['a file of protection needs asks for none', act({ file: { ...untold, header: { ...untold.header, module: 'VPN' } } }), ''],
    ['a child is told a child\'s', act({ file: t.traffickingFile({}, { parties: [b.party(10, 'PERSON', t.PERSON, { turns18On: '2030-01-01' })], protocols: [b.protocol(30, t.PERSON, 'CHILD')] }) }), ''],
    ['whoever helps the person is told nothing', act({ file: t.traffickingFile({}, { parties: [b.party(10, 'SUPPORT', t.PERSON)] }) }), ''],
  ]))('R-35: %s', (_, given, expected) => expect(says(rightsFirst, given)).toBe(expected));

  it.each(SERVICE_CODES.map((service) => [service, BEFORE_RIGHTS.includes(service) ? '' : missing] as const))('R-35: %s', (service, expected) => expect(says(rightsFirst, act({ service }))).toBe(expected));

  it.each(CONSENT_TYPES.map((type) => [type, type === 'INTERPRETER_USE' || type === 'SHELTER_RULES' ? '' : missing] as const))('R-35: a yes to %s; a no is never stopped', (type, expected) => {
    const given = { file: untold, subjectCode: t.PERSON, type, granted: true, givenAt: b.at('2026-04-02') };
    expect(says(rightsBeforeConsent, given)).toBe(expected);
    expect(says(rightsBeforeConsent, { ...given, granted: false })).toBe('');
    expect(says(rightsBeforeConsent, { ...given, file: told })).toBe('');
  });

  it.each([['DETAILED', missing], ['GENERAL', '']] as const)('R-35: a %s assessment', (step, expected) => expect(says(rightsBeforeInterview, { ...act(), step })).toBe(expected));
});
