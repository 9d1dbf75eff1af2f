import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as b from '../../../tests/fixtures/case-builder.ts';
import * as t from '../../../tests/fixtures/trafficking-builder.ts';
import { PARAMETER_BOUNDS, PARAMETER_DEFAULTS } from '../../shared/model/parameters.ts';
import { addDays, plainDate } from '../dates/plain-date.ts';
import { isReflecting, reflectionDays, reflectionOf } from './reflection.ts';

const days = (P_REFLECTION_DAYS: number) => ({ ...PARAMETER_DEFAULTS, P_REFLECTION_DAYS });
const onDay = (today: string, parameters: typeof PARAMETER_DEFAULTS | Record<keyof typeof PARAMETER_DEFAULTS, number> = PARAMETER_DEFAULTS) => b.context({ today, parameters });
const since = (...starts: string[]) => t.traffickingFile({ recognitions: starts.map((on, n) => t.recognition(n + 1, on)) });
const ofPerson = (file: ReturnType<typeof since>, today = b.TODAY, parameters?: Parameters<typeof onDay>[1]) => reflectionOf(file, t.PERSON, onDay(today, parameters));

describe('R-36: the days of recovery and reflection', () => {
  it('R-36: from the day the status is set, thirty days, the last of them whole', () => {
    const file = since('2026-03-02');
    expect(ofPerson(file, '2026-04-01')).toEqual({ startedOn: '2026-03-02', endsOn: '2026-04-01', ground: 'CONVENTION_13', decision: 'PENDING', decidedOn: null, over: false });
    expect(ofPerson(file, '2026-04-02')?.over).toBe(true);
  });

  it.each([
    ['a month of 31 days', '2026-01-31', '2026-03-02'], ['over the new year', '2026-12-31', '2027-01-30'], ['into a leap day', '2028-01-30', '2028-02-29'], ['from a leap day', '2028-02-29', '2028-03-30'],
    ['through Novruz, which takes nothing from calendar days', '2026-03-15', '2026-04-14'], ['to a Sunday', '2026-03-06', '2026-04-05'],
  ])('R-36: %s', (_, on, last) => expect(ofPerson(since(on))?.endsOn).toBe(last));

  it.each([['POTENTIAL'], ['NOT_RECOGNISED'], ['WITNESS']] as const)('R-36: %s opens none', (status) => {
    expect(ofPerson(t.traffickingFile({ recognitions: [t.recognition(1, '2026-03-02', status)] }))).toBeUndefined();
  });

  it('R-36: the earliest counts, whatever comes later or was written down first', () => {
    expect(ofPerson(since('2026-03-09', '2026-03-02', '2026-03-20'))?.startedOn).toBe('2026-03-02');
    const lapsed = t.traffickingFile({ recognitions: [t.recognition(1, '2026-03-01', 'POTENTIAL'), t.recognition(2, '2026-03-05', 'IDENTIFIED'), t.recognition(3, '2026-03-10', 'NOT_RECOGNISED')] });
    expect(ofPerson(lapsed)?.startedOn).toBe('2026-03-05');
  });

  it('R-83: what was entered in error begins nothing, lengthens nothing and decides nothing', () => {
    const wrong = { enteredInError: true };
    const file = t.traffickingFile({
      recognitions: [t.recognition(1, '2026-02-02', 'PRESUMED', wrong), t.recognition(2, '2026-03-02')],
      reflectionExtensions: [t.extension(3, '2026-03-20', '2026-06-01', wrong)], reflectionChoices: [t.choice(4, '2026-03-20', 'COOPERATE', wrong)],
    });
    expect(ofPerson(file)).toMatchObject({ startedOn: '2026-03-02', endsOn: '2026-04-01', decision: 'PENDING' });
  });

  it('R-36: of one person, not of another in the same file', () => {
    const file = t.traffickingFile({ recognitions: [t.recognition(1, '2026-03-02', 'PRESUMED', { subjectCode: t.COMPANION })] });
    expect(ofPerson(file)).toBeUndefined();
    expect(reflectionOf(file, t.COMPANION, onDay(b.TODAY))?.startedOn).toBe('2026-03-02');
  });

  it('F1: a foreign or stateless person by Decision 252/2013, everybody else by Article 13 of the Convention', () => {
    const file = (foreignOrStateless: boolean) => t.traffickingFile({ recognitions: [t.recognition(1, '2026-03-02')], detections: [t.detection(2, { foreignOrStateless })] });
    expect(ofPerson(file(true))?.ground).toBe('DECISION_252');
    expect(ofPerson(file(false))?.ground).toBe('CONVENTION_13');
  });

  it('R-36: an extension lengthens; one that ends before the last day changes nothing', () => {
    const longer = (...until: string[]) => t.traffickingFile({ recognitions: [t.recognition(1, '2026-03-02')], reflectionExtensions: until.map((day, n) => t.extension(n + 2, '2026-03-20', day)) });
    expect(ofPerson(longer('2026-05-01'))?.endsOn).toBe('2026-05-01');
    expect(ofPerson(longer('2026-05-01', '2026-04-20'))?.endsOn).toBe('2026-05-01');
    expect(ofPerson(longer('2026-03-25'))?.endsOn).toBe('2026-04-01');
  });

  it('R-36: pending until somebody decides; the newest word stands', () => {
    const file = t.traffickingFile({ recognitions: [t.recognition(1, '2026-03-02')], reflectionChoices: [t.choice(2, '2026-04-05', 'COOPERATE'), t.choice(3, '2026-04-08', 'NOT_COOPERATE')] });
    expect(ofPerson(file)).toMatchObject({ decision: 'NOT_COOPERATE', decidedOn: '2026-04-08' });
  });
});

