import type { CaseFile } from '../../../src/shared/model/case-file.ts';
import type { Provider } from '../../../src/shared/model/provider.ts';
import { HARMED, MEDIATOR, NOW, uuid } from '../../fixtures/case-builder.ts';

/** Invented records of what goes out of the house and comes back. */
type Of<K extends 'referrals' | 'authorityRequests' | 'subjectRequests' | 'ownWords' | 'samePersons' | 'scans'> = CaseFile[K][number];
const stamp = (n: number) => ({ id: uuid(n), recordedAt: NOW, recordedBy: MEDIATOR, enteredInError: false, hasText: false });

export const ORG = uuid(7000);
export const BODY = 'Sınaqlı Yardım Mərkəzi';

export const provider = (change: Partial<Provider> = {}): Provider & { savedAt: null; savedBy: null } => ({
  orgId: ORG, names: { az: { nominative: BODY, genitive: null, dative: null }, en: null, ru: null }, knownAs: [], type: 'NGO', legalForm: null, region: null, services: ['PSYCHOLOGICAL', 'LEGAL_AID'],
  contactOfficial: { phone: null, email: null, address: null }, inHousePhone: null, focalPoint: null, secureChannel: 'HAND', dataAgreement: null, capacity: null, accessibility: [], languages: ['az'],
  acceptsAnonymous: true, isProsecutionBody: false, isStateBody: false, isHealthProvider: false, country: 'AZ', confirmed: true, retiredOn: null, seeded: true, ...change, savedAt: null, savedBy: null,
});

export const referral = (n: number, change: Partial<Of<'referrals'>> = {}): Of<'referrals'> =>
  ({
    ...stamp(n), subjectCode: HARMED, orgId: ORG, recipient: BODY, services: ['PSYCHOLOGICAL'], urgency: 'ROUTINE', kind: 'ANONYMOUS', consentId: null, asked: [], dangerNow: false, on: '2026-04-10',
    sentOn: null, sentVia: null, dueOn: null, acknowledgedOn: null, accepted: null, refusal: null, outcome: null, closedOn: null, ...change,
  });

export const authorityRequest = (n: number, change: Partial<Of<'authorityRequests'>> = {}): Of<'authorityRequests'> =>
  ({
    ...stamp(n), kind: 'COURT_ORDER', body: 'Sınaqlı Nümunə Rayon Məhkəməsi', orderNo: '7/26', orderDate: '2026-04-08', receivedOn: '2026-04-10', answerOn: '2099-01-01', subjectCode: HARMED, scope: ['name', 'needs'],
    delayOrdered: false, compelledOn: null, personToldOn: null, closedOn: null, ...change,
  });

export const subjectRequest = (n: number, change: Partial<Of<'subjectRequests'>> = {}): Of<'subjectRequests'> =>
  ({ ...stamp(n), subjectCode: HARMED, kind: 'SEE', identityChecked: 'KNOWN_TO_WORKER', freelyAndAlone: true, on: '2026-04-10', dueOn: '2099-01-01', answeredOn: null, answer: null, ...change });

export const samePerson = (n: number, change: Partial<Of<'samePersons'>> = {}): Of<'samePersons'> =>
  ({ ...stamp(n), subjectCode: HARMED, otherCode: 'MED-2026-0002-O', evidence: 'PERSON_SAID_SO', protectedIdentity: false, on: '2026-04-10', undoneOn: null, ...change });

export const scanOf = (n: number, aboutId: string): Of<'scans'> => ({ ...stamp(n), aboutId, kind: 'pdf', pages: 2, bytes: 40_000, on: '2026-04-11' , what: 'OTHER'});
