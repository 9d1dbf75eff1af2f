import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import type { Consent } from '../../../shared/model/case-file.ts';
import { assentBeforeSession, childAssent } from './r-15-child-assent.ts';
import { directSession } from './r-01-direct-session.ts';

const file = b.childCase();
const forms = b.consent(1, b.HARMED, 'MEDIATION_PARTICIPATION').forms;
const giving = { file, subjectCode: b.HARMED, type: 'DATA_PROCESSING', granted: true, forms: null, givenAt: b.NOW } as const;
const taking = { ...giving, type: 'MEDIATION_PARTICIPATION', forms } as const;
const word = (overall: 'YES' | 'NO' | 'NOT_ASKED', of: NonNullable<Consent['assent']>['forms'] = {}) => ({ overall, forms: of });
/** Turns seven eleven years before coming of age. */
const seven = (turns18On: string) => ({ ...giving, file: b.childCase(turns18On) });
const said = (assent: Consent['assent'], given = file) => b.changed(given, 'consents', 20, { assent });

describe('R-15: the child is asked, and their no prevails', () => {
  it.each(rows(childAssent, [
    ['not said', giving, 'block: childAssent V'],
    ['nothing said', { ...giving, assent: null }, 'block: childAssent V'],
    ['not asked yet', { ...giving, assent: word('NOT_ASKED') }, 'block: childAssent V'],
    ['yes', { ...giving, assent: word('YES') }, ''],
    ['no', { ...giving, assent: word('NO') }, 'block: childRefused V'],
    ['no, recorded as a refusal', { ...giving, granted: false, assent: word('NO') }, ''],
    ['taking part: yes to every form', { ...taking, assent: b.yes }, ''],
    ['taking part: one form not asked', { ...taking, assent: { ...b.yes, forms: { ...b.yes.forms, JOINT: 'NOT_ASKED' } } }, 'block: childAssent V'],
    ['taking part: one form left out', { ...taking, forms: forms && { ...forms, SHUTTLE: true }, assent: { overall: 'YES', forms: { ...b.yes.forms, SHUTTLE: undefined } } }, 'block: childAssent V'],
    ['taking part: no to one form', { ...taking, assent: { ...b.yes, forms: { ...b.yes.forms, JOINT: 'NO' } } }, ''],
    ['taking part: a form the mother refused is not asked', { ...taking, forms: forms && { ...forms, CIRCLE: false }, assent: { overall: 'YES', forms: { ...b.yes.forms, CIRCLE: 'NOT_ASKED' } } }, ''],
    ['an adult', { ...giving, file: b.completeCase() }, ''],
    ['seven on that day', seven('2037-04-14'), 'block: childAssent V'],
    ['seven tomorrow', seven('2037-04-15'), ''],
    ['seven yesterday', seven('2037-04-13'), 'block: childAssent V'],
    ['six, on the paper of last year', { ...seven('2037-04-14'), givenAt: b.at('2026-04-13') }, ''],
    ['of unknown age', { ...giving, file: b.changed(b.completeCase(), 'parties', 10, { mayBeChild: true }) }, 'block: childAssent V'],
    ['of disputed age, said to be six', { ...giving, file: b.changed(b.childCase('2037-12-01'), 'parties', 10, { ageDisputed: true }) }, 'block: childAssent V'],
    ['18 on that day', seven('2026-04-14'), ''],
  ]))('R-15, consent: %s', (_, given, expected) => expect(says(childAssent, given)).toBe(expected));

  it('R-15: names each form the child was not asked about', () => {
    const finding = childAssent.check({ ...taking, assent: word('YES') }, b.context());
    expect(finding?.missing.map(({ params }) => params?.['form'])).toEqual(['JOINT', 'SHUTTLE', 'CAUCUS', 'LETTER', 'CONFERENCE', 'CIRCLE', 'VIDEO_JOINT']);
  });

  it('R-15: P_ASSENT_AGE is a parameter', () => {
    const parameters = { ...b.context().parameters, P_ASSENT_AGE: 5 };
    expect(says(childAssent, seven('2039-04-14'), { parameters })).toBe('block: childAssent V');
    expect(says(childAssent, seven('2039-04-14'))).toBe('');
  });

  it.each(rows(assentBeforeSession, [
    ['yes', b.childSession(), ''],
    ['never asked', b.childSession(said(null)), 'block: childAssent V'],
    ['not asked yet', b.childSession(said(word('NOT_ASKED'))), 'block: childAssent V'],
    ['not asked about this form', b.childSession(said(word('YES', { SHUTTLE: 'YES' }))), 'block: childAssent V'],
    ['a no is for R-01', b.childSession(said(word('NO'))), ''],
    ['a no to this form is for R-01', b.childSession(said(word('YES', { JOINT: 'NO' }))), ''],
    ['without the mother\'s word it is for R-13', b.childSession(b.changed(said(null), 'consents', 20, { representativeCode: null })), ''],
    ['too young on the day', b.childSession(said(null, b.childCase('2037-04-17'))), ''],
    ['seven on the day', b.childSession(said(null, b.childCase('2037-04-16'))), 'block: childAssent V'],
    ['adults', b.sessionAct(), ''],
  ]))('R-15, session: %s', (_, given, expected) => expect(says(assentBeforeSession, given)).toBe(expected));

  it.each([
    ['to all of it', word('NO')],
    ['to this form', word('YES', { ...b.yes.forms, JOINT: 'NO' })],
  ])('R-15: the child\'s no %s goes before the mother\'s yes', (_, assent) => {
    expect(says(directSession, b.childSession(said(assent)))).toBe('block: formNotChosen V');
  });
});
