import { accept } from '../../shared/result.ts';
import { legalBasisRows, legalBasisTable, type LegalBasisRows } from '../../documents/index.ts';
import { readSetting, saveSetting } from '../../vault/repositories/office.ts';
import { Refusal, type Desk } from '../desk.ts';
import type { UseCase } from '../use-case.ts';

const SETTING = 'legal-basis';

/** Rows of the table this office changed or confirmed; the rest is as it ships. */
export function ownLegalBasis(desk: Desk): LegalBasisRows {
  return desk.office.read((db) => readSetting(db, SETTING, legalBasisRows)) ?? {};
}

export const listLegalBasis: UseCase<'legal-basis.list'> = (desk) => {
  const own = ownLegalBasis(desk);
  return accept({
    rows: Object.entries(legalBasisTable).map(([key, shipped]) => {
      const { text, source, verifiedBy, verifiedOn } = own[key] ?? shipped;
      return { key, az: text.az, en: text.en, ru: text.ru, source, verifiedBy, verifiedOn };
    }),
  });
};

/** The office's lawyer has looked at a row, or put it right; a paper made before stays as it was. */
export const saveLegalBasis: UseCase<'legal-basis.save'> = (desk, { token, key, az, en, ru, verifiedBy, verifiedOn }) => {
  const shipped = Object.entries(legalBasisTable).find(([known]) => known === key)?.[1];
  if (!shipped) throw new Refusal('RECORD_NOT_FOUND');
  if (verifiedOn !== null && verifiedOn > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  if ((verifiedBy === null) !== (verifiedOn === null)) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'verifiedOn', problem: 'custom' }] });
  const row = { key, text: { az, en, ru }, source: shipped.source, verifiedBy, verifiedOn, validFrom: desk.today() };
  const own = ownLegalBasis(desk);
  desk.write(desk.office, token, null, (db) => saveSetting(db, SETTING, { ...own, [key]: row }));
  return accept({ id: token });
};
