/** `node tests/bench/leak-scan.ts`: how long a five-page document takes against two thousand people. Prints figures; docs/LEAK-SCAN.md holds them. */
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { NOTHING_ALLOWED, scanPackage, watchList, watchOf } from '../../src/documents/leak-scan/index.ts';
import { manyPeople } from '../documents/leak-scan/many-people.ts';
import { PROSE_AZ } from '../documents/leak-scan/prose-az.ts';
import { PROSE_RU } from '../documents/leak-scan/prose-ru.ts';
import { quantile } from './measure.ts';

const PEOPLE = 2000;
/** Five pages of small type. */
const WORDS = 2500;
const ROUNDS = 21;

const lines: string[] = [];
for (let words = 0, index = 0; words < WORDS; index += 1) {
  const line = [...PROSE_AZ, ...PROSE_RU][index % (PROSE_AZ.length + PROSE_RU.length)] ?? '';
  lines.push(line);
  words += line.split(' ').length;
}
const bytes = new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph({ children: line.split(/(?= )/).map((text) => new TextRun(text)) })) }] })));

const timed = <T>(work: () => T): readonly [T, number] => {
  const started = performance.now();
  const value = work();
  return [value, performance.now() - started];
};
const before = process.memoryUsage().heapUsed;
const people = manyPeople(PEOPLE);
const [watches, watching] = timed(() => people.map(watchOf));
const [list, building] = timed(() => watchList(watches));
const held = process.memoryUsage().heapUsed - before;
const [, first] = timed(() => scanPackage(bytes, list, NOTHING_ALLOWED));
const times = Array.from({ length: ROUNDS }, () => timed(() => scanPackage(bytes, list, NOTHING_ALLOWED))[1]);
const say = (name: string, value: string) => process.stdout.write(`${name}: ${value}\n`);
say('people, words, paragraphs', `${people.length}, ${lines.join(' ').split(' ').length}, ${lines.length}`);
say('watchOf all, watchList', `${watching.toFixed(0)} ms, ${building.toFixed(0)} ms, ${(held / 1e6).toFixed(0)} MB`);
say('first scan', `${first.toFixed(0)} ms`);
say(`median of ${ROUNDS} scans, quartiles`, `${quantile(times, 0.5).toFixed(0)} ms (${quantile(times, 0.25).toFixed(0)}–${quantile(times, 0.75).toFixed(0)})`);
