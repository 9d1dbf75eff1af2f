export { addParty } from './add-party.ts';
export { changeParty } from './change-party.ts';
export { savePartyIdentity } from './save-identity.ts';
export { revealIdentity } from './reveal-identity.ts';
