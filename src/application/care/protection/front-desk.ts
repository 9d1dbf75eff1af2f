import type { ContactRule } from '../../../shared/contract/care/protection.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { Identity } from '../../../shared/model/identity.ts';
import { accept } from '../../../shared/result.ts';
import { sideOf, standing } from '../../../domain/mediation/case-facts.ts';
import { foldNumber } from '../../../domain/text/phone-number.ts';
import { readCaseFile } from '../../../vault/repositories/case-files.ts';
import type { Desk } from '../../desk.ts';
import { everyIdentity } from '../../parties/identities.ts';
import { countReveal } from '../../parties/reveal-identity.ts';
import type { UseCase } from '../../use-case.ts';

/** Until somebody was asked how they may be reached: nowhere but face to face. */
const IN_PERSON: ContactRule = { channel: 'IN_PERSON', value: null, safeHours: null, codeWord: null, voicemailSafe: false, asked: false };
/** What was left for these is no telephone number. */
const NO_NUMBER: readonly ContactRule['channel'][] = ['EMAIL', 'LETTER'];

interface Owner {
  readonly file: CaseFile;
  readonly partyId: string;
  readonly subjectCode: string;
  readonly identity: Identity;
}

/**
 * Somebody calls: whose number it is, in every module this person holds, and how that person may be spoken to. A number that is
 * also the other side's, of whatever file, is unsafe for everybody who has it. Nothing found, and nothing this person may know,
 * are one and the same empty answer; the number itself is written nowhere.
 */
export const lookUpNumber: UseCase<'front-desk.look-up-number'> = (desk, { number }) => {
  countReveal(desk);
  const wanted = foldNumber(number);
  const owners = wanted === '' ? [] : ownersOf(desk, wanted);
  writeDown(desk, owners);
  const otherSide = ({ file, subjectCode }: Owner): boolean => sideOf(file, subjectCode) === 'RESPONSIBLE';
  const unsafe = owners.some(otherSide);
  return accept({
    // whoever stepped back from a file is not told whose it is, and is warned by it all the same.
    found: owners.filter(({ file }) => !file.header.shutOut.includes(desk.userId)).map((owner) => {
      const { file, subjectCode, identity: { safeContact } } = owner;
      const theirs = otherSide(owner);
      const rule = safeContact && (theirs || !unsafe) ? { ...safeContact, asked: true } : IN_PERSON;
      return { caseId: file.header.id, caseNo: file.header.caseNo, subjectCode, unsafe, rule };
    }),
  });
};

function ownersOf(desk: Desk, wanted: string): Owner[] {
  const known = everyIdentity(desk).filter(({ identity: { safeContact } }) => safeContact && !NO_NUMBER.includes(safeContact.channel) && foldNumber(safeContact.value) === wanted);
  return known.flatMap(({ caseId, subjectCode, identity }) => {
    const file = desk.find((db) => readCaseFile(db, caseId));
    const party = file && standing(file.parties).find((one) => one.subjectCode === subjectCode);
    return file && party ? [{ file, partyId: party.id, subjectCode, identity }] : [];
  });
}

/** One row for each person found, in the journal their opened identity is in; one without anybody where nobody was. */
function writeDown(desk: Desk, owners: readonly Owner[]): void {
  desk.eachModule((module) => {
    if (!desk.maySeal) return [];
    const here = owners.filter(({ file }) => file.header.module === module);
    desk.sealed.write((tx) => {
      if (here.length === 0) tx.audit({ action: desk.call.name, recordId: null, caseId: null });
      for (const { file, partyId } of here) tx.audit({ action: desk.call.name, recordId: partyId, caseId: file.header.id, reason: 'CALL' });
    });
    return [];
  });
}
