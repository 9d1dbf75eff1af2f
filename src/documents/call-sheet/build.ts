/** CALL: one call prepared, from the person's contact rule; until they were asked it says that nobody calls. It never leaves the office. */
import { bullets, paragraph } from '../d07-disclosure-consent/explained.ts';
import { fieldWords } from '../d05-referral/field-words.ts';
import { value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, Language } from '../model.ts';
import { frame, particulars } from '../parts.ts';
import type { CallFacts } from './facts.ts';
import { callTexts } from './texts.ts';

/** Channels somebody speaks through. */
const SPOKEN: readonly string[] = ['PHONE', 'VIDEO'];
const LOG_ROWS = 4;
/** Room for a hand. */
const ROOM = '\u00A0\n\u00A0';

export function buildCall(facts: CallFacts, language: Language): DocumentModel {
  const t = callTexts[language];
  const { contactRule: rule, subjectCode, codeAgreed, voicemail } = facts;
  const own = (field: string) => ({ field, subjectCode, token: 'contact' as const });
  const channel = rule === 'IN_PERSON_ONLY' ? 'IN_PERSON' : rule.channel;
  const calls = SPOKEN.includes(channel);
  const hours = rule === 'IN_PERSON_ONLY' ? undefined : rule.safeHours;
  const asked = (state: boolean | undefined, { yes, no, unasked }: { yes: string; no: string; unasked: string }, field: string): Inline =>
    (state === undefined ? words(unasked) : [{ text: state ? yes : no, source: own(field) }]);
  const blocks: Block[] = [
    { kind: 'title', text: words(t.title) },
    particulars([
      [t.labels.ours, [value(facts.outsideNo, { field: 'outsideNo' })]],
      [t.labels.channel, [{ text: fieldWords[language].channels[channel], source: own('contact.channel') }]],
      calls && [t.labels.number, [value(facts.callNumber, own('contact.phone'))]],
      calls && [t.labels.hours, hours ? [value(hours, own('contact.safeHours'))] : words(t.hoursUnasked)],
      calls && [t.labels.code, asked(codeAgreed, { yes: t.code.agreed, no: t.code.none, unasked: t.code.unasked }, 'contact.codeAgreed')],
      calls && [t.labels.voicemail, asked(voicemail, t.voicemail, 'contact.voicemail')],
    ]),
    ...(calls ? [
      { kind: 'heading', text: words(t.script.heading) } satisfies Block, bullets(t.script.lines),
      { kind: 'heading', text: words(t.log.heading) } satisfies Block,
      {
        kind: 'table', columns: [{ width: 24 }, { width: 52 }, { width: 24 }], header: t.log.head.map(words),
        rows: Array.from({ length: LOG_ROWS }, () => [words(ROOM), words(ROOM), words(ROOM)]),
      } satisfies Block,
    ] : [{ kind: 'paragraph', style: 'lead', text: words(rule === 'IN_PERSON_ONLY' ? t.inPerson : t.doNotCall) } satisfies Block]),
    paragraph(words(t.stays)),
  ];
  return frame({ ...facts, copy: 'file' }, { code: 'CALL', language, title: t.fileTitle, blocks, head: 'none' });
}
