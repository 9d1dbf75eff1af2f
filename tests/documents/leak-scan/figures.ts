/** The two figures docs/LEAK-SCAN.md publishes, worked out anew at every run. */
import { NOTHING_ALLOWED, scanPackage, scanText, watchList, watchOf } from '../../../src/documents/leak-scan/index.ts';
import { HELD_OUT_PROSE, HELD_OUT_VARIANTS, heldOutPeople } from './held-out.ts';
import { hide } from './hide.ts';
import { hiddenPeople } from './hidden-people.ts';
import type { Hidden } from './hidden-people.ts';
import { IN_PLACES, IN_TEXT } from './hidden-variants.ts';
import type { Place } from './hidden-variants.ts';
import { people, watches } from './people.ts';
import { PROSE_AZ } from './prose-az.ts';
import { PROSE_EN } from './prose-en.ts';
import { PROSE_RU } from './prose-ru.ts';

export const paragraphs = [...PROSE_AZ, ...PROSE_RU, ...PROSE_EN].map((text, index) => ({ part: `paragraph ${index + 1}`, text }));

/** Paragraphs with a finding of any kind: everybody of other files; then everybody as if the letter were about them. */
export function falseAlarms() {
  const others = scanText(paragraphs, watchList(watches), NOTHING_ALLOWED);
  const own = scanText(paragraphs, watchList(watches.map((watch) => ({ ...watch, thisCase: true }))), NOTHING_ALLOWED);
  const places = (findings: typeof own) => new Set(findings.map(({ part }) => part)).size;
  return {
    paragraphs: paragraphs.length, people: people.length,
    others: others.map(({ matched, excerpt }) => `${matched}: ${excerpt}`),
    ownNever: own.filter(({ kind }) => kind === 'never').map(({ matched, excerpt }) => `${matched}: ${excerpt}`),
    ownToLookAt: places(own),
  };
}

const variants: readonly (readonly [Place | 'body', Hidden, string])[] = [
  ...Object.entries(hiddenPeople).flatMap(([name]) => (isHidden(name) ? IN_TEXT[name].map((text) => ['body', name, text] as const) : [])),
  ...IN_PLACES,
];

function isHidden(name: string): name is Hidden {
  return name in hiddenPeople;
}

/** Each variant alone in a package of its own, with the other hundred and fifty people watched as well. */
export function recall() {
  const list = watchList([...Object.values(hiddenPeople).map(watchOf), ...watches]);
  const missed: string[] = [];
  let never = 0;
  for (const [place, name, text] of variants) {
    const { bytes, fileName } = hide(place, text);
    const found = scanPackage(bytes, list, NOTHING_ALLOWED, fileName).filter(({ subjectCode }) => subjectCode === hiddenPeople[name].subjectCode);
    if (found.length === 0) missed.push(`${place}: ${text}`);
    if (found.some(({ kind }) => kind === 'never')) never += 1;
  }
  return { variants: variants.length, found: variants.length - missed.length, never, missed };
}

/** The package without anything hidden. */
export const carriers = () => (['body', 'splitRuns', 'deleted', 'title', 'fileName'] as const).flatMap((place) => {
  const { bytes, fileName } = hide(place, '');
  return scanPackage(bytes, watchList(Object.values(hiddenPeople).map(watchOf)), NOTHING_ALLOWED, fileName);
});

/** The third set, as it stands now. */
export function heldOut() {
  const alarms = scanText(HELD_OUT_PROSE.map((text, index) => ({ part: `paragraph ${index + 1}`, text })), watchList(watches), NOTHING_ALLOWED);
  const list = watchList([...Object.values(heldOutPeople).map(watchOf), ...watches]);
  const hidden = Object.entries(HELD_OUT_VARIANTS).flatMap(([name, texts]) => texts.map((text) => [name, text] as const));
  const codes = new Map<string, string>(Object.entries(heldOutPeople).map(([name, { subjectCode }]) => [name, subjectCode]));
  const missed = hidden.filter(([name, text]) => !scanText([{ part: 'text', text: `Bu barədə ${text} ilə danışılıb, qeyd aparılıb.` }], list, NOTHING_ALLOWED).some(({ subjectCode }) => subjectCode === codes.get(name)));
  return { paragraphs: HELD_OUT_PROSE.length, alarms: alarms.map(({ matched, excerpt }) => `${matched}: ${excerpt}`), variants: hidden.length, missed: missed.map(([, text]) => text) };
}
