import type { WebContents } from 'electron';
import { APP_TITLE } from '../messages.ts';

export function refuseNewWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Nothing in a page may go anywhere, a dropped file or a frame included; main itself loads the one page there is. */
export function refuseNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
}

export function refuseWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

export function refuseBluetooth(contents: WebContents): void {
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
}

export function noDirectPeerConnections(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Taskbar, switcher and thumbnails show the program's name, whatever the page calls itself. */
export function genericTitle(contents: WebContents): void {
  contents.on('page-title-updated', (event, title) => {
    if (title !== APP_TITLE) event.preventDefault();
  });
}
