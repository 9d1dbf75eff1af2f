import { describe, expect, it } from 'vitest';
import { facts, office } from '../../../tests/documents/samples.ts';
import { REFERRAL_URGENCIES, SCOPE_TOKENS, SERVICE_CODES, type ScopeToken } from '../../shared/model/enumerations.ts';
import { GAP } from '../inline.ts';
import type { DocumentModel, Language } from '../model.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { describeFields, linesOf, missingFields, textOf } from '../read-model.ts';
import { buildD05 } from './build.ts';
import { d05Facts, type D05Facts } from './facts.ts';
import { fieldWords } from './field-words.ts';
import { serviceWords, urgencyWords } from './service-words.ts';
import { d05Texts } from './texts.ts';

const LANGUAGES: readonly Language[] = ['az', 'en', 'ru'];
const sample = facts.D05;
const FILE = 'S-48213_mektub_az_v1.docx';
/** A value nothing else on the letter contains. */
const valueOf = (token: ScopeToken) => `nümunə-${token}-sözləri`;
const only = (...tokens: readonly ScopeToken[]): D05Facts => ({ ...sample, contactWords: undefined, data: tokens.map((token) => ({ field: token, token, value: valueOf(token) })) });
const ofPerson = (model: DocumentModel) => describeFields(model).filter(({ subjectCode }) => subjectCode !== undefined);
const slips = (model: DocumentModel) => model.blocks.filter(({ kind }) => kind === 'receipt').map((block) => linesOf(block).join('\n'));
const headings = (model: DocumentModel) => model.blocks.flatMap((block) => (block.kind === 'heading' ? [[block.number, block.text[0]?.text]] : []));

