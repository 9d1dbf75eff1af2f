/** D17: closing a case. I0: the file's copy with the closing list; the person's copy says no more than when, until when, and that they may come back. */
import { bodyName, fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, Language, Withheld } from '../model.ts';
import { complaintBox, frame, paperNumber, particulars, signOfficial } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import { ALWAYS_LISTED, CLOSING_ITEMS, type D17Facts } from './facts.ts';
import { d17Texts } from './texts.ts';

export function buildD17(facts: D17Facts, language: Language): DocumentModel {
  return facts.copy === 'file' ? fileCopy(facts, language) : personCopy(facts, language);
}

function fileCopy(facts: D17Facts, language: Language): DocumentModel {
  const t = d17Texts[language];
  const sections: (readonly [heading: string, ...blocks: Block[]])[] = [
    [t.checklist, checklist(facts, language)],
    [t.openRisks, openRisks(facts, language)],
    [t.keeping, dated(t.retention, facts.retentionUntil, 'retentionUntil'), dated(t.notes, facts.notesDestroyOn, 'notesDestroyOn')],
    [t.reopening, { kind: 'paragraph', text: words(t.reopeningText) }],
  ];
  const blocks: Block[] = [
    { kind: 'title', text: [...words(`${t.title} `), ...paperNumber(facts, language)], subtitle: words(t.about) },
    particulars([
      [commonWords[language].labels.matter, [value(facts.outsideNo, { field: 'outsideNo' })]],
      [t.closedOn, [shortDateValue(facts.closedOn, { field: 'closedOn' })]],
      [t.how, [value(facts.closureOutcome && t.outcomes[facts.closureOutcome], { field: 'closureOutcome' })]],
    ]),
    ...sections.flatMap(([heading, ...content], index): Block[] => [{ kind: 'heading', number: String(index + 1), text: words(heading) }, ...content]),
    signOfficial(facts, facts.signatory, language),
  ];
  return frame(facts, { code: 'D17', language, title: t.fileTitle, blocks });
}

/** Neither how it ended nor who was part of it. */
function personCopy(facts: D17Facts, language: Language): DocumentModel {
  const { person: t, fileTitle } = d17Texts[language];
  const blocks: Block[] = [
    { kind: 'title', text: words(t.title), subtitle: paperNumber(facts, language) },
    dated(t.ended, facts.closedOn, 'closedOn'),
    dated(t.kept, facts.retentionUntil, 'retentionUntil'),
    { kind: 'paragraph', text: words(t.comeBack) },
    complaintBox(facts, language),
    signOfficial({ ...facts, office: { ...facts.office, sealed: false } }, facts.signatory, language),
  ];
  const withheld: readonly Withheld[] = ['closureOutcome', 'checklist', 'openRisks', 'notesDestroyOn'].map((field) => ({ field, reason: 'NOT_IN_THIS_COPY' }));
  return frame(facts, { code: 'D17', language, title: fileTitle, blocks, withheld });
}

const dated = (text: string, date: string | undefined, field: string): Block => ({ kind: 'paragraph', text: fill(text, { date: shortDateValue(date, { field }) }) });

function checklist({ checklist: done }: D17Facts, language: Language): Block {
  const t = d17Texts[language];
  const listed = CLOSING_ITEMS.filter((item) => ALWAYS_LISTED.includes(item) || done.some((line) => line.item === item));
  return {
    kind: 'table', together: true,
    columns: [{ width: 50 }, { width: 28 }, { width: 22 }],
    header: t.checkHead.map(words),
    rows: listed.map((item): Inline[] => {
      const line = done.find((one) => one.item === item);
      const state = line?.state === 'NOT_POSSIBLE'
        ? fill(t.states.NOT_POSSIBLE, { reason: value(line.reason && t.reasons[line.reason], { field: 'checklist.reason' }) })
        : [value(line && t.states[line.state], { field: 'checklist.state' })];
      return [words(t.items[item]), state, line?.on ? [shortDateValue(line.on, { field: 'checklist.on' })] : words('—')];
    }),
  };
}

function openRisks({ openRisks: risks }: D17Facts, language: Language): Block {
  const t = d17Texts[language];
  if (risks.length === 0) return { kind: 'paragraph', text: words(t.noRisks) };
  return {
    kind: 'table', together: true,
    columns: [{ width: 39 }, { width: 39 }, { width: 22 }],
    header: t.riskHead.map(words),
    rows: risks.map(({ risk, handedTo, on }): Inline[] => [
      [value(t.risks[risk], { field: 'openRisk.risk' })],
      [bodyName(handedTo, language, { field: 'openRisk.handedTo' })],
      [shortDateValue(on, { field: 'openRisk.on' })],
    ]),
  };
}
