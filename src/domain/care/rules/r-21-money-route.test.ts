import { describe, expect, it } from 'vitest';
import { PERSON } from '../../../../tests/fixtures/child-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { COMPENSATION_ROUTES } from '../../../shared/model/care/enumerations.ts';
import type { ChooseRoute } from '../gates/choose-route.ts';
import { moneyRoute, notInMediation } from './r-21-money-route.ts';

const terms = { lawyerPresent: true, pressureCheckedOn: '2026-04-08', noDirectContact: true, notarisedOn: '2026-04-10' };
const act = (change: Partial<ChooseRoute> = {}): ChooseRoute => ({ subjectCode: PERSON, route: 'VOLUNTARY', voluntary: terms, on: '2026-04-10', inMediation: false, ...change });
const without = (change: Partial<typeof terms>) => act({ voluntary: { ...terms, ...change } });

describe('R-21: money from those who did it has one way', () => {
  it.each(rows(moneyRoute, [
    ['all of it there', act(), ''],
    ['none of it', act({ voluntary: null }), 'block: lawyerWithMoney V, pressureCheck V, noDirectContact V, notarisedStatement V'],
    ['no lawyer', without({ lawyerPresent: false }), 'block: lawyerWithMoney V'],
    ['they met', without({ noDirectContact: false }), 'block: noDirectContact V'],
    ['pressure looked for on the day of the statement', without({ pressureCheckedOn: '2026-04-10' }), ''],
    ['pressure looked for only after the statement', without({ pressureCheckedOn: '2026-04-11' }), 'block: pressureCheck V'],
    ['the statement is still to come', without({ notarisedOn: '2026-04-11' }), 'block: notarisedStatement V'],
  ]))('R-21: %s', (_, given, expected) => expect(says(moneyRoute, given)).toBe(expected));

  it.each(COMPENSATION_ROUTES.filter((route) => route !== 'VOLUNTARY'))('R-21: %s asks for none of it', (route) => {
    expect(says(moneyRoute, act({ route, voluntary: null }))).toBe('');
    expect(says(notInMediation, act({ route, inMediation: true }))).toBe('');
  });

  it('R-21: nobody of it is a party of a mediation; why is not said', () => {
    expect(says(notInMediation, act())).toBe('');
    expect(says(notInMediation, act({ inMediation: true }))).toBe('block: notCleared');
  });
});
