import type { Viewer } from './screens.ts';

/** What cannot wait for a screen to be found: from anywhere, by a key or two presses. */
export const DUTIES = [
  { duty: 'ambulance', label: 'house.ambulance.open', keys: 'house.keys.ambulance', key: 'e', offered: ({ can, holds }: Viewer) => can('case.read') && (holds('VPN') || holds('THB')) },
  { duty: 'call', label: 'house.call.open', keys: 'house.keys.call', key: 't', offered: ({ can }: Viewer) => can('identity.read') },
  { duty: 'official', label: 'house.official.menu', keys: null, key: null, offered: ({ onlyReviews }: Viewer) => !onlyReviews },
] as const;
export type Duty = (typeof DUTIES)[number]['duty'];

export const isDuty = (value: string): value is Duty => DUTIES.some(({ duty }) => duty === value);
