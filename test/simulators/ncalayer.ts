import { answerBasics } from '#test/simulators/ncalayer/basics-module.ts';
import { answerCommonUtils } from '#test/simulators/ncalayer/common-utils-module.ts';
import type { NcaLayerParts, NcaLayerSettings, Reply } from '#test/simulators/ncalayer/ncalayer-parts.ts';
import type { ScreenAnswer, ScreenQuestion } from '#test/simulators/ncalayer/person-at-screen.ts';

/** One connection of a page. */
export interface NcaLayerConnection {
  readonly receive: (text: string) => void;
  readonly close: () => void;
}

export interface NcaLayer {
  /** `hangUp` closes the connection from the side of the program. */
  readonly connect: (send: (text: string) => void, hangUp?: () => void) => NcaLayerConnection;
  /** What pages did that the real program does not take. */
  readonly faults: readonly string[];
}

const heartbeat = '--heartbeat--';

type Answer = Reply | 'disconnect';
type Module = (parts: NcaLayerParts, method: string, args: unknown) => Promise<Answer>;

const modules: Readonly<Record<string, Module>> = {
  'kz.gov.pki.knca.basics': answerBasics,
  'kz.gov.pki.knca.commonUtils': answerCommonUtils,
};

function requestIn(text: string): { readonly module?: unknown; readonly method?: unknown; readonly args?: unknown } | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
}

async function answerTo(parts: NcaLayerParts, text: string): Promise<Answer> {
  const request = requestIn(text);
  if (!request) return { success: false, code: 'COMMON_JSON_WRAPPING_EXCEPTION' };
  const name = typeof request.module === 'string' ? request.module : '';
  const module = Object.hasOwn(modules, name) ? modules[name] : undefined;
  if (!module) return { success: false, errorCode: 'MODULE_NOT_FOUND' };
  return module(parts, typeof request.method === 'string' ? request.method : '', request.args);
}

function partsOf(settings: NcaLayerSettings): NcaLayerParts {
  let locale = 'ru';
  const first = ({ certificates }: ScreenQuestion): ScreenAnswer => (certificates[0] ? { choose: certificates[0].alias } : 'cancel');
  return {
    person: first,
    areOfTestAuthority: false,
    style: { isList: true, isArmoured: true },
    ...settings,
    locale: () => locale,
    setLocale: (changed) => {
      locale = changed;
    },
  };
}

/**
 * A simulated NCALayer: the program of the National Certification Authority that signs on a person's own machine. It follows recorded
 * traffic and is as strict as the real one about the types of arguments; it signs with keys of a simulated authority only.
 *
 * No transport is in it: give `connect` a way to send, and hand it what comes in.
 */
export function createNcaLayer(settings: NcaLayerSettings): NcaLayer {
  const parts = partsOf(settings);
  const faults: string[] = [];
  const connect: NcaLayer['connect'] = (send, hangUp) => {
    let [isOpen, isBusy] = [true, false];
    const answer = async (text: string): Promise<void> => {
      isBusy = true;
      const reply = await answerTo(parts, text);
      isBusy = false;
      if (!isOpen) return;
      if (reply !== 'disconnect') return send(JSON.stringify(reply));
      isOpen = false;
      hangUp?.();
    };
    send(JSON.stringify({ result: { version: '1.4' } }));
    return {
      receive: (text) => {
        if (!isOpen) return;
        if (text === heartbeat) return send(heartbeat);
        // Requests have no number: an answer to the second would be taken for the answer to the first.
        if (isBusy) return void faults.push('a request before the answer to the last');
        answer(text).catch((fault: unknown) => faults.push(String(fault)));
      },
      close: () => {
        isOpen = false;
      },
    };
  };
  return { connect, faults };
}
