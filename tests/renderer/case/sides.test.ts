import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EXPLAIN_AFTER_MS } from '../../../src/renderer/features/case/use-step.ts';
import { setNow } from '../../../src/renderer/ui/now.ts';
import { accept, refuse } from '../../../src/shared/result.ts';
import type { Block } from '../../../src/shared/result.ts';
import { agreement, HARMED, NOW, obligation, party, payment, REPRESENTATIVE, RESPONSIBLE, signed, TODAY, uuid } from '../../fixtures/case-builder.ts';
import { bridgeWith, caseView, open, refusedBy, settle, written } from './support.ts';
import type { Screen } from './support.ts';
import { item, message, statement } from './side-records.ts';
import type { FakeBridge } from '../support/bridge.ts';
import type { CallName } from '../../../src/shared/contract/index.ts';

const view = caseView({
  items: [item(1, 'VICTIM', HARMED, { hasText: true }), item(2, 'OFFENDER', RESPONSIBLE, { mayTellOther: true, allowedOn: '2026-04-11', hasText: true }), item(3, 'COMMON', null)],
  messages: [message(4, { hasText: true })],
});
const { id } = view.header;
let screen: Screen | undefined;
const at = async (path: string) => {
  screen = await open(`/cases/${id}/${path}`);
  await vi.dynamicImportSettled();
  await settle();
  return screen;
};
const asked = async () => {
  await new Promise((resolve) => setTimeout(resolve, EXPLAIN_AFTER_MS + 50));
  await settle();
};
/** What was really sent, without the questions asked beforehand. */
const sent = (bridge: FakeBridge, name: CallName) => bridge.callsOf(name).filter((input) => input['dryRun'] !== true);
const heldBack = (rule: Block['rule'], ...missing: Block['missing']) => refusedBy([{ rule, effect: 'block', missing }]);

beforeEach(() => setNow(NOW));
afterEach(() => {
  screen?.unmount();
  screen = undefined;
  document.body.innerHTML = '';
});

