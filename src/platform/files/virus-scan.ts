import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What a scanner said of one file. */
export type Finding = 'clean' | 'infected' | 'unanswered';

/** One scan that goes along with a stream. */
export interface Scan {
  readonly take: (part: Uint8Array) => Promise<void>;
  readonly finish: () => Promise<Finding>;
  /** Gives up; the file is not wanted. */
  readonly drop: () => void;
}

const patienceMs = 60_000;

async function answerOf(socket: Socket): Promise<Finding> {
  let text = '';
  try {
    for await (const part of socket) text += String(part);
  } catch {
    return 'unanswered';
  }
  if (/: OK\0?\s*$/.test(text)) return 'clean';
  return / FOUND\0?\s*$/.test(text) ? 'infected' : 'unanswered';
}

/** Starts a scan by the INSTREAM command of ClamAV on its local socket, or on `host:port`. */
export function startScan(address: string): Scan {
  const [host, port] = address.split(':');
  const socket = address.startsWith('/') ? connect(address) : connect(Number(port), host);
  socket.setTimeout(patienceMs, () => socket.destroy());
  const answer = answerOf(socket);
  const send = async (part: Uint8Array): Promise<void> => {
    if (!socket.writable || socket.write(part)) return;
    await Promise.race([once(socket, 'drain').catch(() => undefined), once(socket, 'close')]);
  };
  const started = send(Buffer.from('zINSTREAM\0'));
  return {
    take: async (part) => {
      await started;
      const length = Buffer.alloc(4);
      length.writeUInt32BE(part.length);
      if (part.length > 0) await send(Buffer.concat([length, part]));
    },
    finish: async () => {
      await send(Buffer.alloc(4));
      return answer;
    },
    drop: () => socket.destroy(),
  };
}
