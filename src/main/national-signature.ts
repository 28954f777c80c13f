import { X509Certificate } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Chance, Clock } from '#kernel/ports.ts';
import type { Config } from '#platform/config.ts';
import type { Log } from '#platform/log.ts';
import { createNationalLogIn, type NationalLogIn } from '#signature/acts/national/log-in-nonce.ts';
import { createNationalProvider } from '#signature/acts/national/national-provider.ts';
import { askNcaNodeAt } from '#signature/acts/national/ncanode-adapter.ts';
import { createSigexProvider } from '#signature/acts/national/phone/sigex-provider.ts';
import type { TrustAnchor } from '#signature/domain/signature-check.ts';
import type { SignatureProvider } from '#signature/domain/signature-provider.ts';

/** Signing and log-in with a national certificate, as this installation takes it. */
export interface NationalSignature {
  readonly provider: SignatureProvider;
  /** Signing with a phone by QR code, where the administrator has switched it on. */
  readonly phone?: SignatureProvider;
  readonly logIn: NationalLogIn;
  readonly anchors: readonly TrustAnchor[];
  /** The authority is one of a demonstration: said wherever its signatures are shown. */
  readonly isSimulated: boolean;
  /** Where the signing program is, when it is not on the reader's own machine. */
  readonly programUrl?: string;
}

/** A simulated authority with its program. */
export interface Simulation {
  readonly anchors: readonly TrustAnchor[];
  readonly intermediates: readonly Uint8Array[];
  readonly programUrl: string;
}

/** Certificates of a folder, PEM or DER. @throws When a file is none: a fault of the installation that is told at once. */
export async function nationalAnchors(folder: string): Promise<readonly TrustAnchor[]> {
  const names = (await readdir(folder)).filter((name) => /\.(pem|cer|crt|der)$/i.test(name)).toSorted();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return files.map((bytes) => ({ of: 'national', certDer: new Uint8Array(new X509Certificate(bytes).raw) }));
}

interface Around {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly log: Log;
  readonly simulation: Simulation | null;
}

/**
 * Opens the national way of signing: with the certificates of the configured folder, else with a simulation, else not at all.
 * When two verifiers disagree nothing is taken, and the log names the lines in which they do.
 */
export async function openNational(config: Config, { clock, chance, log, simulation }: Around): Promise<NationalSignature | null> {
  const folder = config.nationalAnchorsDir;
  if (folder === undefined && !simulation) return null;
  const anchors = folder === undefined ? (simulation?.anchors ?? []) : await nationalAnchors(folder);
  const trust = { anchors, ...(folder === undefined && simulation ? { intermediates: simulation.intermediates } : {}) };
  const alert = (codes: readonly string[]): void => log.error({ codes }, 'signature.verifiers-disagree');
  const judge = config.ncanodeUrl === undefined ? {} : { askNcaNode: askNcaNodeAt({ url: config.ncanodeUrl, post: fetch }) };
  const isSimulated = folder === undefined;
  return {
    provider: createNationalProvider({ trust, clock, alert, ...judge }),
    logIn: createNationalLogIn({ trust, clock, chance, origin: config.baseUrl, alert, ...judge }),
    anchors,
    isSimulated,
    ...(config.sigexUrl === undefined
      ? {}
      : { phone: createSigexProvider({ trust, clock, alert, ...judge, service: { url: config.sigexUrl, send: fetch } }) }),
    ...(isSimulated && simulation ? { programUrl: simulation.programUrl } : {}),
  };
}
