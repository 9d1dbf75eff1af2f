import { z } from 'zod';
import type { Module } from '../../../shared/model/roles.ts';
import type { RightsProtocol } from '../../../shared/model/case-file.ts';
import { paperBlank, type PaperBlank } from '../../../shared/model/care/shelter.ts';
import { URGENT_NEEDS } from '../../../shared/model/care/enumerations.ts';
import { accept } from '../../../shared/result.ts';
import { isForgotten } from '../../../domain/care/shelter-facts.ts';
import { yearOf } from '../../../domain/dates/plain-date.ts';
import { blankFileName, blankForm, buildFromUnknown, checkHygiene, PEN_LINE, renderDocx } from '../../../documents/index.ts';
import { factsExist } from '../../../vault/repositories/case-records.ts';
import { insertHouseRecord } from '../../../vault/repositories/house-records.ts';
import { Refusal, type Desk } from '../../desk.ts';
import { ownLegalBasis } from '../../disclosure/legal-basis.ts';
import { isCertified } from '../../disclosure/translations.ts';
import { forbiddenWordsIn } from '../../documents/leak-check.ts';
import { everywhere, type Facts } from '../../documents/paper-source.ts';
import { takeNext } from '../../office/numbers.ts';
import { officeOf } from '../../office/office.ts';
import type { UseCase } from '../../use-case.ts';
import { saveOut } from '../../workplace/agenda.ts';
import { changeInHouse, ofHouse } from './house.ts';

/** Numbered forms for days without electricity (R-59): those nobody has used for a month first, then the newest. */
export const listBlanks: UseCase<'paper-kit.list'> = (desk) => {
  const blanks = everyBlank(desk).map(({ blank }) => blank);
  const forgotten = blanks.filter((blank) => isForgotten(blank, desk.today()));
  return accept({ blanks: [...forgotten.toReversed(), ...blanks.filter((blank) => !forgotten.includes(blank))] });
};

/** So many forms of one kind, each under a number of the office that is given once. */
export const printBlanks: UseCase<'paper-kit.print'> = (desk, { code, count }) => {
  turnToPlaceOf(desk, code);
  const first = desk.recordId;
  const [year, on] = [yearOf(desk.today()), desk.today()];
  const numbers = Array.from({ length: count }, () => `K-${takeNext(desk, `kit-${year}`)}/${String(year).slice(2)}`);
  desk.write(desk.facts, first, null, (db) =>
    numbers.forEach((no, index) =>
      insertHouseRecord(db, {
        id: index === 0 ? first : desk.runtime.newId(), kind: 'paper-blank', recordedAt: desk.now(), recordedBy: desk.userId, hasText: false,
        body: { code, no, printedOn: on, state: 'BLANK', usedFor: null, stateOn: null },
      }),
    ),
  );
  return accept({ id: first });
};

/** One of them as a file to print: no name, lines to write on, its number on every page. */
export const readSheet: UseCase<'paper-kit.sheet'> = async (desk, { blankId, language, folder }) => {
  const blank = unused(desk, blankId);
  const model = blankForm(buildFromUnknown(blank.code, { ...emptyFacts(desk, blank), translationCertified: isCertified(desk, language) }, language), blank.no);
  const { code: officeCode } = officeOf(desk);
  const name = blankFileName(blank.no, blank.code, language);
  const bytes = await renderDocx(model, { officeCode });
  if (checkHygiene(bytes, { officeCode }).length > 0 || forbiddenWordsIn(desk, bytes, name).length > 0) throw new Refusal('DOCUMENT_NOT_CLEAN');
  return saveOut(desk, folder, name, bytes);
};

/** Used, for the record it was typed in as; or spoiled, lost, not wanted: its number is cancelled and not given again. */
export const settleBlank: UseCase<'paper-kit.settle'> = (desk, { blankId, used, recordId }) => {
  const blank = unused(desk, blankId);
  if (used !== (recordId !== null)) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'recordId', problem: 'custom' }] });
  if (recordId !== null && (recordId === blankId || !desk.eachModule(() => [desk.facts.read((db) => factsExist(db, recordId))]).includes(true))) throw new Refusal('RECORD_NOT_FOUND');
  return accept({ id: changeInHouse(desk, { ...blank, state: used ? 'USED' : 'CANCELLED', usedFor: recordId, stateOn: desk.today() }) });
};

