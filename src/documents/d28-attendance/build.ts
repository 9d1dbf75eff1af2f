/** D28: attendance. I2: name, day and hours on neutral paper; never the process and never the reason. */
import { fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Language } from '../model.ts';
import { frame, numberRun, particulars, personName, shortOrGap, signOfficial } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import type { D28Facts } from './facts.ts';
import { d28Texts } from './texts.ts';

/** In Azerbaijani and Russian; any other language gets the Azerbaijani text. */
export function buildD28(facts: D28Facts, asked: Language): DocumentModel {
  const language = asked === 'ru' ? 'ru' : 'az';
  const t = d28Texts[language];
  const w = commonWords[language];
  const blocks: Block[] = [
    { kind: 'title', text: words(t.title), subtitle: fill('{number} · {date}', { number: numberRun(facts, language), date: shortOrGap(facts.date, { field: 'date' }) }) },
    { kind: 'paragraph', text: words(t.text), keepWithNext: true },
    particulars([
      [w.labels.person, personName(facts.person)],
      [w.labels.date, [shortDateValue(facts.attendedOn, { field: 'attendedOn' })]],
      [t.hours, [value(facts.startTime, { field: 'startTime' }), { text: '–' }, value(facts.endTime, { field: 'endTime' })]],
    ]),
    { kind: 'paragraph', text: words(t.given) },
    signOfficial(facts, facts.signatory, language),
  ];
  return frame(facts, { code: 'D28', language, title: t.fileTitle, blocks, neutral: true });
}
