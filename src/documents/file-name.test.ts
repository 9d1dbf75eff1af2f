import { describe, expect, it } from 'vitest';
import { DOCUMENT_CODES } from '../shared/model/enumerations.ts';
import { fileName } from './file-name.ts';

describe('R-63: file names', () => {
  it.each(DOCUMENT_CODES)('%s', (code) => {
    expect(fileName({ outsideNo: 'S-48213', code, language: 'ru', version: 2 }))
      .toMatch(/^S-48213_(mektub|protokol|akt|erize|raziliq|razilasma|plan|hesabat|arayis|qebz|bildiris)_ru_v2\.docx$/);
  });
  it('refuses anything that is not an outside number', () => {
    for (const outsideNo of ['MED-2026-0001', 'Sınaqlı', '', 'S-1', '../S-48213']) {
      expect(() => fileName({ outsideNo, code: 'D01', language: 'az', version: 1 })).toThrow(RangeError);
    }
  });
});
