import { z } from 'zod';
import { line, plainDate } from '../../shared/model/basic.ts';
import { TRANSLATED_INTO, translatedInto, type TranslatedInto } from '../../shared/contract/disclosure.ts';
import { accept } from '../../shared/result.ts';
import { readSetting, saveSetting } from '../../vault/repositories/office.ts';
import { Refusal, type Desk } from '../desk.ts';
import type { UseCase } from '../use-case.ts';

const SETTING = 'certified-translations';
const certified = z.partialRecord(translatedInto, z.object({ by: line(160), on: plainDate }));
type Certified = z.infer<typeof certified>;

function ownTranslations(desk: Desk): Certified {
  return desk.office.read((db) => readSetting(db, SETTING, certified)) ?? {};
}

/** Has an organisation certified the program's fixed words in this language? Azerbaijani is the language they are written in. */
export function isCertified(desk: Desk, language: string): boolean {
  const known = translatedInto.safeParse(language).data;
  return known === undefined || ownTranslations(desk)[known] !== undefined;
}

export const listTranslations: UseCase<'translations.list'> = (desk) => {
  const own = ownTranslations(desk);
  return accept({ languages: TRANSLATED_INTO.map((language) => ({ language, by: own[language]?.by ?? null, on: own[language]?.on ?? null })) });
};

/** An organisation has read the papers of one language; without a name the certificate is taken back. */
export const certifyTranslation: UseCase<'translations.certify'> = (desk, { token, language, by, on }) => {
  if (on !== null && on > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  if ((by === null) !== (on === null)) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'on', problem: 'custom' }] });
  const { [language]: _before, ...others }: { [L in TranslatedInto]?: { by: string; on: string } } = ownTranslations(desk);
  desk.write(desk.office, token, null, (db) => saveSetting(db, SETTING, by === null || on === null ? others : { ...others, [language]: { by, on } }));
  return accept({ id: token });
};
