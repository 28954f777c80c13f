import { createHash } from 'node:crypto';
import type { Instant } from '#kernel/day.ts';
import type { Clock } from '#kernel/ports.ts';
import type { NationalTrust } from '#signature/acts/national/check-national.ts';
import type { AskNcaNode } from '#signature/acts/national/ncanode-adapter.ts';
import { askNcaNodeAt } from '#signature/acts/national/ncanode-adapter.ts';
import type { FileToSign, Signer } from '#signature/domain/signature-provider.ts';
import type { TestAlgorithm } from '#test/simulators/authority/test-key.ts';
import type { TestSubject } from '#test/simulators/authority/test-subject.ts';
import type { KeyInHand, ScreenAnswer, ScreenQuestion } from '#test/simulators/ncalayer/person-at-screen.ts';
import { createNcaLayer } from '#test/simulators/ncalayer.ts';
import type { NcaNodeHole } from '#test/simulators/ncanode.ts';
import { createNcaNode } from '#test/simulators/ncanode.ts';
import type { IssueOptions, TestAuthority } from '#test/simulators/test-authority.ts';
import { createTestAuthority } from '#test/simulators/test-authority.ts';
import { asel } from '#test/simulators/test-people.ts';

export const at = '2026-11-25T10:00:00.000Z' as Instant;
export const clock: Clock = { now: () => at, today: () => '2026-11-25' as ReturnType<Clock['today']> };

export const signer: Signer = { name: 'Сынақова Әсел Қайратқызы', role: 'party', iin: asel.iin };

const authorities = new Map<string, TestAuthority>();

/** The simulated authority of a name, made once: RSA keys take their time. */
export function authorityOf(algorithm: TestAlgorithm, name = 'NCA'): TestAuthority {
  const key = `${algorithm} ${name}`;
  const known = authorities.get(key) ?? createTestAuthority({ algorithm, at, name });
  authorities.set(key, known);
  return known;
}

export function keyOf(authority: TestAuthority, subject: TestSubject = asel, options: IssueOptions = {}): KeyInHand {
  return { authority, holder: authority.issue(subject, options) };
}

/** Trust in an authority as the national one, and what it would answer about revocation. */
export function trustIn(authority: TestAuthority, key?: KeyInHand): NationalTrust {
  return {
    anchors: authority.anchors('national'),
    intermediates: [authority.issuingDer],
    ...(key ? { askRevocation: async () => [authority.ocsp(key.holder, at)] } : {}),
  };
}

export function fileOf(text = 'Медиативтік келісім'): FileToSign {
  const bytes = new Uint8Array(Buffer.from(text));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, sha256, mime: 'application/pdf', title: { kk: 'Келісім', ru: 'Соглашение', en: 'Agreement' } };
}

/** What the program answers to one request, as text. */
export async function askProgram(
  request: unknown,
  keys: readonly KeyInHand[],
  more: {
    readonly person?: (question: ScreenQuestion) => ScreenAnswer;
    readonly style?: { isList: boolean; isArmoured: boolean };
    readonly areOfTestAuthority?: boolean;
  } = {},
): Promise<string> {
  const program = createNcaLayer({ keys, now: () => at, ...more });
  return new Promise((resolve) => {
    let isGreeted = false;
    const connection = program.connect((text) => {
      if (isGreeted) resolve(text);
      isGreeted = true;
    });
    const { data, signingParams, signerParams } = request as Readonly<Record<string, unknown>>;
    const args = { allowedStorages: null, format: 'cms', data, signingParams, signerParams, locale: 'kk' };
    connection.receive(JSON.stringify({ module: 'kz.gov.pki.knca.basics', method: 'sign', args }));
  });
}

/** The second verifier, over the simulated server. */
export function secondVerifier(authority: TestAuthority, hole?: NcaNodeHole): AskNcaNode {
  const { anchors, intermediates = [] } = trustIn(authority);
  const server = createNcaNode({ anchors, intermediates, now: () => at, ...(hole ? { hole } : {}) });
  return askNcaNodeAt({
    url: 'http://ncanode.test',
    post: async (url, { body }) => {
      const answer = await server.handle(new URL(url).pathname, body);
      return { status: answer.status, body: new Response(answer.body).body };
    },
  });
}
