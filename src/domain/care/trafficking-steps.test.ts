import { describe, expect, it } from 'vitest';
import * as b from '../../../tests/fixtures/case-builder.ts';
import * as t from '../../../tests/fixtures/trafficking-builder.ts';
import type { CareFile } from '../../shared/model/care/care-file.ts';
import type { CaseFile } from '../../shared/model/case-file.ts';
import { TASK_CODES } from '../../shared/model/tasks.ts';
import { traffickingSteps } from './trafficking-steps.ts';

const steps = (care: Partial<CareFile> = {}, change: Partial<CaseFile> = {}, today: string = b.TODAY) =>
  traffickingSteps(t.traffickingFile(care, change), b.context({ today })).map(({ code, state, dueOn }) => `${code} ${state}${dueOn === null ? '' : ` ${dueOn}`}`);
const PRESUMED = { recognitions: [t.recognition(1, '2026-03-02', 'PRESUMED', { recordedAt: '2026-03-06T18:00:00+04:00' })] };

describe('what a trafficking file asks for', () => {
  it('R-37: how the person was found', () => {
    expect(steps()).toEqual(['RECORD_DETECTION todo']);
    expect(steps({ detections: [t.detection(1)] })).toEqual(['RECORD_DETECTION done']);
  });

  it('R-30: word, until it was given; after a telephone message the letter', () => {
    expect(steps(PRESUMED)).toContain('NOTIFY todo 2026-03-07');
    const byPhone = t.notification(2, '2026-03-06T19:00:00+04:00', { channel: 'TELEFONOQRAM' });
    expect(steps({ ...PRESUMED, notifications: [byPhone] })).toEqual(expect.arrayContaining(['NOTIFY done', 'SEND_SIGNED_LETTER todo 2026-03-10']));
    expect(steps({ ...PRESUMED, notifications: [{ ...byPhone, letterSentOn: '2026-03-10' }] })).toContain('SEND_SIGNED_LETTER done');
  });

  it('R-36: D13 on the day the days begin, until it is made; another person\'s or a wrong one does not do', () => {
    const paper = (change: Parameters<typeof b.document>[1] = {}) => ({ documents: [b.document(9, { code: 'D13', subjectCode: t.PERSON, ...change })] });
    expect(steps(PRESUMED)).toContain('REFLECTION_NOTICE todo 2026-03-02');
    expect(steps(PRESUMED, paper())).toContain('REFLECTION_NOTICE done');
    for (const change of [{ subjectCode: null }, { enteredInError: true }, { code: 'D13-A' as const }]) expect(steps(PRESUMED, paper(change))).toContain('REFLECTION_NOTICE todo 2026-03-02');
    expect(steps({ recognitions: [t.recognition(1, '2026-03-02', 'POTENTIAL')] }).join()).not.toContain('REFLECTION_NOTICE');
  });

  it('R-39: a foreign person is asked once the days run, and applies when they are over', () => {
    const foreign = { ...PRESUMED, detections: [t.detection(3, { foreignOrStateless: true })] };
    expect(steps({ detections: foreign.detections }).join()).not.toContain('RESIDENCE');
    expect(steps(foreign)).toContain('ASK_RESIDENCE todo');
    const wants = { ...foreign, residences: [t.residence(4)] };
    expect(steps(wants, {}, '2026-04-01').filter((line) => line.includes('RESIDENCE'))).toEqual(['ASK_RESIDENCE done']);
    expect(steps(wants, {}, '2026-04-02')).toContain('APPLY_RESIDENCE todo');
    expect(steps({ ...foreign, residences: [t.residence(4, { appliedOn: '2026-04-02' })] }, {}, '2026-04-03')).toContain('APPLY_RESIDENCE done');
    expect(steps({ ...PRESUMED, detections: [t.detection(3)] }).join()).not.toContain('RESIDENCE');
  });

  it('R-36: no line asks for a statement', () => expect(TASK_CODES.filter((code) => /STATEMENT/.test(code))).toEqual(['STATEMENT_FOR_CHILD']));
  it('a file of protection needs has none of it', () => {
    const file = t.traffickingFile(PRESUMED);
    expect(traffickingSteps({ ...file, header: { ...file.header, module: 'VPN' } }, b.context())).toEqual([]);
  });
});
