import { describe, expect, it } from 'vitest';
import { foldPlain } from '../../src/domain/text/fold.ts';
import { clauses, clausesOf, type ClauseKey } from '../../src/documents/clauses.ts';
import { d01Texts } from '../../src/documents/d01-consent/texts.ts';
import { RIGHTS_BY_VARIANT } from '../../src/shared/model/rights.ts';
import { d02Texts } from '../../src/documents/d02-rights/texts.ts';
import { copiesOf } from '../../src/documents/d03-agreement/build.ts';
import { d03Texts } from '../../src/documents/d03-agreement/texts.ts';
import { d04Texts } from '../../src/documents/d04-outcome/texts.ts';
import { d27Texts } from '../../src/documents/d27-invitation/texts.ts';
import { buildDocument, documentFacts, documentKinds, findPromises, textOf, type DocumentCode, type DocumentModel, type Language, type PaperLanguage } from '../../src/documents/index.ts';
import { findModuleNames } from '../../src/documents/nothing-names-the-module.ts';
import { commonWords } from '../../src/documents/words/common-words.ts';
import { bareFacts, facts } from './samples.ts';

const LANGUAGES: readonly Language[] = ['az', 'en', 'ru'];
const every = Object.values(documentKinds).flatMap(({ code, languages }) => languages.map((language) => [code, language] as const));
const full = (code: DocumentCode, language: PaperLanguage): DocumentModel => buildDocument(code, facts[code], language);
const kindsOf = (model: DocumentModel): readonly string[] => model.blocks.map(({ kind }) => kind);

/** Said of nobody in any paper (experience.md "Words"), folded. */
const FORBIDDEN = [
  'qurban', 'iddia ed', 'sozde', 'imtina et', 'teqsirkar', 'cinayetkar', 'cani', 'yalan', 'victim', 'alleged', 'claims that', 'offender', 'perpetrator', 'refused',
  'жертв', 'якобы', 'утверждает', 'преступник', 'виновн', 'обидчик', 'отказался', 'отказалась',
];

describe('words of every document', () => {
  it.each(every)('%s %s: no word that blames, doubts or labels', (code, language) => {
    for (const set of [facts, bareFacts]) {
      const words = ` ${foldPlain(textOf(buildDocument(code, set[code], language)))}`;
      for (const word of FORBIDDEN) expect(words).not.toMatch(new RegExp(`(?<!\\p{L})${word}`, 'u'));
    }
  });
  it.each(every)('R-06: %s %s promises nothing', (code, language) => expect(findPromises(textOf(full(code, language)))).toEqual([]));
  it.each(every)('%s %s: never a case number or subject code on a paper that leaves, but for the one D06-N and its record are made to carry', (code, language) => {
    expect(textOf({ ...full(code, language), copy: 'person' }).replace(code === 'D06-N' || code === 'D06-T' ? /^Kod: .*$/m : '', '')).not.toMatch(/(MED|VPN|THB|JDV)-\d/);
  });
  it.each(every)('%s %s: page x/y, confidentiality line, practice mark only on practice copies', (code, language) => {
    const model = full(code, language);
    const text = textOf(model);
    expect(text).toContain(commonWords[model.language].confidential);
    expect(model.page.pageOf).toMatch(/\{page\}\/\{pages\}/);
    expect(text).not.toContain('TƏLİM NÜSXƏSİ');
    expect(textOf(buildDocument(code, { ...facts[code], practice: true }, language))).toContain('TƏLİM NÜSXƏSİ');
  });
  it('no Latin look-alike letter inside a Russian word, no Cyrillic one inside a Latin word', () => {
    for (const [code, language] of every) expect(textOf(full(code, language)).match(/\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/gu) ?? []).toEqual([]);
  });
  it('every language of a text has the same places to fill', () => {
    const places = (value: unknown, path = ''): string[] =>
      typeof value === 'string' ? [...value.matchAll(/\{\w+\}/g)].map(([place]) => `${path} ${place}`)
        : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => places(inner, `${path}.${key}`)) : [];
    for (const texts of [d01Texts, d02Texts, d03Texts, d04Texts, d27Texts, commonWords]) {
      const az = places(texts.az).sort();
      for (const inOne of Object.values(texts)) expect(places(inOne).sort()).toEqual(az);
    }
  });
  it('every place is filled', () => {
    for (const [code, language] of every) expect(textOf(full(code, language))).not.toMatch(/\{\w+\}/);
  });
});

