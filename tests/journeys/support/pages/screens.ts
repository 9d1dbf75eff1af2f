import type { Desk } from '../desk.ts';
import { CASE_TABS } from './case-page.ts';

export interface Screen {
  name: string;
  open: () => Promise<void>;
}

const HOUSE_TABS = ['board', 'rooms', 'words'];
const DESK_TABS = ['register', 'covers', 'hours'];
const SETTINGS = ['users', 'staff', 'office', 'parameters', 'legal', 'calendar', 'languages'];

function walker({ page }: Desk) {
  const settle = async () => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  };
  const follow = async (...paths: readonly string[]) => {
    for (const path of paths) {
      await page.locator(`a[href="${path}"]:visible`).first().click();
      await settle();
    }
  };
  return { page, settle, follow };
}

/** Every screen of an unlocked vault, in an order each can be reached from the one before; in any language, so by place and not by words. */
export function screens(desk: Desk): Screen[] {
  const { page, settle, follow } = walker(desk);
  const screen = (name: string, ...paths: readonly string[]): Screen => ({ name, open: () => follow(...paths) });
  return [
    screen('today', '/today'),
    screen('cases', '/cases'),
    screen('new case', '/cases', '/cases/new'),
    ...CASE_TABS.map((_, tab) => ({
      name: `case, tab ${tab + 1}`,
      open: async () => {
        await follow('/cases');
        await page.getByRole('table').getByRole('link').last().click();
        await page.getByRole('tab').nth(tab).click();
        await settle();
      },
    })),
    screen('calendar', '/calendar'),
    ...['week', 'agenda'].map((name, index) => ({
      name: `calendar, ${name}`,
      open: async () => {
        await follow('/calendar');
        await page.locator('main [aria-pressed]').nth(index + 1).click();
        await settle();
      },
    })),
    ...DESK_TABS.map((name, tab) => ({
      name: `desk, ${name}`,
      open: async () => {
        await follow('/desk');
        await page.getByRole('tab').nth(tab).click();
        await settle();
      },
    })),
    screen('documents', '/documents'),
    screen('foreign file', '/documents', '/documents/check'),
    screen('directory', '/documents', '/directory'),
    {
      name: 'directory, one body',
      open: async () => {
        await follow('/documents', '/directory');
        await page.getByRole('table').getByRole('link').first().click();
        await settle();
      },
    },
    {
      name: 'directory, changing a body',
      open: async () => {
        await follow('/documents', '/directory');
        await page.getByRole('table').getByRole('link').first().click();
        await settle();
        await page.locator('main .page-header button').last().click();
        await page.locator('#provider-form').waitFor();
      },
    },
    screen('directory, new body', '/documents', '/directory', '/directory/new'),
    screen('outside now', '/documents', '/outside'),
    screen('correspondence', '/correspondence'),
    {
      name: 'correspondence, out',
      open: async () => {
        await follow('/correspondence');
        await page.getByRole('tab').nth(1).click();
        await settle();
      },
    },
    screen('approvals', '/approvals'),
    screen('audit', '/audit'),
    screen('inspection', '/audit', '/inspection'),
    ...SETTINGS.map((section) => screen(`settings, ${section}`, '/settings', `/settings/${section}`)),
  ];
}

/** The screens of the house, for whoever runs it. */
export function houseScreens(desk: Desk): Screen[] {
  const { page, settle, follow } = walker(desk);
  /** Screens of the menu of whoever is on duty, by their place in it: the telephone and the door come before them. */
  const onDuty = (name: string, place: number): Screen => ({
    name,
    open: async () => {
      await page.locator('.app-tools [aria-haspopup=menu]').click();
      await page.getByRole('menuitem').nth(place).click();
      await settle();
    },
  });
  return [
    ...HOUSE_TABS.map((name, tab) => ({
      name: `house, ${name}`,
      open: async () => {
        await follow('/house');
        await page.getByRole('tab').nth(tab).click();
        await settle();
      },
    })),
    onDuty('visits of officials', 2),
    onDuty('paper kit', 3),
    onDuty('complaints', 4),
  ];
}
