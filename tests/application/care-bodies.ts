import type { Typed } from '../../tools/demo/asker.ts';
import type { CareDesk } from './care-desk.ts';

/** Names of invented bodies. */
export const BODY_WORDS = { court: 'Sınaqlı Nümunə Məhkəməsi', prosecutor: 'Sınaqlı Misal Prokurorluğu' } as const;

/** Adds an invented state body with this name and answers its id; whoever may not is helped by a supervisor. */
export async function addBody(desk: CareDesk, name: string): Promise<string> {
  const body: Typed<'directory.save'> = {
    orgId: null, names: { az: { nominative: name, genitive: `${name}nin`, dative: `${name}nə` }, en: null, ru: null }, knownAs: [], type: 'STATE_SERVICE', legalForm: 'STATE_BODY', region: null, services: ['LEGAL_INFO'],
    contactOfficial: { phone: null, email: null, address: null }, inHousePhone: null, focalPoint: null, secureChannel: 'HAND', dataAgreement: null, capacity: null, accessibility: [], languages: ['az'],
    acceptsAnonymous: true, isProsecutionBody: false, isStateBody: true, isHealthProvider: false, country: 'AZ', confirmed: true,
  };
  const { label } = await desk.ask.ask('session.read', {});
  await desk.office.signInAs('desk 1');
  const orgId = await desk.ask.write('directory.save', body);
  await desk.office.signInAs(label);
  return orgId;
}