describe('R-55: the wall on the screen', () => {
  it('shows who spoke on which side and the answer "no", and no word of it', async () => {
    const bridge = bridgeWith(view);
    const { all, find } = await at('sides');
    expect(all('.compartment')).toHaveLength(3);
    expect(find('[aria-labelledby="side-VICTIM"]').textContent).toContain('O biri tərəfə demək olar: xeyr');
    expect(find('[aria-labelledby="side-OFFENDER"]').textContent).toContain('O biri tərəfə demək olar: bəli, 11.04.2026 tarixindən');
    expect(find('[aria-labelledby="side-COMMON"]').textContent).not.toContain('demək olar');
    expect(bridge.callsOf('records.read-text')).toEqual([]);
  });

  it('offers to tell only what its person allowed', async () => {
    bridgeWith(view);
    const { all } = await at('sides');
    expect(all<HTMLAnchorElement>('a[href*="form=tell"]').map((link) => new URL(link.href).searchParams.get('record'))).toEqual([uuid(2)]);
  });

  it('what is told starts empty and is a new entry', async () => {
    const bridge = bridgeWith(view, { 'items.tell': written, 'records.read-text': () => accept({ texts: [{ field: 'text', text: 'Nümunə məxfi cümlə' }] }) });
    const { find, press, type } = await at(`sides?form=tell&record=${uuid(2)}`);
    await press('Deyiləni göstər');
    expect(find<HTMLTextAreaElement>('#tell-text').value).toBe('');
    await type('#tell-text', 'Nümunə öz sözlərimlə');
    await press('Hər ikisinə məlum olanlara əlavə et');
    expect(sent(bridge, 'items.tell')).toEqual([expect.objectContaining({ itemId: uuid(2), on: TODAY, text: 'Nümunə öz sözlərimlə' })]);
  });

  it('an item is allowed on its person’s word, and can be taken back', async () => {
    const bridge = bridgeWith(view, { 'items.allow': written });
    const { press, all } = await at('sides');
    await press('Deyən şəxs icazə verib');
    expect(all('[role=dialog]')).toHaveLength(1);
    await press('İcazəni yaz');
    await press('İcazəni geri götürüb');
    await press('Geri götürüldüyünü yaz');
    expect(sent(bridge, 'items.allow').map(({ itemId, allowed }) => [itemId, allowed])).toEqual([[uuid(1), true], [uuid(2), false]]);
  });

  it('a new item asks into which part, and only people of that side speak in it', async () => {
    const bridge = bridgeWith(view, { 'items.add': written });
    const { find, all, tick, type, press } = await at(`sides?form=item&side=VICTIM&subject=${RESPONSIBLE}`);
    const people = () => all<HTMLOptionElement>('#item-subjectCode option').map(({ value }) => value).filter((value) => value !== '');
    expect(people()).not.toContain(RESPONSIBLE);
    await type('#item-text', 'Nümunə');
    await press('Yadda saxla');
    expect(sent(bridge, 'items.add')[0]).toMatchObject({ side: 'VICTIM', subjectCode: null });
    await screen?.router.push(`/cases/${id}/sides?form=item`);
    await settle();
    expect(all('input[name="item-side"]:checked')).toHaveLength(0);
    await tick('input[name="item-side"][value="OFFENDER"]');
    expect(people()).toEqual([RESPONSIBLE]);
    expect(find('form').textContent).toContain('o biri tərəfə demək olmaz');
  });

  it('R-56: says who must check the text, and what happens next', async () => {
    const others = { ...view, header: { ...view.header, notesBy: ['user-other'] } };
    bridgeWith(others, { 'items.add': () => refuse('NEEDS_APPROVAL', { blocks: [{ rule: 'R-56', effect: 'two-person', missing: [{ item: 'notesClosed' }] }] }) });
    const { text, type } = await at('sides?form=item&side=COMMON');
    await type('#item-text', 'Nümunə');
    await asked();
    expect(text()).toContain('Bu mətn başqa mediatorun yoxlamasını gözləyir');
    expect(text()).toContain('user-other');
  });
});

describe('R-93: messages on the screen', () => {
  it('what is found in a message keeps it a draft, whatever was answered before', async () => {
    const bridge = bridgeWith(view, { 'messages.screen': written });
    const { all, tick, press } = await at(`sides?form=screen&record=${uuid(4)}`);
    expect(all('form input:checked')).toHaveLength(0);
    await tick('input[name="screen-passed"][value="yes"]');
    await tick('#screen-findings label:nth-of-type(4) input');
    expect(all('input[name="screen-passed"]')).toHaveLength(0);
    await press('Yadda saxla');
    expect(sent(bridge, 'messages.screen')[0]).toMatchObject({ messageId: uuid(4), findings: ['WHEREABOUTS'], passed: false });
  });

  it('nothing is ticked for the one it is for, and a place is asked only for a message kept unopened', async () => {
    const waiting = caseView({ messages: [message(4, { status: 'SCREENED', screening: { on: TODAY, by: 'user-mediator', findings: [], passed: true } })] });
    const bridge = bridgeWith(waiting, { 'messages.ask': written });
    const { all, tick, type, press } = await at(`sides?form=ask&record=${uuid(4)}`);
    expect(all('form input:checked')).toHaveLength(0);
    expect(all('#ask-keptAt')).toHaveLength(0);
    await tick('input[name="ask-wish"][value="KEEP_UNOPENED"]');
    await type('#ask-keptAt', 'seyf');
    await tick('input[name="ask-wish"][value="NO"]');
    await press('Yadda saxla');
    expect(sent(bridge, 'messages.ask')[0]).toMatchObject({ wish: 'NO', keptAt: null });
  });

  it('the sender’s line says "held" for a no and for a letter kept unopened alike', async () => {
    const lines: string[] = [];
    for (const wish of ['NO', 'KEEP_UNOPENED'] as const) {
      bridgeWith(caseView({ messages: [message(4, { status: 'HELD', wish: { wish, on: TODAY } })] }));
      const { find, unmount } = await at('sides');
      lines.push(find('.sender').textContent ?? '');
      unmount();
    }
    expect(lines[0]).toBe(lines[1]);
    expect(lines[0]).toContain('saxlanılır');
  });

  it('delivery asks the gate before the button is pressed', async () => {
    const ready = caseView({ messages: [message(4, { status: 'SCREENED', wish: { wish: 'READ', on: TODAY } })] });
    const bridge = bridgeWith(ready, { 'messages.deliver': (input) => (input['dryRun'] === true ? heldBack('R-02', { item: 'indirectMessageConsent', subjectCode: HARMED }) : written(input)) });
    const { press, find } = await at('sides');
    await press('Çatdırıldığını yaz');
    await asked();
    expect(find('.step-forecast').textContent).toContain(HARMED);
    expect(sent(bridge, 'messages.deliver')).toEqual([]);
  });

  it('a message goes to the other side only', async () => {
    bridgeWith(view, { 'messages.draft': written });
    const { choose, all, find } = await at('sides?form=message');
    await choose('#message-from', RESPONSIBLE);
    expect(all<HTMLOptionElement>('#message-to option').map(({ value }) => value)).not.toContain(RESPONSIBLE);
    expect(find<HTMLSelectElement>('#message-to').value).toBe(HARMED);
  });
});

