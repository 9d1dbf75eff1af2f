import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import * as t from '../../../../tests/fixtures/trafficking-builder.ts';
import type { CareFile } from '../../../shared/model/care/care-file.ts';
import { residenceOf, shouldApply } from './r-39-residence.ts';

const foreign = { recognitions: [t.recognition(1, '2026-03-02')], detections: [t.detection(2, { foreignOrStateless: true })], residences: [t.residence(3)] };
const apply = (care: Partial<CareFile>, today = '2026-04-02') => shouldApply(t.traffickingFile({ ...foreign, ...care }), t.PERSON, b.context({ today }));

describe('R-39: staying', () => {
  it.each([
    ['the days are over, foreign, wants to', {}, '2026-04-02', true],
    ['on the last day they are not over', {}, '2026-04-01', false],
    ['no days', { recognitions: [] }, '2026-04-02', false],
    ['at home here', { detections: [t.detection(2)] }, '2026-04-02', false],
    ['does not want to', { residences: [t.residence(3, { wantsPermit: false })] }, '2026-04-02', false],
    ['was not asked', { residences: [] }, '2026-04-02', false],
    ['changed their mind', { residences: [t.residence(3), t.residence(4, { wantsPermit: false, on: '2026-03-20' })] }, '2026-04-02', false],
    ['the days were lengthened', { reflectionExtensions: [t.extension(5, '2026-03-20', '2026-04-20')] }, '2026-04-02', false],
  ])('R-39: %s', (_, care, today, expected) => expect(apply(care, today)).toBe(expected));

  it('R-39: the newest word counts', () => expect(residenceOf(t.traffickingFile({ residences: [t.residence(3), t.residence(4, { on: '2026-03-20' })] }), t.PERSON)?.id).toBe(b.uuid(4)));
});
