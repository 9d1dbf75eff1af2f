import { isDeepStrictEqual } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { buildDocument, checkHygiene, renderDocx } from '../../src/documents/index.ts';
import { styles, numbering } from '../../src/documents/docx-styles.ts';
import { facts, officeCode } from '../documents/samples.ts';
import { barePages, packBare } from './bare-docx.ts';
import { interleave, ratioOf, type Ratio } from './measure.ts';

export interface DocumentResult {
  /** Facts to checked bytes. */
  readonly ratio: Ratio;
  /** The same without the check that opens the package again. */
  readonly unchecked: Ratio;
  /** The check alone. */
  readonly check: Ratio;
}

/** D03 from its facts to bytes that passed the hygiene check, over the docx library making the same pages from ready lists. */
export async function measureDocument(rounds = 20, passes = 12): Promise<DocumentResult> {
  const model = buildDocument('D03', facts.D03, 'az');
  const ours = await renderDocx(model, { officeCode });
  const pages = barePages(unzipSync(ours), { styles: styles(model), numbering: numbering(model), title: model.title, creator: officeCode });
  const bare = await packBare(pages);
  for (const part of ['word/document.xml', 'word/footer1.xml'])
    if (!isDeepStrictEqual(partOf(bare, part), partOf(ours, part))) throw new Error(`the bare library makes another ${part}`);

  const render = () => renderDocx(buildDocument('D03', facts.D03, 'az'), { officeCode });
  const times = await interleave(
    rounds,
    passes,
    [
      async () => {
        if (checkHygiene(await render(), { officeCode }).length > 0) throw new Error('D03 is not clean');
      },
      () => packBare(pages),
      render,
      () => checkHygiene(ours, { officeCode }),
    ],
  );
  return { ratio: ratioOf(times, 0, 1), unchecked: ratioOf(times, 2, 1), check: ratioOf(times, 3, 1) };
}

function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new TypeError(`no ${name}`);
  return strFromU8(part);
}
