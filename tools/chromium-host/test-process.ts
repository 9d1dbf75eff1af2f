/** A process that speaks the protocol and nothing else, for the tests of the host. */
let host: unknown;
let pendingCall = '';

process.on('message', (message: { id?: string; host?: unknown; call?: string; input?: unknown; confirmed?: boolean }) => {
  if (message.id === undefined) {
    host = message.host;
    return;
  }
  const answer = (value: unknown) => process.send?.({ id: message.id, answer: value });
  if (message.confirmed !== undefined) {
    process.send?.({ id: pendingCall, answer: { confirmed: message.confirmed } });
    return;
  }
  if (message.host === 'lock') return answer(null);
  switch (message.call) {
    case 'today.read':
      return answer({ ok: true, value: message.input, host, pid: process.pid });
    case 'vault.verify':
      return process.exit(3);
    case 'documents.save':
      pendingCall = message.id;
      return process.send?.({ id: 'c1', confirm: message.input });
    default:
      return answer({ ok: false });
  }
});
