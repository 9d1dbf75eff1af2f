import { afterEach, expect, it } from 'vitest';
import { mount } from '../../oversight/test-support/mount.ts';
import type { Mounted } from '../../oversight/test-support/mount.ts';
import EmergencyNotice from './EmergencyNotice.vue';

let mounted: Mounted;
afterEach(() => mounted.close());

it('R-29: an unconfirmed emergency says how long there is left, the nearest first, by number alone', async () => {
  const one = (emergencyId: string, caseNo: string, dueAt: string) => ({ caseId: `case-${emergencyId}`, caseNo, emergencyId, dueAt });
  mounted = await mount(EmergencyNotice, { emergencies: [one('b', 'MED-2026-0002', '2026-03-19T09:30:30+04:00'), one('a', 'MED-2026-0001', '2026-03-18T09:00:00+04:00')] }, {});
  const lines = [...mounted.root.querySelectorAll('li')];
  expect(lines.map((line) => line.querySelector('a')?.textContent)).toEqual(['MED-2026-0001', 'MED-2026-0002']);
  expect(lines[0]?.textContent).toContain('təsdiq müddəti 18.03.2026 09:00 keçib');
  expect(lines[1]?.textContent).toContain('23 saat 30 dəqiqə qalıb');
  expect(lines[1]?.querySelector('a')?.getAttribute('href')).toBe('/cases/case-b/safety');
});
