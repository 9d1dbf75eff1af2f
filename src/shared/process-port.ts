/** How a process of ours speaks with whoever started it. */
export interface Port {
  send(message: unknown): void;
  listen(receive: (message: unknown) => void): void;
}

/** The part of Node's `process` used here; `send` is there in a fork alone. */
interface ProcessLike {
  on(event: 'message', receive: (message: unknown) => void): unknown;
}

/** Electron gives a utility process `process.parentPort`; a fork speaks over its own channel. */
export function portOf(process: ProcessLike): Port {
  const utility: unknown = Reflect.get(process, 'parentPort');
  if (isMessagePort(utility)) {
    return {
      send: (message) => utility.postMessage(message),
      listen: (receive) => void utility.on('message', (event) => receive(event.data)),
    };
  }
  return {
    // A host that has gone hears nothing any more; `disconnect` tells this process.
    send: (message) => {
      const send: unknown = Reflect.get(process, 'send');
      if (typeof send === 'function') Reflect.apply(send, process, [message, () => undefined]);
    },
    listen: (receive) => void process.on('message', receive),
  };
}

interface MessagePortLike {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
}

function isMessagePort(value: unknown): value is MessagePortLike {
  return typeof value === 'object' && value !== null && 'postMessage' in value && 'on' in value;
}