describe('the agreement', () => {
  it('R-92: the route of the money is asked of a payment, and a warning stands at its line', async () => {
    const drafted = caseView({ agreements: [agreement(80)] });
    const bridge = bridgeWith(drafted, {
      'agreements.draft': () => accept({ id: null }, [{ rule: 'R-92', effect: 'warn', missing: [{ item: 'directTransfer', params: { no: 1 } }] }]),
      'records.read-text': () => accept({ texts: [{ field: 'what-1', text: 'Nümunə ödəniş' }] }),
    });
    const { press, choose, find, all } = await at('agreement?form=draft');
    await press('Versiya 1 əsasında davam et');
    await choose('#draft-obligations-0-route', 'BANK');
    await asked();
    expect(bridge.callsOf('agreements.draft').at(-1)).toMatchObject({ dryRun: true, lawyersOffered: false, obligations: [{ route: 'BANK' }] });
    expect(find('.line-findings').querySelectorAll('li')).toHaveLength(1);
    expect(all('fieldset .line-findings')).toHaveLength(1);
  });

  it('R-13: a child signs with their representative beside them; an adult is not asked', async () => {
    const parties = view.parties.map((one) => (one.subjectCode === HARMED ? { ...one, turns18On: '2030-01-01' } : one));
    const withChild = caseView({ agreements: [agreement(80)], parties: [...parties, party(13, 'REPRESENTATIVE', 'MED-2026-0001-R', { forSubject: HARMED })] });
    const bridge = bridgeWith(withChild, { 'agreements.sign': written });
    const { all, choose, type, press } = await at(`agreement?form=sign&subject=${HARMED}`);
    expect(all<HTMLOptionElement>('#sign-representativeCode option').map(({ value }) => value)).toContain('MED-2026-0001-R');
    await choose('#sign-subjectCode', RESPONSIBLE);
    expect(all('#sign-representativeCode')).toHaveLength(0);
    await choose('#sign-subjectCode', HARMED);
    await choose('#sign-representativeCode', 'MED-2026-0001-R');
    await type('#sign-place', 'Bakı');
    await press('Yadda saxla');
    expect(sent(bridge, 'agreements.sign')[0]).toMatchObject({ representativeCode: 'MED-2026-0001-R' });
  });

  it('a payment is asked of the gate while it is written, and has its receipt', async () => {
    const paid = caseView({ agreements: [signed(80)], payments: [payment(85, uuid(81), '2026-04-13', 10_000)] });
    const bridge = bridgeWith(paid, { 'payments.record': () => accept({ id: null }, [{ rule: 'R-92', effect: 'warn', missing: [{ item: 'directTransfer' }] }]) });
    const { choose, find, all } = await at(`agreement?form=payment&record=${uuid(81)}`);
    await choose('#payment-route', 'BANK');
    await asked();
    expect(bridge.callsOf('payments.record').every((input) => input['dryRun'] === true)).toBe(true);
    expect(find('.step-forecast').querySelectorAll('li')).toHaveLength(1);
    await screen?.router.push(`/cases/${id}/agreement`);
    await settle();
    expect(all<HTMLAnchorElement>('a[href*="code=D29"]').map((link) => new URL(link.href).searchParams.get('record'))).toEqual([uuid(85)]);
  });

  it('two versions stand side by side, their words only when asked for', async () => {
    const two = caseView({ agreements: [signed(80), agreement(90, { version: 2, amends: 1, obligations: [obligation(91, { amount: 50_000 })] })] });
    const bridge = bridgeWith(two, { 'records.read-text': (input) => accept({ texts: [{ field: 'what-1', text: input['recordId'] === uuid(80) ? 'Nümunə əvvəl' : 'Nümunə sonra' }] }) });
    const { text, press } = await at('agreement?form=changes');
    expect(text()).toContain('məbləğ');
    expect(text()).not.toContain('Nümunə əvvəl');
    expect(bridge.callsOf('records.read-text')).toEqual([]);
    await press('Sözləri də göstər');
    expect(text()).toContain('Nümunə əvvəl');
    expect(text()).toContain('bəndin sözləri');
  });

  it('R-25: the own statement is suggested nowhere, found in one closed place, and nothing is ticked for her', async () => {
    const after = caseView({ agreements: [signed(80)], statements: [statement(86)] });
    const bridge = bridgeWith(after, { 'statements.prepare': written, 'statements.hand-over': written });
    const { all, find, tick, press, text } = await at('agreement');
    expect(find<HTMLDetailsElement>('.own-statement').open).toBe(false);
    await press('Özünə verildiyini yaz');
    expect(text()).toContain('Verib-verməyəcəyini soruşmayın');
    await screen?.router.push(`/cases/${id}/agreement?form=statement`);
    await settle();
    expect(all('form input:checked')).toHaveLength(0);
    for (const name of ['otherSideAbsent', 'lawyerOffered', 'lawyerPresent']) await tick(`input[name="statement-${name}"][value="yes"]`);
    await tick('input[name="statement-repaired"][value="FULL"]');
    expect(all('#statement-amount')).toHaveLength(0);
    await press('Yadda saxla');
    expect(sent(bridge, 'statements.prepare')[0]).toMatchObject({ subjectCode: HARMED, agreementId: uuid(80), otherSideAbsent: true, amount: null });
    for (const tab of ['overview', 'people', 'sessions', 'documents']) {
      await screen?.router.push(`/cases/${id}/${tab}`);
      await settle();
      expect(all('a[href*="form=statement"]'), tab).toHaveLength(0);
    }
  });

  it('a waiver is the harmed person’s own, with a place for their words', async () => {
    bridgeWith(caseView({ agreements: [signed(80)] }), { 'obligations.set-status': written });
    const { tick, find } = await at(`agreement?form=obligation&record=${uuid(81)}`);
    await tick('input[name="obligation-status"][value="WAIVED_BY_HARMED"]');
    expect(find('a[href*="form=item"]').getAttribute('href')).toContain(`subject=${HARMED}`);
  });

  it('R-13: a child’s own statement names who speaks beside them', async () => {
    const child = caseView({
      agreements: [signed(80)],
      parties: [...caseView().parties.map((one) => (one.subjectCode === HARMED ? { ...one, turns18On: '2099-01-01' } : one)), party(14, 'REPRESENTATIVE', REPRESENTATIVE, { forSubject: HARMED })],
    });
    const bridge = bridgeWith(child, { 'statements.prepare': written });
    const { tick, choose, press } = await at('agreement?form=statement');
    for (const name of ['otherSideAbsent', 'lawyerOffered', 'lawyerPresent']) await tick(`input[name="statement-${name}"][value="yes"]`);
    await tick('input[name="statement-repaired"][value="FULL"]');
    await choose('#statement-representativeCode', REPRESENTATIVE);
    await press('Yadda saxla');
    expect(sent(bridge, 'statements.prepare').at(-1)).toMatchObject({ representativeCode: REPRESENTATIVE });
  });

  it('words are translated by a person, beside those they were written in', async () => {
    const draft = caseView({ agreements: [agreement(80, { languages: ['az', 'ru'], hasText: true, textReceived: [] })] });
    const bridge = bridgeWith(draft, {
      'agreements.translate': written,
      'records.read-text': () => accept({ texts: [{ field: 'what-1', text: 'Nümunə söz' }, { field: 'what-1.ru', text: 'Пример' }] }),
    });
    const { find, press, text, all } = await at('agreement?form=translate&language=ru');
    expect(text()).toContain('Nümunə söz');
    expect(find<HTMLTextAreaElement>('#translate-lines-0-what').value).toBe('Пример');
    expect(all('#translate-lines-0-how')).toHaveLength(0);
    await press('Yadda saxla');
    expect(sent(bridge, 'agreements.translate')[0]).toMatchObject({ language: 'ru', lines: [{ no: 1, what: 'Пример', how: null, proof: null }], communication: null });
  });
});

