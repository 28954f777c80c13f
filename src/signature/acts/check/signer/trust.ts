import type { CertificateFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import { tryCertificateFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import type { Anchor } from '#signature/acts/check/certificates/chain.ts';
import type { CheckSettings } from '#signature/domain/signature-check.ts';

/** Whom a check trusts and what it may use besides what a signature carries, taken apart once. */
export interface Trust {
  readonly anchors: readonly Anchor[];
  readonly intermediates: readonly CertificateFields[];
  readonly revocations: readonly Uint8Array[];
}

const prepared = new WeakMap<CheckSettings, Trust>();

/** Certificates that can be read; others are passed over, as nothing can be trusted through them. */
export function readableCertificates(list: readonly Uint8Array[]): readonly CertificateFields[] {
  return list.flatMap((der) => tryCertificateFields(der) ?? []);
}

/** Takes the settings of a check apart; the same settings only once. */
export function trustOf(settings: CheckSettings): Trust {
  const before = prepared.get(settings);
  if (before) return before;
  const trust: Trust = {
    anchors: settings.anchors.flatMap(({ of, certDer }) => readableCertificates([certDer]).map((certificate) => ({ of, certificate }))),
    intermediates: readableCertificates(settings.intermediates ?? []),
    revocations: settings.revocations ?? [],
  };
  prepared.set(settings, trust);
  return trust;
}
