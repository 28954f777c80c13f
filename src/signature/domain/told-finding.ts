import type { Instant } from '#kernel/day.ts';
import type { Finding, FindingLine, SignerFinding, Verdict } from '#signature/domain/finding.ts';
import type { CheckStatus } from '#signature/domain/signature-report.ts';

/** How something is said to one reader: messages by id, filled, and moments in words. */
export interface Words {
  readonly say: (id: string, values?: Readonly<Record<string, string>>) => string;
  readonly instant: (instant: Instant) => string;
}

/** One line, ready to be shown. */
export interface ToldLine {
  readonly status: CheckStatus;
  /** The status in words: nobody has to tell colours apart. */
  readonly mark: string;
  readonly label: string;
  readonly text: string;
  /** Where, and when; one sentence each. */
  readonly more: readonly string[];
}

export interface ToldSigner {
  readonly name: string;
  readonly facts: readonly string[];
  readonly lines: readonly ToldLine[];
}

/** A finding in a reader's words. */
export interface ToldFinding {
  readonly verdict: Verdict;
  readonly headline: string;
  readonly facts: readonly string[];
  readonly lines: readonly ToldLine[];
  readonly signers: readonly ToldSigner[];
  readonly documents: readonly { readonly path: string; readonly told: ToldFinding }[];
}

function placeWords({ say }: Words, { place }: FindingLine): readonly string[] {
  if (!place) return [];
  const values = { from: String(place.from), to: String(place.to) };
  if (place.object === undefined) return [say('signature.verify.place', values)];
  return [say('signature.verify.place-object', { ...values, object: String(place.object) })];
}

function tellLine(words: Words, line: FindingLine): ToldLine {
  const { say, instant } = words;
  return {
    status: line.status,
    mark: say(`signature.status.${line.status}`),
    label: say(`signature.line.${line.line}`),
    text: say(`signature.check.${line.code}`),
    more: [
      ...(line.file === undefined ? [] : [say('signature.verify.in-file', { file: line.file })]),
      ...placeWords(words, line),
      ...(line.at ? [say('signature.verify.at', { at: instant(line.at) })] : []),
    ],
  };
}

function tellSigner(words: Words, found: SignerFinding): ToldSigner {
  const { say, instant } = words;
  const { name, iin, organisation, bin } = found.signer;
  return {
    name: name ?? say('signature.verify.no-name'),
    facts: [
      ...(iin === undefined ? [] : [say('signature.verify.iin', { iin })]),
      ...(organisation === undefined ? [] : [organisation]),
      ...(bin === undefined ? [] : [say('signature.verify.bin', { bin })]),
      say(`signature.level.${found.level}`),
      ...(found.claimedAt ? [say('signature.verify.claimed', { at: instant(found.claimedAt) })] : []),
      ...(found.issuer === undefined ? [] : [say('signature.verify.issuer', { issuer: found.issuer })]),
      ...(found.serialNumber === undefined ? [] : [say('signature.verify.serial', { serial: found.serialNumber })]),
    ],
    lines: found.lines.map((line) => tellLine(words, line)),
  };
}

/** Says a finding in one language. The same sentences stand on the page, in the terminal and in the verifier in one file. */
export function tellFinding(words: Words, finding: Finding): ToldFinding {
  return {
    verdict: finding.verdict,
    headline: words.say(`signature.verify.verdict.${finding.verdict}`),
    facts: [words.say(`signature.verify.kind.${finding.kind}`), words.say('signature.verify.sha256', { sha256: finding.sha256 })],
    lines: finding.lines.map((line) => tellLine(words, line)),
    signers: finding.signers.map((signer) => tellSigner(words, signer)),
    documents: finding.documents.map(({ path, finding: inside }) => ({ path, told: tellFinding(words, inside) })),
  };
}

function linesOf(lines: readonly ToldLine[], indent: string): readonly string[] {
  return lines.flatMap(({ mark, label, text, more }) => [
    `${indent}${label} – ${mark}. ${text}`,
    ...more.map((sentence) => `${indent}  ${sentence}`),
  ]);
}

/** A told finding as lines of plain text, for a terminal. */
export function findingText(told: ToldFinding, indent: string = ''): readonly string[] {
  const inner = `${indent}  `;
  return [
    `${indent}${told.headline}`,
    ...told.facts.map((fact) => `${indent}${fact}`),
    ...linesOf(told.lines, inner),
    ...told.signers.flatMap(({ name, facts, lines }) => [
      '',
      `${indent}${name}`,
      ...facts.map((fact) => inner + fact),
      ...linesOf(lines, inner),
    ]),
    ...told.documents.flatMap(({ path, told: document }) => ['', `${indent}${path}`, ...findingText(document, inner)]),
  ];
}