describe('fixed clauses (documents.md)', () => {
  it.each([['D01', 'abce'], ['D02', ''], ['D03', 'abc'], ['D04', 'ab'], ['D27', ''], ['D31', '']] as const)('%s prints exactly (%s)', (code, expected) => {
    expect(clausesOf(code).join('')).toBe(expected);
    for (const language of documentKinds[code].languages) {
      const text = textOf(full(code, language));
      for (const key of Object.keys(clauses) as ClauseKey[]) expect(text.includes(clauses[key][language])).toBe(expected.includes(key));
    }
  });
  it('stand word for word', () => {
    expect(Object.values(clauses).map(({ az }) => az)).toEqual([
      'Cinayət məsuliyyəti barədə qərarı yalnız səlahiyyətli orqan qəbul edir; barışıq bu orqanı heç nəyə məcbur etmir.',
      'Mediasiyada iştirak təqsirin etirafı deyil; razılaşmanın əldə edilməməsi və ya pozulması daha ağır cəza üçün əsas deyil.',
      'Mediasiyada deyilənlər onu deyən şəxsin yazılı razılığı olmadan açıqlana bilməz.',
      'Xidmətlər pulsuzdur və əməkdaşlıqdan asılı deyil.',
      'Razılıq istənilən vaxt səbəb göstərilmədən geri götürülə bilər.',
    ]);
    expect(Object.values(clauses).map(({ ru }) => ru)).toEqual([
      'Решение об уголовной ответственности принимает только компетентный орган; примирение ни к чему его не обязывает.',
      'Участие не является признанием вины; недостижение или нарушение соглашения не основание для более строгого наказания.',
      'Сказанное в медиации не раскрывается без письменного согласия сказавшего.',
      'Услуги бесплатны и не зависят от сотрудничества.',
      'Согласие можно отозвать в любое время без объяснения причин.',
    ]);
    expect(Object.values(clauses).map(({ en }) => en)).toEqual([
      'The decision on criminal liability belongs only to the competent authority; reconciliation obliges it to nothing.',
      'Taking part is not an admission of guilt; failure or breach is not a ground for a more severe sentence.',
      "Nothing said may be disclosed without the speaker's written consent.",
      'Services are free and do not depend on cooperation.',
      'Consent may be withdrawn at any time without reason.',
    ]);
  });
});