describe('R-56: a paper that waits for another mediator', () => {
  it('is asked for with the same input, and kept until it is released', async () => {
    const block = { rule: 'R-56', effect: 'two-person', missing: [{ item: 'notesGone' }] } as const;
    const bridge = bridgeWith(caseView({ agreements: [agreement(80)] }), {
      'documents.preview': () => refuse('BLOCKED', { blocks: [{ ...block, missing: [...block.missing] }] }),
      'documents.make': () => refuse('NEEDS_APPROVAL', { blocks: [{ ...block, missing: [...block.missing] }], approvalId: 'request-1' }),
    });
    const { press, text } = await at('documents?form=make&code=D03');
    await press('Nə yazılacağını göstər');
    await press('Təsdiq istə');
    expect(sent(bridge, 'documents.make')[0]).toMatchObject({ code: 'D03', aboutId: uuid(80), language: 'az' });
    expect(text()).toContain('Görüş qeydlərini daha heç kim aça bilmir');
    expect(text()).toContain('Təsdiqlə hazırla');
  });
  it('what stops a paper for good leaves no such way', async () => {
    bridgeWith(caseView({ agreements: [agreement(80)] }), { 'documents.preview': () => heldBack('R-57', { item: 'outcomeSharing' }) });
    const { press, text } = await at('documents?form=make&code=D03');
    await press('Nə yazılacağını göstər');
    expect(text()).not.toContain('Təsdiq istə');
  });
});

describe('closing and follow-up', () => {
  it('R-54: says which code the authority will learn', async () => {
    bridgeWith(view, { 'cases.close': written });
    const { choose, find } = await at('overview?form=close');
    await choose('#close-outcome', 'WITHDRAWN');
    expect(find('[aria-labelledby="close-authority"] [role=status]').textContent).toContain('O1');
  });
  it('each side is asked by itself, from the list', async () => {
    bridgeWith(view);
    const { all } = await at('contacts');
    expect(all('a[href*="form=follow-up"][href*="subject="]')).toHaveLength(2);
  });
});
