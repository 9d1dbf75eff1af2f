import { describe, expect, it } from 'vitest';
import { facts } from '../../tests/documents/samples.ts';
import { fileName } from './file-name.ts';
import { buildDocument, documentFacts, documentKinds } from './kinds.ts';
import type { DocumentModel } from './model.ts';
import { findModuleNames } from './nothing-names-the-module.ts';

const name = 'S-48213_bildiris_az_v1.docx';
const invitation = buildDocument('D27', facts.D27, 'az');
const found = (model: DocumentModel, file = name) => findModuleNames(model, file).map(({ place, kind }) => `${place}:${kind}`);

describe('R-81: nothing that leaves names the module', () => {
  it.each(Object.values(documentKinds).flatMap(({ code, languages }) => languages.map((language) => [code, language] as const)))('%s %s is clean', (code, language) => {
    const model = buildDocument(code, facts[code], language);
    expect(findModuleNames({ ...model, copy: model.copy === 'file' ? 'person' : model.copy }, fileName({ outsideNo: 'S-48213', code, language, version: 1 }))).toEqual([]);
  });
  it('finds a naming word in each place', () => {
    expect(found({ ...invitation, title: 'Mediasiyaya dəvət' })).toEqual(['title:naming-word']);
    expect(found({ ...invitation, page: { ...invitation.page, mark: 'Cinayət işi' } })).toEqual(['header:naming-word']);
    expect(found({ ...invitation, page: { ...invitation.page, footer: [{ text: 'Жертва' }] } })).toEqual(['footer:naming-word']);
    expect(found({ ...invitation, letterhead: { lines: [[{ text: 'Qadın sığınacağı' }]] } })).toEqual(['letterhead:naming-word']);
    expect(found({ ...invitation, blocks: [{ kind: 'paragraph', text: [{ text: 'Zərərçəkmiş şəxs' }] }] })).toEqual(['body:naming-word']);
    expect(found({ ...invitation, blocks: [{ kind: 'paragraph', text: [{ text: '152 nömrəsi' }] }] })).toEqual(['body:naming-word']);
    expect(found(invitation, 'S-48213_mediasiya_az_v1.docx')).toEqual(['fileName:naming-word']);
  });
  it('finds internal codes even on exempt papers, but not on the office\'s own copy', () => {
    for (const code of ['MED-2026-0001', 'MED-2026-0001-V2', 'D03', 'D06-N', 'THB']) {
      const model: DocumentModel = { ...buildDocument('D03', facts.D03, 'az'), blocks: [{ kind: 'paragraph', text: [{ text: `Kod: ${code}.` }] }] };
      expect(found(model)).toEqual(['body:internal-code']);
      expect(found({ ...model, copy: 'file' })).toEqual([]);
    }
  });
  it('what was ticked is for the person and the office; a body that is not told the matter reads no word of it', () => {
    const said = (copy: DocumentModel['copy'], code: 'D09' | 'D03') => found({ ...buildDocument(code, facts[code], 'az'), copy, blocks: [{ kind: 'paragraph', text: [{ text: 'insan alveri' }] }] }, name);
    expect([said('person', 'D09'), said('file', 'D09'), said('authority', 'D09'), said('authority', 'D03')]).toEqual([[], [], ['body:naming-word'], []]);
  });
  it('D09 for the person has no code of the house; the copy of the file has', () => {
    for (const [copy, codes] of [['person', []], ['file', ['VPN-2026-0001-V']]] as const) {
      const model = buildDocument('D09', documentFacts.D09.parse({ ...facts.D09, copy, recipient: undefined, data: [], consent: undefined }), 'az');
      expect(findModuleNames(model, name), copy).toEqual([]);
      expect(findModuleNames({ ...model, copy: 'person' }, name).map((one) => one.found), copy).toEqual(codes);
    }
  });
  it('numbers that only look alike are left alone', () => {
    expect(found({ ...invitation, blocks: [{ kind: 'paragraph', text: [{ text: 'Otaq 1152, bina D, MEDAL' }] }] })).toEqual([]);
  });
  it('D27 carries the office\'s neutral name', () => {
    expect(found(buildDocument('D27', { ...facts.D27, office: { ...facts.D27.office, neutralName: undefined } }, 'az'))).toEqual(['letterhead:naming-word']);
  });
});