describe('R-36: no day is taken back', () => {
  it('R-36: a status of an earlier day, written down later, moves the start and takes no day that was given', () => {
    const written = (n: number, on: string, at: string) => t.recognition(n, on, 'PRESUMED', { recordedAt: `${at}T10:00:00+04:00` });
    const file = t.traffickingFile({ recognitions: [written(1, '2026-03-02', '2026-03-02'), written(2, '2025-06-01', '2026-03-03')] });
    expect(ofPerson(file, '2026-03-10')).toMatchObject({ startedOn: '2025-06-01', endsOn: '2026-04-01', over: false });
    const later = t.traffickingFile({ recognitions: [written(1, '2026-03-02', '2026-03-02'), written(2, '2026-03-20', '2026-03-20')] });
    expect(ofPerson(later, '2026-03-10')?.endsOn).toBe('2026-04-01');
  });

  const kept = (count: number, change: Parameters<typeof t.deadline>[5] = {}) => ({ ...since('2026-03-02'), deadlines: [t.deadline(9, 'R-36', '2026-03-02', addDays(plainDate('2026-03-02'), count), count, change)] });

  it('R-36: a parameter made shorter since takes nothing from days that were counted longer', () => {
    expect(ofPerson(kept(45))?.endsOn).toBe('2026-04-16');
    expect(ofPerson(kept(30), b.TODAY, days(40))?.endsOn, 'made longer, it gives').toBe('2026-04-11');
  });

  it('R-36: an extension entered in error does not stay in what was counted', () => {
    const file = { ...since('2026-03-02'), deadlines: [t.deadline(9, 'R-36', '2026-03-02', '2026-06-30', 30)] };
    expect(ofPerson(file)?.endsOn).toBe('2026-04-01');
  });

  it.each([
    ['of a day that was entered in error', { startsOn: '2026-02-20' }], ['that was cancelled', { status: 'CANCELLED' as const }], ['of another rule', { rule: 'R-39' }],
  ])('R-36: a deadline %s lends it nothing', (_, change) => expect(reflectionDays(kept(60, change), '2026-03-02', b.context())).toBe(30));

  it('R-36: whatever the parameter becomes and whatever extensions come, the last day never moves back', () => {
    const [least, most] = PARAMETER_BOUNDS.P_REFLECTION_DAYS;
    const start = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(plainDate('2024-01-01'), n));
    fc.assert(fc.property(start, fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }), fc.array(fc.integer({ min: -10, max: 400 }), { maxLength: 4 }), (on, before, after, more) => {
      const reflectionExtensions = more.map((n, i) => t.extension(i + 20, on, addDays(on, n)));
      const first = ofPerson(since(on), on, days(before));
      const later = { ...t.traffickingFile({ recognitions: [t.recognition(1, on)], reflectionExtensions }), deadlines: [t.deadline(9, 'R-36', on, first?.endsOn ?? on, before)] };
      const then = ofPerson(later, on, days(after));
      expect(first?.endsOn).toBe(addDays(on, before));
      expect((then?.endsOn ?? '') >= (first?.endsOn ?? '')).toBe(true);
      expect(then?.endsOn).toBe([addDays(on, Math.max(before, after)), ...reflectionExtensions.map(({ until }) => until)].toSorted().at(-1));
    }));
  });
});

it('R-36: it runs from its first day to its last, both whole', () => {
  const reflection = ofPerson(since('2026-03-02'));
  expect(['2026-03-01', '2026-03-02', '2026-04-01', '2026-04-02'].map((on) => isReflecting(reflection, on))).toEqual([false, true, true, false]);
  expect(isReflecting(undefined, '2026-03-02')).toBe(false);
});