describe('D05: identified referral', () => {
  it.each(LANGUAGES)('sections in order, numbered (%s)', (language) => {
    expect(headings(buildD05(sample, language))).toEqual(Object.values(d05Texts[language].headings).map((heading, index) => [String(index + 1), heading]));
  });
  it('R-79: prints exactly the fields handed over, each with its own token and person', () => {
    const printed = ofPerson(buildD05({ ...sample, contactWords: undefined }, 'az')).map(({ field, token, subjectCode }) => ({ field, token, subjectCode }));
    const handed = sample.data.map(({ field, token }) => ({ field, token, subjectCode: sample.subjectCode }));
    expect([...printed].sort(byField)).toEqual([...handed].sort(byField));
  });
  it.each(SCOPE_TOKENS)('R-79: with %s alone, that value is printed and no other field is so much as named', (token) => {
    for (const language of LANGUAGES) {
      const model = buildD05(only(token), language);
      expect(ofPerson(model).map(({ text }) => text)).toEqual([valueOf(token)]);
      const { tokens } = fieldWords[language];
      const scope = describeFields(model).find(({ field }) => field === 'consent.scope');
      expect(scope?.text.toLowerCase()).toBe(tokens[token].toLowerCase());
      const labels = model.blocks.flatMap((block) => (block.kind === 'particulars' ? block.rows.map(({ label }) => label) : []));
      for (const other of SCOPE_TOKENS) if (other !== token) expect(labels).not.toContain(tokens[other]);
    }
  });
  it('a withheld field leaves no trace: the letter reads as if it had never been there', () => {
    const without = (token: ScopeToken) => textOf(buildD05({ ...sample, contactWords: undefined, data: sample.data.filter((one) => one.token !== token) }, 'az'));
    for (const token of ['dob', 'family', 'serviceAddress'] as const) {
      expect(without(token)).not.toContain(GAP);
      for (const { value } of sample.data.filter((one) => one.token === token)) expect(without(token)).not.toContain(value);
      expect(without(token)).not.toContain(fieldWords.az.tokens[token]);
    }
    expect(buildD05(sample, 'az').withheld).toEqual([]);
    expect(headings(buildD05(only('name'), 'az')).map(([number]) => number)).toEqual(['1', '2', '3', '4', '5', '6']);
  });
  it('a field that is open but not recorded is a gap, and so is a letter about nobody', () => {
    expect(missingFields(buildD05({ ...only('name'), data: [{ field: 'birthDate', token: 'dob' }] }, 'az'))).toEqual([{ field: 'birthDate', subjectCode: sample.subjectCode, token: 'dob' }]);
    expect(missingFields(buildD05({ ...sample, data: [], contactWords: undefined }, 'az')).map(({ field }) => field)).toEqual(['name', 'consent.scope']);
  });
  it('takes nothing about a person but by its list', () => {
    const bare = { office: { code: 'X' }, subjectCode: 'A' };
    expect(d05Facts.safeParse(bare).success).toBe(true);
    for (const key of ['person', 'name', 'codeWord', 'address', 'residence', 'notes', 'reason', 'withheld']) expect(d05Facts.safeParse({ ...bare, [key]: 'x' }).success).toBe(false);
    for (const token of ['shelterLocation', 'photo', 'residence', 'codeWord', '']) expect(d05Facts.safeParse({ ...bare, data: [{ field: 'x', token, value: 'x' }] }).success).toBe(false);
    expect(d05Facts.safeParse({ ...bare, data: [{ field: 'name', token: 'name', value: 'x', subjectCode: 'B' }] }).success).toBe(false);
  });
  it('dates and codes of the record are read as words; a name and a text stay as they are', () => {
    for (const [language, words] of [['az', ['03.02.1990', 'qadın', 'telefon +994 00 000 00 02']], ['en', ['03.02.1990', 'female', 'phone +994']], ['ru', ['03.02.1990', 'женский', 'телефон +994']]] as const) {
      for (const word of words) expect(textOf(buildD05(sample, language))).toContain(word);
    }
    const named = { ...only(), data: [{ field: 'surname', token: 'name', value: 'Sınaqlı' }, { field: 'givenName', token: 'name', value: 'Nümunə' }] as const };
    expect(textOf(buildD05({ ...named, data: [...named.data] }, 'az'))).toContain('Soyad, ad, ata adı: Sınaqlı Nümunə');
  });
  it('only words somebody typed are free text (R-56)', () => {
    expect(describeFields(buildD05(sample, 'az')).filter(({ free }) => free).map(({ field }) => field)).toEqual(['needs', 'servicesReceived', 'contact']);
  });
  it('safe contact: as shown where it is open, else through us only; who the caller is, is agreed by phone', () => {
    for (const language of LANGUAGES) {
      const { contact } = d05Texts[language];
      expect(textOf(buildD05(sample, language))).toContain(contact.asShown);
      const closed = textOf(buildD05(only('name'), language));
      expect(closed).toContain(contact.throughUs);
      expect(closed).not.toContain(contact.asShown);
      expect(closed).toContain(contact.sayNothing);
      expect(closed).toContain('İcraçılı Nümunə');
    }
  });
  it.each(LANGUAGES)('urgency in words, with the day an answer is expected (%s)', (language) => {
    for (const urgency of REFERRAL_URGENCIES) {
      const text = textOf(buildD05({ ...sample, urgency }, language));
      expect(text).toContain(urgencyWords[language][urgency]);
      expect(text).toContain('09.04.2026');
    }
    expect(missingFields(buildD05({ ...sample, urgency: undefined, acknowledgeBy: undefined }, language)).map(({ field }) => field)).toEqual(['urgency', 'acknowledgeBy']);
  });
  it.each(LANGUAGES)('consent: number, until when, not to be passed on (%s)', (language) => {
    const text = textOf(buildD05(sample, language));
    for (const said of ['14/26', '06.07.2026', d05Texts[language].consent.doNotPassOn]) expect(text).toContain(said);
  });
  it.each(LANGUAGES)('what the provider may do with it is what the person allowed (%s)', (language) => {
    const { ask, consent } = d05Texts[language];
    const with_ = (...operations: D05Facts['consent']['operations']) => buildD05({ ...sample, consent: { ...sample.consent, operations } }, language);
    const told = (model: DocumentModel) => [ask.outcome, ask.nothingBack, consent.noCopy].map((sentence) => textOf(model).includes(sentence));
    expect(told(with_('DISCLOSE'))).toEqual([false, true, true]);
    expect(slips(with_('DISCLOSE'))).toHaveLength(1);
    expect(told(with_('DISCLOSE', 'RECEIVE_BACK'))).toEqual([true, false, true]);
    expect(slips(with_('DISCLOSE', 'RECEIVE_BACK'))).toHaveLength(2);
    expect(told(with_('DISCLOSE', 'RECEIVE_BACK', 'STORE_COPY'))).toEqual([true, false, false]);
  });
  it('R-70: the country is named where the letter crosses a border, and only there', () => {
    expect(textOf(buildD05(sample, 'az'))).toContain(`${d05Texts.az.consent.country}: Gürcüstan`);
    const { crossBorderTo: _, ...home } = sample.consent;
    expect(textOf(buildD05({ ...sample, consent: home }, 'az'))).not.toContain(d05Texts.az.consent.country);
  });
  it.each(LANGUAGES)('the return slips name our number and nobody (%s)', (language) => {
    const all = slips(buildD05(sample, language));
    expect(all).toHaveLength(2);
    for (const slip of all) {
      expect(slip).toContain('Ç-12/26');
      for (const { value } of sample.data) expect(slip).not.toContain(value);
      for (const told of ['S-48213', sample.subjectCode, office.neutralName[language]]) expect(slip).not.toContain(told);
    }
  });
  it.each(LANGUAGES)('R-81: no service, urgency or field has a name that tells what happened (%s)', (language) => {
    for (const urgency of REFERRAL_URGENCIES) {
      const model = buildD05({ ...only(...SCOPE_TOKENS), services: [...SERVICE_CODES], urgency }, language);
      expect(findModuleNames(model, FILE)).toEqual([]);
      expect(textOf(model)).not.toContain(office.name[language]);
    }
    expect(findModuleNames(buildD05({ ...only('name'), data: [{ field: 'needs', token: 'needs', value: 'sığınacaq' }] }, language), FILE).map(({ kind }) => kind)).toEqual(['naming-word']);
  });
  it('every language of a text has the same places to fill', () => {
    const places = (texts: unknown) => [...JSON.stringify(texts).matchAll(/"(\w+)":"([^"]*)"/g)].flatMap(([, key, text]) => [...(text ?? '').matchAll(/\{\w+\}/g)].map(([place]) => `${key} ${place}`)).sort();
    expect(places(d05Texts.az)).toHaveLength(6);
    for (const language of LANGUAGES) expect(places(d05Texts[language])).toEqual(places(d05Texts.az));
  });
  it('every code has a word in every language, and no two share one', () => {
    for (const words of [serviceWords, urgencyWords]) for (const language of LANGUAGES) {
      const all = Object.values(words[language]);
      expect(new Set(all).size).toBe(all.length);
      expect(all.every((word) => word.trim() !== '')).toBe(true);
    }
  });
});

const byField = (a: { field: string }, b: { field: string }) => a.field.localeCompare(b.field);
