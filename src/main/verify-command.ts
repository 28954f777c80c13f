import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '#kernel/language.ts';
import { checkFile } from '#signature/acts/check/check-file.ts';
import type { Finding } from '#signature/domain/finding.ts';
import { allLines, describeFinding } from '#signature/domain/finding.ts';
import type { TrustAnchor } from '#signature/domain/signature-check.ts';
import { findingText, tellFinding } from '#signature/domain/told-finding.ts';
import type { MessageValues, Speech } from '#web/speech.ts';

/** What the command needs from outside: words, files, the language of the terminal. */
export interface VerifyCommandParts {
  readonly speechFor: (language: Language) => Speech;
  /** Bytes of a file; null when it cannot be read. */
  readonly read: (file: string) => Uint8Array | null;
  /** As in the variable `LANG`: `kk_KZ.UTF-8`. */
  readonly lang: string;
}

export interface VerifyEnd {
  readonly output: string;
  /** 0 something was checked and nothing failed, 1 something failed or nothing was signed, 2 the command could not be carried out. */
  readonly exitCode: 0 | 1 | 2;
}

/** A file of certificates that the reader trusts, and as whose. */
interface NamedAnchor {
  readonly of: 'platform' | 'national';
  readonly file: string;
}

interface Call {
  readonly files: readonly string[];
  readonly anchors: readonly NamedAnchor[];
  readonly lang: string | undefined;
}

function readCall(args: readonly string[]): Call | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        anchor: { type: 'string', multiple: true },
        national: { type: 'string', multiple: true },
        lang: { type: 'string' },
      },
    });
    const named = (of: NamedAnchor['of'], files: readonly string[] = []): readonly NamedAnchor[] => files.map((file) => ({ of, file }));
    return {
      files: positionals,
      anchors: [...named('platform', values.anchor), ...named('national', values.national)],
      lang: values.lang,
    };
  } catch {
    return null;
  }
}

function speechOf(parts: VerifyCommandParts, wished: string | undefined): Speech {
  const languages = [wished, parts.lang.slice(0, 2)].filter((code): code is string => code !== undefined);
  return parts.speechFor(languages.find(isLanguage) ?? 'en');
}

const pem = /-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g;

/** Certificates of a file in PEM or DER. */
function certificatesIn(bytes: Uint8Array): readonly Uint8Array[] {
  const armoured = [...Buffer.from(bytes).toString('latin1').matchAll(pem)];
  return armoured.length > 0 ? armoured.map((match) => new Uint8Array(Buffer.from(match[1] ?? '', 'base64'))) : [bytes];
}

/** Bytes of every file, or the name of the first that cannot be read. */
function readAll(parts: VerifyCommandParts, names: readonly string[]): ReadonlyMap<string, Uint8Array> | string {
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const bytes = parts.read(name);
    if (!bytes) return name;
    files.set(name, bytes);
  }
  return files;
}

function isChecked(finding: Finding): boolean {
  return allLines(finding).some(({ line, status }) => line === 'integrity' && status === 'ok');
}

/** `npm run verify -- FILE [SIGNATURE] [--anchor ca.pem]... [--national root.pem]...`: checks without network and says every line. */
export async function verifyCommand(args: readonly string[], parts: VerifyCommandParts): Promise<VerifyEnd> {
  const call = readCall(args);
  const speech = speechOf(parts, call?.lang);
  const said = (id: string, values?: MessageValues): string => speech.t(`signature.verify.command.${id}`, values);
  const [path, signaturePath, more] = call?.files ?? [];
  if (!call || path === undefined || more !== undefined) return { output: `${said('usage')}\n`, exitCode: 2 };
  const files = readAll(parts, [...call.files, ...call.anchors.map(({ file }) => file)]);
  if (typeof files === 'string') return { output: `${said('unreadable', { file: files })}\n`, exitCode: 2 };
  const bytes = (name: string): Uint8Array => files.get(name) ?? new Uint8Array();
  const anchors = call.anchors.flatMap(({ of, file }) => certificatesIn(bytes(file)).map((certDer): TrustAnchor => ({ of, certDer })));
  const signature = signaturePath === undefined ? undefined : bytes(signaturePath);
  const finding = describeFinding(await checkFile({ file: bytes(path), signature, settings: { anchors } }));
  const lines = findingText(tellFinding({ say: (id, values) => speech.t(id, values), instant: speech.instant }, finding));
  const output = anchors.length === 0 ? [...lines, '', said('no-anchors')] : lines;
  return { output: `${output.join('\n')}\n`, exitCode: finding.verdict !== 'bad' && isChecked(finding) ? 0 : 1 };
}
