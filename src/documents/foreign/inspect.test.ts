import { describe, expect, it } from 'vitest';
import { AUTHOR, dirtyDocx, dirtyParts, OTHER, packed, paragraph, plainParts, run } from '../../../tests/fixtures/foreign-docx.ts';
import { EXCERPTS, FOREIGN_FINDINGS } from '../../shared/model/foreign.ts';
import { shortened } from './findings.ts';
import { inspectDocx } from './index.ts';

function found(bytes: Uint8Array): Map<string, { count: number; excerpts: string[] }> {
  const answer = inspectDocx(bytes);
  if (!answer.ok) throw new Error(answer.error);
  return new Map(answer.value.findings.map(({ code, ...rest }) => [code, rest]));
}
const NEUTRAL = { mtime: new Date(1980, 0, 1) };
const quiet = (body: string) => found(packed({ ...plainParts(body), 'word/document.xml': String(plainParts(body)['word/document.xml']).replace(' w:rsidR="00A1B2C3"', '') }, NEUTRAL));

describe('R-62: what a foreign file reveals', () => {
  const all = found(dirtyDocx());

  it.each([
    ['COMMENTS', [`${OTHER}: şərhin gizli mətni`]],
    ['HIDDEN_TEXT', ['ağ olmayan gizli', 'stil ilə gizli', 'gizlədilmiş sətir']],
    ['AUTHOR', [AUTHOR]],
    ['LAST_EDITOR', [OTHER]],
    ['OTHER_AUTHORS', [AUTHOR, OTHER]],
    ['COMPANY', ['Uydurma İdarə MMC']],
    ['MANAGER', ['Rəis Misalov']],
    ['TITLE', ['Emalatxana sənədi']],
    ['DATES', ['2024-05-17T09:00:00Z', '2024-05-18T09:00:00Z']],
    ['REVISION_COUNT', ['14']],
    ['EDITING_TIME', ['127']],
    ['CUSTOM_PROPERTIES', ['Paylaşma: \\\\server01\\paylaşma']],
    ['DOCUMENT_VARIABLES', ['gizli: dəyişən 4712']],
    ['THUMBNAIL', ['docProps/thumbnail.jpeg']],
    ['EMBEDDED_OBJECTS', ['word/embeddings/oleObject1.bin']],
    ['EXTERNAL_LINKS', ['https://uydurma.invalid/yol']],
    ['IMAGE_LOCATION', ['40.40926, 49.86709']],
    ['IMAGE_CAMERA', ['Uydurma Kamera']],
    ['IMAGE_AUTHOR', ['Uydurma Misal']],
    ['IMAGE_METADATA', ['Emalatxana 7']],
    ['PACKAGE_DATES', ['2024-05-17 13:42']],
  ])('%s', (code, excerpts) => {
    expect(all.get(code)?.excerpts).toEqual(excerpts);
  });

  it('the words that were deleted and inserted, and by whom', () => {
    expect(all.get('TRACKED_DELETIONS')?.excerpts).toEqual(expect.arrayContaining([`${AUTHOR}: silinmiş gizli söz`, `${AUTHOR}: köçürülən köhnə`, 'silinmiş sətir', 'silinmiş xana']));
    expect(all.get('TRACKED_INSERTIONS')?.excerpts).toEqual([`${OTHER}: əlavə edilmiş söz`, `${AUTHOR}: köçürülmüş söz`]);
  });

  it('what would be fetched, and where on a computer it comes from', () => {
    expect(all.get('REMOTE_CONTENT')?.excerpts).toEqual(expect.arrayContaining(['https://uydurma.invalid/iz.png', 'file:///C:/Users/Misalov-Sablon/Blank.dotx']));
    expect(all.get('TEMPLATE')?.excerpts).toContain('Misalov-Sablon.dotx');
    expect(all.get('PATHS')?.excerpts).toEqual(expect.arrayContaining(['C:\\Users\\Misalov-Sablon\\sahə yolu.docx', 'C:\\Users\\Misalov-Sablon\\x.jpg']));
    expect(all.get('FIELDS')?.excerpts.join()).toMatch(/AUTHOR.*INCLUDETEXT/);
  });

  it('marks of editing sessions, each once', () => {
    expect(all.get('REVISION_IDS')).toEqual({ count: 4, excerpts: ['00A1B2C3', '00D4E5F6', '0A0B0C0D', '77777777'] });
  });

  it('macros, signatures, fonts and parts nobody knows', () => {
    const more = found(packed({ ...dirtyParts(), 'word/vbaProject.bin': 'x', '_xmlsignatures/sig1.xml': '<x/>', 'word/fonts/font1.odttf': 'x', 'word/printerSettings/printerSettings1.bin': 'x', 'word/people.xml': `<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="Üçüncü Uydurma"/></w15:people>` }));
    for (const code of ['MACROS', 'SIGNATURES', 'EMBEDDED_FONTS', 'OTHER_PARTS']) expect(more.get(code)?.count).toBe(1);
    expect(more.get('OTHER_AUTHORS')?.excerpts).toContain('Üçüncü Uydurma');
  });

  it('stands in one order, each code once', () => {
    const codes = [...all.keys()];
    expect(codes).toEqual(FOREIGN_FINDINGS.filter((code) => codes.includes(code)));
  });

  it('is nothing where a file says only what its page says', () => {
    expect([...quiet(paragraph(run('Sadə cümlə.')))]).toEqual([]);
  });

  it('is found whatever prefix the writer uses', () => {
    const parts = plainParts('');
    parts['word/document.xml'] = '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:del x:id="1" x:author="Uydurma"><x:r><x:delText>gizli</x:delText></x:r></x:del></x:p></x:body></x:document>';
    expect(found(packed(parts, NEUTRAL)).get('TRACKED_DELETIONS')?.excerpts).toEqual(['Uydurma: gizli']);
  });

  it('counts everything and shows the first few', () => {
    const many = quiet(paragraph(Array.from({ length: 40 }, (_, index) => run(`gizli ${index}`, '<w:vanish/>')).join(''))).get('HIDDEN_TEXT');
    expect(many?.count).toBe(40);
    expect(many?.excerpts).toHaveLength(EXCERPTS.most);
  });
});

describe('excerpts', () => {
  it('are one short line without control signs and without half a letter', () => {
    expect(shortened('a\n\tb\u0000c\u2028d')).toBe('a b c d');
    const long = shortened('😀'.repeat(200));
    expect(long.length).toBeLessThanOrEqual(EXCERPTS.length);
    expect(long.isWellFormed()).toBe(true);
    expect(long.endsWith('…')).toBe(true);
  });
});
