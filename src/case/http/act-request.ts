import type { FastifyReply } from 'fastify';
import type { MakeDocument, Performed } from '#case/acts/perform-act.ts';
import { performAct } from '#case/acts/perform-act.ts';
import type { CasePorts } from '#case/acts/ports.ts';
import type { SeenCase } from '#case/acts/read-case.ts';
import type { MadeSignature } from '#case/domain/act.ts';
import type { Capacity } from '#case/domain/capacity.ts';
import type { RegisteredAct } from '#case/http/act-registry.ts';
import type { CaseViewer, CaseWeb, SigningProof } from '#case/http/case-web.ts';
import type { Day } from '#kernel/day.ts';
import type { PartyId } from '#kernel/id.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { err, ok, refuse } from '#kernel/result.ts';

/** One wish to act, from a page or from the API. `input` has passed the act's schema. */
export interface Wish {
  readonly viewer: CaseViewer;
  readonly seen: SeenCase;
  readonly registered: RegisteredAct;
  readonly input: unknown;
  readonly partyId: PartyId | undefined;
  readonly seenVersion: number | undefined;
  /** How the signature is made, where the act asks for one. */
  readonly proof: SigningProof;
  /** A checked password gives the session a new token, which goes out with this answer. */
  readonly reply: FastifyReply;
}

/** The capacity in which the viewer would act: the first that may, else the refusals of the closest one. */
export function capacityFor(
  wish: Pick<Wish, 'seen' | 'partyId'> & { readonly registered: Pick<RegisteredAct, 'act'> },
  today: Day,
): Result<Capacity, readonly Refusal[]> {
  const { seen, registered, partyId } = wish;
  const mine = seen.capacities.filter((me) => partyId === undefined || ('partyId' in me && me.partyId === partyId));
  const answers = mine.map((me) => ({ me, refusals: registered.act.may(seen.state, me, today) }));
  const able = answers.find((answer) => answer.refusals.length === 0);
  if (able) return ok(able.me);
  const closest = answers.find((answer) => !answer.refusals.some((refusal) => refusal.code === 'case.not-your-part')) ?? answers[0];
  return closest ? err(closest.refusals) : refuse('case.not-your-part');
}

/** The proof that came with a form or a body: a signature made beside the browser, else the password. */
export function proofIn(given: Readonly<Record<string, unknown>>): SigningProof {
  const { signature, phoneChallenge } = given;
  if (typeof phoneChallenge === 'string' && phoneChallenge !== '') return { by: 'phone', challengeId: phoneChallenge };
  if (typeof signature === 'string' && signature !== '') return { by: 'national', signature };
  return { by: 'password', password: typeof given['password'] === 'string' ? given['password'] : '' };
}

/** Signs what this act is about, where it asks for a signature; nothing is written to the case yet. */
export async function signFirst(web: CaseWeb, wish: Wish): Promise<Result<MadeSignature | undefined, readonly Refusal[]>> {
  const { viewer, seen, registered, proof, reply } = wish;
  if (!registered.act.needs?.includes('signature')) return ok(undefined);
  const me = capacityFor(wish, web.ports.today());
  return me.ok ? web.sign(viewer, { seen, me: me.value, act: registered.act.name, proof, reply }) : me;
}

/** Performs the act; refused, nothing is written. */
export function grant(
  ports: CasePorts,
  wish: Wish & { readonly signature: MadeSignature | undefined; readonly makeDocument: MakeDocument | undefined },
): Promise<Result<Performed, readonly Refusal[]>> {
  const { viewer: asker, seen, registered, input, partyId, seenVersion, signature, makeDocument } = wish;
  return performAct(ports, { asker, caseId: seen.state.caseId, act: registered.act, input, partyId, seenVersion, signature, makeDocument });
}
