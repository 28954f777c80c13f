import { randomUUID } from 'node:crypto';
import { applicationInput } from '#case/acts/application-input.ts';
import { joinCase } from '#case/acts/join-case.ts';
import { type Performed, performAct } from '#case/acts/perform-act.ts';
import type { CasePorts } from '#case/acts/ports.ts';
import { submitApplication } from '#case/acts/submit-application.ts';
import type { Reader } from '#case/domain/capacity.ts';
import { explanationVersion } from '#case/domain/explanation.ts';
import { applicationExample } from '#case/http/act-examples/act-examples.ts';
import { caseExamples } from '#case/http/act-examples/case-examples.ts';
import type { ActRegistry } from '#case/http/act-registry.ts';
import { verifyHistory } from '#case/store/verify-history.ts';
import type { CaseId, FileId, PartyId } from '#kernel/id.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { registryOf } from '#main/acts.ts';
import { casePorts } from '#main/case-book.ts';
import { newKey } from '#platform/crypto/seal.ts';
import type { LanePeople } from '#test/lanes.ts';
import type { TestPerson, TestProgram } from '#test/program.ts';
import { speechFor } from '#web/text/tree-speech.ts';

/** How far a case has come. */
export type StagedAt = 'to-invite' | 'invited' | 'choosing' | 'asked' | 'explaining' | 'signing-contract' | 'meeting';

/** A case brought to a stage by its acts, without pages: papers are one byte, signatures are empty. */
export interface StagedCase {
  readonly caseId: CaseId;
  readonly partyA: PartyId;
  readonly partyB: PartyId;
  readonly try: (who: TestPerson, act: string, input?: unknown) => Promise<Result<Performed, readonly Refusal[]>>;
  readonly do: (who: TestPerson, act: string, input?: unknown) => Promise<Performed>;
}

/** Every act that people perform. */
export const registry: ActRegistry = registryOf(speechFor);

const documentSha256 = 'd'.repeat(64);
const order: readonly StagedAt[] = ['to-invite', 'invited', 'choosing', 'asked', 'explaining', 'signing-contract', 'meeting'];

export function readerOf(person: TestPerson): Reader {
  return { personId: person.personId, office: null };
}

function granted<Value>(result: Result<Value, readonly Refusal[]>, what: string): Value {
  if (result.ok) return result.value;
  throw new Error(`${what} was refused: ${JSON.stringify(result.error)}`);
}

async function attempt(
  ports: CasePorts,
  caseId: CaseId,
  wish: { readonly who: TestPerson; readonly name: string; readonly input: unknown },
): Promise<Result<Performed, readonly Refusal[]>> {
  const found = registry.get(wish.name);
  if (!found) throw new Error(`no act ${wish.name}`);
  const { act } = found;
  return performAct(ports, {
    asker: readerOf(wish.who),
    caseId,
    act,
    input: act.input.parse(wish.input),
    signature: act.needs?.includes('signature') ? { documentSha256, artifact: '{}', level: 'platform' } : undefined,
    makeDocument: act.needs?.includes('document')
      ? async ({ book }) => {
          const documentId = randomUUID() as FileId;
          await book.stageFile({
            fileId: documentId,
            sha256: documentSha256,
            bytes: 1,
            type: 'application/pdf',
            key: newKey(),
            at: ports.now(),
          });
          return { ok: true, value: { documentId, documentSha256, number: '2026-1', code: 'AAAA-BBBB' } };
        }
      : undefined,
  });
}

/** An application as the API takes it. */
export function applicationTo(people: LanePeople): Readonly<Record<string, unknown>> {
  return { ...applicationExample, organisationId: people.office };
}

async function opened(ports: CasePorts, people: LanePeople): Promise<StagedCase> {
  const input = applicationInput.parse(applicationTo(people));
  const { state } = granted(await submitApplication(ports, readerOf(people.applicant), { input, files: [] }), 'application');
  const { caseId } = state;
  const attempted = (who: TestPerson, name: string, given: unknown = {}) => attempt(ports, caseId, { who, name, input: given });
  return {
    caseId,
    partyA: state.parties[0]?.partyId as PartyId,
    partyB: state.parties[1]?.partyId as PartyId,
    try: attempted,
    do: async (who, name, given) => granted(await attempted(who, name, given), name),
  };
}

/** Brings a new case of the lanes' people to a stage. */
export async function stagedCase(test: TestProgram, people: LanePeople, at: StagedAt): Promise<StagedCase> {
  const ports = casePorts(test.installation, test.program.announce);
  const { applicant: a, respondent: b, m1 } = people;
  const staged = await opened(ports, people);
  const steps: Readonly<Record<Exclude<StagedAt, 'to-invite'>, () => Promise<unknown>>> = {
    invited: async () => {
      await staged.do(a, 'send-invitation', { termDays: 10 });
      const input = joinCase.input.parse({ personId: b.personId, partyId: staged.partyB });
      granted(await performAct(ports, { asker: 'system', caseId: staged.caseId, act: joinCase, input }), 'join-case');
    },
    choosing: () => staged.do(b, 'answer-invitation', caseExamples['answer-invitation']),
    asked: async () => {
      for (const who of [a, b]) await staged.do(who, 'rank-mediators', { ranked: [m1.personId], struck: [] });
      await test.program.settle();
    },
    explaining: () => staged.do(m1, 'accept-request', { isCompetent: true, hasTime: true, isIndependent: 'nothing-to-declare' }),
    'signing-contract': async () => {
      for (const who of [a, b]) await staged.do(who, 'confirm-explanation', { language: 'kk', version: explanationVersion, hasRead: true });
      await staged.do(b, 'give-contacts', caseExamples['give-contacts']);
      await staged.do(m1, 'draft-contract', caseExamples['draft-contract']);
    },
    meeting: async () => {
      for (const who of [a, b, m1]) await staged.do(who, 'sign-contract', { version: 1 });
    },
  };
  for (const step of order.slice(1, order.indexOf(at) + 1)) await steps[step as keyof typeof steps]();
  return staged;
}

/** How many events all cases hold, after proof that every chain holds. */
export async function provenEvents({ database, installation }: Pick<TestProgram, 'database' | 'installation'>): Promise<number> {
  const report = await verifyHistory(database, installation.clock.today());
  if (report.problems.length > 0) throw new Error(`the history does not hold: ${JSON.stringify(report.problems)}`);
  return report.events;
}
