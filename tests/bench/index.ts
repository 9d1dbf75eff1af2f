import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureRenderer } from '../../tools/build.ts';
import { makeTemplates } from './cases.ts';
import { ACTS, measureAct, prepareSize, type Act, type ActResult } from './database.ts';
import { measureDocument } from './document.ts';
import { machine, ratioFigure, sizeFigure, table, type Figure } from './report.ts';
import { Listener } from './statements.ts';
import { measureUnlock } from './unlock.ts';
import { measureWindow } from './window.ts';

/**
 * `npm run bench`: every aim of the product as a ratio to the bare thing under it, in one run, printed and kept in
 * docs/BENCH.md. `-- --large <cases>` takes another number than 100,000 and then writes nothing.
 */
const { values } = parseArgs({ options: { large: { type: 'string', default: '100000' } } });
const SMALL = 1000;
const large = Number(values.large);
const PAGE = join(import.meta.dirname, '../../docs/BENCH.md');
const AIMS: Record<Act, number> = { list: 1.3, open: 1.3, write: 2 };
const NAMES: Record<Act, string> = { list: 'A page of the case list', open: 'Opening a case', write: 'One committed write with its audit row' };
const GROWTH = 1.5;

const say = (line: string) => process.stdout.write(`${line}\n`);
const thousands = (count: number) => count.toLocaleString('en');
const surroundings = machine();
const scratch = mkdtempSync(join(tmpdir(), 'sirdash-bench-'));
try {
  say('Window: building it when it is out of date, and starting it.');
  await ensureRenderer();
  const window = await measureWindow(scratch);

  say('Document.');
  const paper = await measureDocument();

  say(`Vaults: filling one with ${thousands(SMALL)} and one with ${thousands(large)} invented cases.`);
  const listener = new Listener();
  const templates = await makeTemplates();
  const one = await prepareSize(listener, templates, SMALL, scratch);
  const hundred = await prepareSize(listener, templates, large, scratch);

  const acts: ActResult[] = [];
  for (const act of ACTS) {
    say(`${NAMES[act]}.`);
    acts.push(await measureAct(act, one, hundred));
  }
  for (const { office, bare } of [one, hundred]) {
    office.close();
    bare.close();
  }

  say('Unlock.');
  const unlock = await measureUnlock(one.office);

  const figures: Figure[] = [
    ratioFigure('Unlock: slot, directory, grants, first file', 'Argon2id alone', unlock.ratio, 1.15),
    ...acts.flatMap(({ act, ratios }) => ratios.map(({ cases, ratio, statements }) => ratioFigure(`${NAMES[act]}, ${thousands(cases)} cases`, `the same ${statements} statements, bare driver`, ratio, AIMS[act]))),
    ...acts.flatMap(({ act, growth, bareGrowth }) => [
      ratioFigure(`${NAMES[act]}, ${thousands(large)} cases`, `${thousands(SMALL)} cases`, growth, GROWTH),
      ratioFigure('… the bare driver alone', `${thousands(SMALL)} cases`, bareGrowth, null),
    ]),
    ratioFigure('D03 from facts to checked bytes', 'bare docx, same pages', paper.ratio, 1.5),
    ratioFigure('… without opening the package again to check it', 'bare docx, same pages', paper.unchecked, null),
    ratioFigure('Window start to lock screen', 'an empty page, same browser and host', window.start, 1.5),
    sizeFigure('Code and style up to the lock screen', window.size.initial, 350),
    sizeFigure('Code and style of every screen, one language', window.size.oneLanguage, 450),
    sizeFigure('Code and style of every screen, three languages', window.size.total, null),
    sizeFigure('Fonts', window.size.fonts, null, 'gzip does not shrink them'),
  ];
  const { mebibytes, passes, lanes } = unlock.cost;
  const text = `# Bench

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${surroundings}.

Every figure is the product's time over the time of the bare thing under it, so it holds on any machine; no time is asserted.

${table(figures)}

## How it is measured
- The two sides of a ratio run in turn, round by round, and change their order. Reads, writes and the document: each round is run several times and the fastest time of each side counts, so that other work on the machine falls out; the figure is the median of the rounds' ratios, with the quartiles beside it. Unlock and window: the fastest of three neighbours on each side makes a pair.
- **Unlock**: the call \`vault.unlock\` on a real vault of a one-person office, over Argon2id with that vault's own parameters (calibrated at its making: ${mebibytes} MiB, ${passes} passes, ${lanes} lanes).
- **Reads and writes**: calls through the router on real vaults of ${thousands(SMALL)} and ${thousands(large)} invented cases. ${one.filled.probed.length} of them, spread over ten years, have ${one.filled.records.long} records each, as many as a case has when its agreement is reported, written among those of other cases; the others have ${one.filled.records.short}. Each case has one signed audit row. List: page after page of fifty. Open: one long case after another. Write: a contact, with its token and its audit row, after which the case's stage and deadlines are computed anew.
- **The bare side** opens a byte-for-byte copy of the same files with the same cipher, key and settings (read back and compared), and runs, by prepared statement, exactly the statements that the product's handles were heard running for that round, with the same values; the answers of the reads are compared with the product's before anything is timed. It makes no check, reads no JSON, judges no rule and signs nothing.
- **Document**: D03 in Azerbaijani from facts to bytes that passed the hygiene check, over the docx library making the same pages from ready-made lists; \`word/document.xml\` and the footer of both are compared and equal.
- **Window**: from opening a window of the Chromium host to its first heading, the application's process included, over a page with a heading and nothing else, served and hosted the same way. Sizes are those of the files the browser asked for, and of all that are built.
`;
  say(`\n${table(figures)}\n`);
  say(`Medians in milliseconds, product and bare at each size: ${acts.map(({ act, milliseconds }) => `${act} ${milliseconds.map((one) => one.toFixed(2)).join(' / ')}`).join('; ')}.`);
  if (large === 100_000) writeFileSync(PAGE, text);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