const kitCode = z.enum(['D01', 'D02', 'D07', 'D11']);
type KitCode = z.infer<typeof kitCode>;
/** The compartment whose paper it is, where there is only one. */
const PLACE: Readonly<Partial<Record<KitCode, Module>>> = { D01: 'MED', D11: 'THB' };

/** Where the numbers of a form are kept; INVALID_INPUT for a form of work this person does not do. */
function turnToPlaceOf(desk: Desk, code: KitCode): void {
  const place = desk.modules.find((module) => module === (PLACE[code] ?? module));
  if (place === undefined) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'code', problem: 'invalid_value' }] });
  desk.turnTo(place);
}

/** Newest first in each compartment. */
function everyBlank(desk: Desk): { blank: PaperBlank; module: Module }[] {
  return desk.eachModule((module) => ofHouse(desk, 'paper-blank', paperBlank).map((blank) => ({ blank, module })));
}

/** A form nobody has settled, and its compartment turned to; RECORD_NOT_FOUND, WRONG_STATUS. */
function unused(desk: Desk, blankId: string): PaperBlank & { code: KitCode } {
  const found = everyBlank(desk).find(({ blank }) => blank.id === blankId);
  if (!found) throw new Refusal('RECORD_NOT_FOUND');
  if (found.blank.state !== 'BLANK') throw new Refusal('WRONG_STATUS');
  desk.turnTo(found.module);
  return { ...found.blank, code: kitCode.parse(found.blank.code) };
}

/** A day that is on no form: whatever is said of somebody is left to the pen. */
const ANY_DAY = '2000-01-01';
const NOBODY = { subjectCode: '', role: 'PERSON' } as const;

/** What a form says before anybody has filled it in: the office, the law, and nothing of a person. */
function emptyFacts(desk: Desk, { code, no }: PaperBlank & { code: KitCode }): Facts {
  const office = officeOf(desk);
  const { P_ALLOWANCE_AZN, P_REFLECTION_DAYS, P_RETENTION_MED, P_RETENTION_THB, P_RETENTION_VPN } = desk.parameters;
  const common = {
    office: {
      code: office.code, name: everywhere(office.name), sealed: office.hasSeal,
      ...(office.neutralName && { neutralName: everywhere(office.neutralName) }),
      ...(office.address && { address: everywhere(office.address) }),
      ...(office.phone && { phone: office.phone }),
      ...(office.email && { email: office.email }),
    },
    number: no, draft: false, practice: desk.session.practice, legalBasis: ownLegalBasis(desk),
    // Lines for those who may have to sign too.
    interpreter: {}, representative: { ...NOBODY, role: 'REPRESENTATIVE' },
  };
  const retentionYears = { MED: P_RETENTION_MED, VPN: P_RETENTION_VPN, THB: P_RETENTION_THB, JDV: P_RETENTION_MED }[desk.module];
  switch (code) {
    case 'D01':
      return { ...common, party: NOBODY, otherParty: { knownToBoth: true, name: { surname: PEN_LINE, givenName: '' } }, retentionYears };
    case 'D02':
      return { ...common, person: NOBODY, variant: RIGHTS_TOLD[desk.module], allowanceAzn: P_ALLOWANCE_AZN, reflectionDays: P_REFLECTION_DAYS };
    case 'D07':
      return { ...common, blank: true, retentionYears };
    case 'D11':
      return {
        ...common, subjectCode: '', urgentNeeds: URGENT_NEEDS, belongings: Array.from({ length: BAG_ROWS }, () => ({ bagNo: '' })),
        children: [''], safetyPlan: { on: ANY_DAY, topics: [] }, houseRulesOn: ANY_DAY, signedOn: ANY_DAY,
      };
  }
}

/** A grown-up's, of the work the form is printed for. */
const RIGHTS_TOLD = { MED: 'GENERAL_VICTIM', VPN: 'VPN', THB: 'THB', JDV: 'OFFENDER' } as const satisfies Record<Module, RightsProtocol['variant']>;

const BAG_ROWS = 4;
