import { test } from '@playwright/test';
import { NO_ELECTRON } from '../../../tools/electron-runtime.ts';

test('journeys in real Electron', () => {
  test.skip(true, `${NO_ELECTRON} Nothing may be released on this skip: the journeys run where it is.`);
});
