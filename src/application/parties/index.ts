export { addParty } from './add-party.ts';
export { changeParty } from './change-party.ts';
export { savePartyIdentity } from './save-identity.ts';
export { revealIdentity } from './reveal-identity.ts';
export { recordAge, recordFacility, recordRepresentative } from './record-about-party.ts';
export { assignInterpreter, endInterpreter } from './interpreters.ts';
