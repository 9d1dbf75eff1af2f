import { strFromU8, unzipSync } from 'fflate';
import type { Identity } from '../../src/shared/model/identity.ts';
import type { Asker } from '../../tools/demo/asker.ts';
import { HARMED } from '../../tools/demo/people.ts';

/** A person with every field on file. */
export const WHOLE: Identity = {
  ...HARMED, citizenship: 'Uydurmastan', serviceAddress: 'Nümunə küçəsi 217', otherNames: ['Köhnəyeva'], pseudonym: 'Bənövşə', residence: 'Gizlikənd 93', relatives: ['Qohumlu Kimsə'],
};
/** Words written for a disclosure, by token. */
export const TEXTS = {
  healthSummary: 'Sağlıq sözü: dərman hər axşam.', psychSummary: 'Ruh sözü: yuxusu narahatdır.', exploitationFacts: 'İstismar sözü: işə məcbur edilib.',
  harmFacts: 'Ziyan sözü: telefonu götürülüb.', needs: 'Ehtiyac sözü: isti paltar lazımdır.', servicesReceived: 'Xidmət sözü: paltar verilib.',
};

type Words = Readonly<Record<'V' | 'O', Readonly<Record<string, readonly string[]>>>>;
/** What betrays each field of the harmed person (V) and of the responsible one (O), in any part of a package. */
export const WORDS: Words = {
  V: {
    name: ['Nümunəyev'], birthDate: ['29.02.1988', '29 fevral 1988', '29.02.2016', '29 fevral 2016'], sex: ['qadın'], citizenship: ['Uydurmastan'], idDoc: ['0TEST01', 'AA0000001'], contact: ['000 00 01'], serviceAddress: ['Nümunə küçəsi 217'], family: ['Qohumlu'],
    healthSummary: ['Sağlıq sözü'], psychSummary: ['Ruh sözü'], exploitationFacts: ['İstismar sözü'], harmFacts: ['Ziyan sözü'], needs: ['Ehtiyac sözü'], servicesReceived: ['Xidmət sözü'], caseFact: ['Bizə müraciəti'],
    codeWord: ['nərgiz'], otherNames: ['Köhnəyev'], pseudonym: ['Bənövşə'], residence: ['Gizlikənd'],
  },
  O: { name: ['Örnəkov'], birthDate: ['01.07.1995', '1 iyul 1995'], idDoc: ['0TEST02', 'AA0000002'], contact: ['000 00 02'] },
};

/** Beside a field's own words, what a ticked factor, a goal of a plan, a service or a decision says of it. */
const OF_CARE: Readonly<Record<string, readonly string[]>> = {
  needs: ['təcrid olunub', 'Məqsəd sözü'], healthSummary: ['xəstəlik', 'Sağlamlıq məqsədi'], psychSummary: ['psixi sağlamlıq'], exploitationFacts: ['insan alveri\n'], harmFacts: ['yaxın münasibətdə olan şəxs'],
  servicesReceived: ['ailə ilə qovuşma'], caseFact: ['Qanununun 22-ci maddəsi', '0-77/26', 'fikirləşmə müddəti'],
};
export const CARE_WORDS: Words = { ...WORDS, V: Object.fromEntries(Object.entries(WORDS.V).map(([field, words]) => [field, [...words, ...(OF_CARE[field] ?? [])]])) };

/** Everything a package says, each part by itself without its tags; a text split over runs reads as one, and a space that must not break is a space. */
function partsOf(bytes: Uint8Array): string[] {
  return Object.values(unzipSync(bytes)).map((part) => strFromU8(part).replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '').replaceAll('\u00A0', ' '));
}

/** `V: name, birthDate; O: name`, or `–`. */
export function toldIn(bytes: Uint8Array, said: Words = WORDS): string {
  const parts = partsOf(bytes);
  const told = (['V', 'O'] as const).flatMap((who) => {
    const fields = Object.entries(said[who]).filter(([, words]) => words.some((word) => parts.some((part) => part.toLocaleLowerCase('az').includes(word.toLocaleLowerCase('az'))))).map(([field]) => field);
    return fields.length === 0 ? [] : [`${who}: ${fields.join(', ')}`];
  });
  return told.join('; ') || '–';
}

/** Kinds of bodies a person may say yes to. */
const BODIES = {
  NGO: {}, 'health provider': { isHealthProvider: true }, 'state body': { isStateBody: true }, 'prosecution body': { isStateBody: true, isProsecutionBody: true },
  'body abroad': { country: 'GE' },
} as const;
export type BodyKind = keyof typeof BODIES;
export const BODY_KINDS: readonly BodyKind[] = ['NGO', 'health provider', 'state body', 'prosecution body', 'body abroad'];

/** Adds one body of each kind, and answers their ids. */
export async function addBodies(ask: Asker): Promise<Map<BodyKind, string>> {
  const bodies = new Map<BodyKind, string>();
  for (const kind of BODY_KINDS) {
    bodies.set(kind, await ask.write('directory.save', {
      orgId: null, names: { az: { nominative: `Uydurma qurum ${BODY_KINDS.indexOf(kind) + 1}`, genitive: null, dative: null }, en: null, ru: null }, knownAs: [], type: 'NGO', legalForm: null, region: null, services: ['FOOD'],
      contactOfficial: { phone: null, email: null, address: null }, inHousePhone: null, focalPoint: null, secureChannel: 'HAND', dataAgreement: null, capacity: null, accessibility: [], languages: ['az'],
      acceptsAnonymous: true, isProsecutionBody: false, isStateBody: false, isHealthProvider: false, country: 'AZ', confirmed: true, ...BODIES[kind],
    }));
  }
  return bodies;
}

/** What a refusal says in the table: the rules, and what each misses. */
export function stopped({ blocks = [], code }: { readonly blocks?: readonly { readonly rule: string; readonly missing: readonly { readonly item: string }[] }[] | undefined; readonly code: string }): string {
  return `stopped: ${blocks.length === 0 ? code : blocks.map(({ rule, missing }) => `${rule} ${[...new Set(missing.map(({ item }) => item))].join(', ')}`).join('; ')}`;
}
