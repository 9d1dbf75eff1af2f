const FRAMES = 30;

/** Goes on when an open menu has closed and given the focus back to its button, so that a dialog can return it there. */
export function afterMenu(goOn: () => void, frames = FRAMES): void {
  const closed = document.querySelector('[role="menu"]') === null && document.activeElement !== document.body;
  if (closed || frames === 0) goOn();
  else requestAnimationFrame(() => afterMenu(goOn, frames - 1));
}