describe('D01', () => {
  it('eleven sections in order, complaint with 916, receipt', () => {
    const model = full('D01', 'az');
    expect(model.blocks.flatMap((block) => (block.kind === 'heading' ? [block.number] : []))).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
    expect(textOf(model)).toContain('916');
    expect(kindsOf(model)).toEqual(expect.arrayContaining(['box', 'receipt', 'signatures', 'choices']));
  });
  it('nothing is ticked before the person chose', () => {
    const choices = buildDocument('D01', { ...facts.D01, choices: {} }, 'az').blocks.filter((block) => block.kind === 'choices');
    expect(choices.flatMap(({ rows }) => rows.map(({ answer }) => answer))).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
  it('the other side is a role word unless both know each other', () => {
    const hidden = full('D01', 'az');
    expect(textOf(hidden)).not.toContain('Uydurmayev');
    expect(hidden.withheld).toContainEqual({ field: 'otherParty.name', reason: 'OTHER_PARTY' });
    expect(textOf(buildDocument('D01', { ...facts.D01, otherParty: { ...facts.D01.otherParty, knownToBoth: true } }, 'az'))).toContain('Uydurmayev');
  });
  it('R-10: an acquaintance is printed', () => {
    expect(textOf(buildDocument('D01', { ...facts.D01, mediatorAcquaintance: 'ACQUAINTED' }, 'az'))).toContain(d01Texts.az.whoWeAre.acquainted);
    expect(textOf(buildDocument('D01', { ...facts.D01, mediatorAcquaintance: 'NONE' }, 'az'))).not.toContain('tanışdır');
  });
  it('never the identity document: I3', () => expect(textOf(full('D01', 'az'))).not.toContain('AA0000000'));
});

describe('D02', () => {
  it.each(LANGUAGES)('every right of each variant has a text (%s)', (language) => {
    for (const [variant, rights] of [['GENERAL_VICTIM', RIGHTS_BY_VARIANT.GENERAL_VICTIM], ['OFFENDER', RIGHTS_BY_VARIANT.OFFENDER]] as const) {
      const model = buildDocument('D02', { ...facts.D02, variant, rights: [] }, language);
      const table = model.blocks.find((block) => block.kind === 'table');
      expect(table?.rows.length).toBe(rights.length);
      for (const code of rights) expect(textOf(model)).toContain(d02Texts[language].rights[code]);
      expect(textOf(model)).not.toContain(variant);
    }
  });
  it.each(LANGUAGES)('VPN: every right has a text, none speaks of mediation or names the matter, complaints go to no council (%s)', (language) => {
    const vpn = { ...facts.D02, variant: 'VPN' as const, rights: [], person: { ...facts.D02.person, subjectCode: 'VPN-2026-0001-V', role: 'PERSON' as const } };
    const model = buildDocument('D02', vpn, language);
    const table = model.blocks.find((block) => block.kind === 'table');
    const { rights, vpn: own } = d02Texts[language];
    const told = RIGHTS_BY_VARIANT.VPN.map((code) => ({ ...rights, ...own })[code]);
    expect(table?.rows.map((row) => row[1]?.map(({ text }) => text).join(''))).toEqual(told);
    const council = commonWords[language].complaint.lines[1] ?? '?';
    expect(textOf(model)).not.toContain(council);
    expect(textOf(buildDocument('D02', { ...vpn, variant: 'CHILD', care: true }, language))).not.toContain(council);
    expect(textOf(buildDocument('D02', facts.D02, language))).toContain(council);
    // Judged as a paper that is not exempt.
    expect(findModuleNames({ ...buildDocument('D02', { ...vpn, explainer: undefined, interpreter: undefined }, language), code: 'D28' }, 'S-48213_protokol_az_v1.docx').filter(({ found }) => found !== 'VPN')).toEqual([]);
    expect(told.join(' ')).not.toMatch(/mediator|медиатор|وسيط|میانجی|ثالث/i);
  });
  it('ticks only what the record says', () => {
    expect(textOf(full('D02', 'az')).match(/☒/g)).toHaveLength(3);
    expect(textOf(buildDocument('D02', { ...facts.D02, rights: [] }, 'az'))).not.toContain('☒');
  });
  it('a refusal to sign prints the note and no line for the person', () => {
    const refused = buildDocument('D02', { ...facts.D02, refusedToSign: true }, 'az');
    expect(textOf(refused)).toContain(d02Texts.az.refusal);
    expect(refused.blocks.flatMap((block) => (block.kind === 'signatures' ? block.lines.map(({ role }) => role) : []))).toEqual(['Sənədi izah edən', 'Şahid']);
  });
});

describe('D03', () => {
  it('one original each and one for the mediator', () => expect(copiesOf(facts.D03)).toBe(3));
  it('never an address, FIN or identity document; birth dates only where every party agreed', () => {
    const text = textOf(full('D03', 'az'));
    for (const secret of ['0TEST00', 'AA0000000', '03.02.1990']) expect(text).not.toContain(secret);
    expect(full('D03', 'az').withheld).toContainEqual({ field: 'birthDate', subjectCode: 'MED-2026-0001-V', reason: 'NOT_AGREED_BY_BOTH' });
    const [first, second] = facts.D03.parties;
    const parties = (both: boolean) => [first, second].flatMap((party, index) => (party ? [{ ...party, birthDateMayBePrinted: both || index === 0 }] : []));
    expect(textOf(buildDocument('D03', { ...facts.D03, parties: parties(true) }, 'az'))).toContain('03.02.1990');
    expect(textOf(buildDocument('D03', { ...facts.D03, parties: parties(false) }, 'az'))).not.toContain('03.02.1990');
  });
  it('another language stands beside the Azerbaijani text', () => {
    for (const language of ['en', 'ru'] as const) {
      const text = textOf(full('D03', language));
      for (const own of ['az', language] as const) for (const phrase of [d03Texts[own].title, d03Texts[own].changes.text, clauses.a[own]]) expect(text).toContain(phrase);
      expect(kindsOf(full('D03', language))).toContain('parallel');
    }
    expect(kindsOf(full('D03', 'az'))).not.toContain('parallel');
  });
  it('the Azerbaijani text prevails only if both lawyers were offered to comment', () => {
    expect(textOf(full('D03', 'ru'))).toContain(d03Texts.az.prevailing);
    expect(textOf(buildDocument('D03', { ...facts.D03, lawyersOfferedToComment: false }, 'ru'))).not.toContain(d03Texts.az.prevailing);
  });
  it('amounts in figures and words, instalments, own place and date of each party', () => {
    const text = textOf(full('D03', 'az'));
    for (const part of ['yeddi min üç yüz manat əlli qəpik', '01.07.2026', '06.04.2026']) expect(text).toContain(part);
    expect(full('D03', 'az').blocks.find((block) => block.kind === 'signatures')?.lines[0]?.captions).toEqual(['(imza)', '(yer)', '(tarix)']);
  });
  it('R-25: says that nobody is obliged to forgive or withdraw', () => expect(textOf(full('D03', 'az'))).toContain('şikayəti geri götürməyə, bağışlamağa'));
  it('several people on one side are told apart by number', () => {
    const [first, second] = facts.D03.parties;
    const third = second && { ...second, person: { ...second.person, subjectCode: 'MED-2026-0001-O2' } };
    const parties = [first, second, third].flatMap((party) => (party ? [party] : []));
    expect(textOf(buildDocument('D03', { ...facts.D03, parties }, 'az'))).toMatch(/İkinci tərəf 1.*İkinci tərəf 2/s);
  });
  it('the annex identifies the parties, but not on a party\'s copy', () => {
    expect(textOf(full('D03-A1', 'az'))).toContain('0TEST00');
    const copy = buildDocument('D03-A1', { ...facts['D03-A1'], copy: 'person' }, 'az');
    expect(textOf(copy)).not.toContain('0TEST00');
    expect(copy.withheld).toHaveLength(2);
  });
});

describe('D04', () => {
  it('R-54: takes nothing but its list of fields', () => {
    for (const key of ['reason', 'note', 'withdrawnBy', 'risk', 'statement', 'recommendation']) {
      expect(documentFacts.D04.safeParse({ office: { code: 'X' }, [key]: 'x' }).success).toBe(false);
    }
    expect(documentFacts.D04.safeParse({ office: { code: 'X' }, outcome: 'stopped by a party' }).success).toBe(false);
  });
  it('R-54: every value it prints is on the list', () => {
    const allowed = /^(office\.\w+|number|date|referral\.(number|date)|referrer\.(name|dative)|mediator\.(name|certificateNo)|openedOn|closedOn|preparatoryMeetingsAlone|sessions(\.\w+)?|outcome|fulfilment\.\w+|attachment\.\w+|signatory\.\w+|executor\.\w+|addendumTo\.\w+)$/;
    for (const language of LANGUAGES) {
      const fields = [...new Set(full('D04', language).blocks.flatMap((block) => JSON.stringify(block).match(/"field":"([^"]+)"/g) ?? []))].map((found) => found.slice(9, -1));
      expect(fields.length).toBeGreaterThan(8);
      for (const field of fields) expect(field).toMatch(allowed);
    }
  });
  it('R-57: agreement and fulfilment only with both parties\' consent', () => {
    const alone = buildDocument('D04', { ...facts.D04, outcomeSharingOfBoth: false }, 'az');
    expect(textOf(alone)).not.toContain(d04Texts.az.fulfilment);
    expect(textOf(alone)).not.toContain('Tərəflərin razılaşması —');
    expect(alone.withheld).toEqual([{ field: 'attachment.agreement', reason: 'NO_OUTCOME_SHARING' }, { field: 'fulfilment', reason: 'NO_OUTCOME_SHARING' }]);
  });
  it('names only where the authority\'s form asks and both agreed', () => {
    const partyNames = [{ subjectCode: 'MED-2026-0001-V', name: { surname: 'Sınaqlı', givenName: 'Nümunə' } }];
    const text = (rest: object) => textOf(buildDocument('D04', { ...facts.D04, partyNames, ...rest }, 'az'));
    expect(text({})).not.toContain('Sınaqlı');
    expect(text({ authorityFormAsksNames: true, outcomeSharingOfBoth: false })).not.toContain('Sınaqlı');
    expect(text({ authorityFormAsksNames: true })).toContain('Sınaqlı');
  });
  it('a stopped session looks like a held one', () => expect(textOf(full('D04', 'az'))).not.toMatch(/dayandır|STOPPED/i));
  it('an addendum names the report it continues', () => {
    expect(textOf(buildDocument('D04', { ...facts.D04, outcome: 'O4', addendumTo: { number: 'Ç-12/26', date: '2026-04-06' } }, 'az'))).toMatch(/№ Ç-12\/26 məlumata əlavədir/);
  });
  it('every outcome has its words', () => {
    for (const outcome of ['O1', 'O2', 'O3', 'O4', 'O5'] as const) expect(textOf(buildDocument('D04', { ...facts.D04, outcome }, 'az'))).toContain(`${outcome} — ${d04Texts.az.outcomes[outcome]}`);
  });
});

describe('D27 and D27-N', () => {
  it.each(LANGUAGES)('an invitation names no offence, no other person, no process (%s)', (language) => {
    const text = foldPlain(textOf(full('D27', language)));
    for (const word of ['mediasiya', 'mediat', 'медиа', 'cinayet', 'criminal', 'уголовн', 'uydurmayev', 'teref', 'party', 'сторон']) expect(text).not.toContain(word);
    expect(text).toContain('sinaqli');
  });
  it.each([['az', 'Mediasiya prosesi dayandırılmışdır.'], ['en', 'The mediation process has stopped.'], ['ru', 'Процесс медиации прекращён.']] as const)('N says one sentence, neither who nor why (%s)', (language, sentence) => {
    expect(full('D27-N', language).blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.map(({ text }) => text) : []))).toEqual([sentence]);
  });
});

describe('D31', () => {
  it('names nobody but the reviewer and exists in Azerbaijani only', () => {
    expect(full('D31', 'az').language).toBe('az');
    expect(buildDocument('D31', facts.D31, 'ru').language).toBe('az');
    expect(textOf(full('D31', 'az'))).not.toMatch(/Sınaqlı|Uydurmayev/);
    expect(textOf(full('D31', 'az'))).toContain('S-48213');
  });
});
