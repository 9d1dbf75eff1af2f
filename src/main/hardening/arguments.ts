/** Options that open a way in, or switch a protection off; matched at the start of an argument. */
const REFUSED = [
  '--remote-debugging',
  '--remote-allow-origins',
  '--inspect',
  '--debug',
  '--js-flags',
  '--no-sandbox',
  '--disable-web-security',
  '--disable-site-isolation',
  '--allow-running-insecure-content',
  '--load-extension',
  '--proxy',
  '--host-rules',
  '--host-resolver-rules',
  '--log-net-log',
  '--enable-logging',
  '--ssl-key-log-file',
  '--auto-open-devtools-for-tabs',
  '--single-process',
  '--in-process-gpu',
  '--use-fake-ui-for-media-stream',
];

/** The first refused option of a command line, or null. Chromium also takes one dash, a slash on Windows, and any case. */
export function refusedArgument(argv: readonly string[]): string | null {
  return argv.find((argument) => REFUSED.some((refused) => argument.toLowerCase().replace(/^(--?|\/)/, '--').startsWith(refused))) ?? null;
}
