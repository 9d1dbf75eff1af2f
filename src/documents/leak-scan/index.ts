/** R-61, the leak scan: `watchOf` each person, `watchList` once per unlock, `scanPackage` every file before it leaves. */
export type { Allowed, LeakFinding, Printed, TextPart, Watch, WatchedIdentity, WatchedPerson } from './types.ts';
export { NOTHING_ALLOWED } from './types.ts';
export { watchOf, forbiddenWords } from './watch.ts';
export { watchList } from './watch-list.ts';
export type { WatchList } from './watch-list.ts';
export { scanText } from './scan-text.ts';
export { scanPackage } from './scan-package.ts';
export { clear } from './clear.ts';
export { printedOf } from './printed.ts';
export { fieldsOfTokens } from './consent-fields.ts';
