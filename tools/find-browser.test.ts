import { describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';
import type { BrowserPlaces } from './find-browser.ts';

function places(over: Partial<BrowserPlaces>): BrowserPlaces {
  return { platform: 'linux', env: {}, home: '/home/test', exists: () => false, onPath: () => null, playwrightsOwn: () => '', install: () => 'Install chromium.', ...over };
}

describe('findBrowser', () => {
  it('prefers an installed browser to the one Playwright keeps', () => {
    const found = findBrowser(places({ onPath: (name) => (name === 'google-chrome' ? '/usr/bin/google-chrome' : null), playwrightsOwn: () => '/own/chrome', exists: () => true }));
    expect(found).toEqual({ executablePath: '/usr/bin/google-chrome' });
  });

  it("takes Playwright's own when none is installed, without installing anything", () => {
    const found = findBrowser(places({ playwrightsOwn: () => '/own/chrome', exists: (path) => path === '/own/chrome', install: () => { throw new Error('must not install'); } }));
    expect(found).toEqual({ executablePath: '/own/chrome' });
  });

  it('looks again after installing', () => {
    let present = false;
    const found = findBrowser(places({ onPath: (name) => (present && name === 'chromium' ? '/usr/bin/chromium' : null), install: () => { present = true; return ''; } }));
    expect(found).toEqual({ executablePath: '/usr/bin/chromium' });
  });

  it('says in a sentence what is missing', () => {
    expect(findBrowser(places({}))).toEqual({ missing: 'No Chromium, Chrome or Edge was found. Install chromium.' });
  });

  it('finds Edge in the folders of Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const found = findBrowser(places({ platform: 'win32', env: { 'ProgramFiles': 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }, exists: (path) => path === edge }));
    expect(found).toEqual({ executablePath: edge });
  });

  it('finds Chrome among the applications of macOS, also the own ones of a user', () => {
    const own = '/home/test/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(places({ platform: 'darwin', exists: (path) => path === own }))).toEqual({ executablePath: own });
  });

  it('takes the browser named by the person and says so when it is not there', () => {
    expect(findBrowser(places({ env: { SIRDASH_BROWSER: '/opt/b' }, exists: (path) => path === '/opt/b' }))).toEqual({ executablePath: '/opt/b' });
    expect(findBrowser(places({ env: { SIRDASH_BROWSER: '/opt/c' }, onPath: () => '/usr/bin/chromium' }))).toEqual({ missing: 'SIRDASH_BROWSER names /opt/c, and there is no such file.' });
  });
});
