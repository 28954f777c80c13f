import type { Instant } from '#kernel/day.ts';
import { cmsOid, usageOid } from '#signature/acts/check/asn1/object-ids.ts';
import type { AnchorKind, TrustAnchor } from '#signature/domain/signature-check.ts';
import { daysLater, generalizedTime, objectId, octets, sequence, small } from '#test/simulators/authority/der.ts';
import type { TestAlgorithm, TestKey } from '#test/simulators/authority/test-key.ts';
import { testKey } from '#test/simulators/authority/test-key.ts';
import type { TestPurpose, TestSubject } from '#test/simulators/authority/test-subject.ts';
import { keyUses, policiesOf, subjectName, usagesOf } from '#test/simulators/authority/test-subject.ts';
import {
  authorityMark,
  extendedKeyUsage,
  keyUsage,
  policies,
  writeCertificate,
  writeName,
} from '#test/simulators/authority/write-certificate.ts';
import type { CmsSigner } from '#test/simulators/authority/write-cms.ts';
import { writeCms } from '#test/simulators/authority/write-cms.ts';
import { writeCrl, writeOcsp } from '#test/simulators/authority/write-revocation.ts';

export interface IssueOptions {
  readonly purpose?: TestPurpose;
  readonly notBefore?: Instant;
  readonly notAfter?: Instant;
  readonly revokedAt?: Instant;
}

/** A certificate in somebody's hands, with its key. */
export interface TestHolder extends CmsSigner {
  readonly alias: string;
  readonly subject: TestSubject;
  readonly purpose: TestPurpose;
  readonly extendedKeyUsage: readonly string[];
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  readonly revokedAt?: Instant;
  /** From the issuer up to the root. */
  readonly chain: readonly Uint8Array[];
}

/** A certification authority that looks like the national one: root, issuing authority, people, time stamps, revocation. */
export interface TestAuthority {
  readonly algorithm: TestAlgorithm;
  readonly rootDer: Uint8Array;
  readonly issuingDer: Uint8Array;
  readonly anchors: (of: AnchorKind) => readonly TrustAnchor[];
  readonly issue: (subject: TestSubject, options?: IssueOptions) => TestHolder;
  readonly ocsp: (holder: TestHolder, at: Instant) => Uint8Array;
  readonly crl: (at: Instant) => Uint8Array;
  /** RFC 3161 token over these bytes. */
  readonly stamp: (over: Uint8Array, at: Instant) => Uint8Array;
}

const stampPolicy = '1.2.398.3.3.2.6.1';

/** Content of the BIT STRING in a SubjectPublicKeyInfo: all behind the algorithm, its own head left out. */
function publicKeyOf({ algorithm, spki }: TestKey): Uint8Array {
  // An RSA key of 2,048 bits is a BIT STRING with a head of four bytes, a GOST key of 131 bytes one with a head of three.
  const size = algorithm === 'rsa' ? 270 : 131;
  return spki.subarray(spki.length - size);
}

interface Level {
  readonly key: TestKey;
  readonly name: Uint8Array;
  readonly der: Uint8Array;
}

class Authority implements TestAuthority {
  readonly algorithm: TestAlgorithm;
  readonly #at: Instant;
  readonly #whose: string;
  readonly #root: Level;
  readonly #issuing: Level;
  readonly #stamping: CmsSigner;
  readonly #revoked: { serial: string; at: Instant }[] = [];
  #issued = 0x1000;
  #stamps = 0;

  constructor({ algorithm, at, name: whose = 'NCA' }: TestAuthoritySettings) {
    this.algorithm = algorithm;
    this.#whose = whose;
    this.#at = at;
    const label = algorithm === 'rsa' ? 'RSA' : 'GOST';
    const name = (text: string): Uint8Array =>
      writeName([
        ['CN', `${whose} ${text} (${label}) TEST`],
        ['C', 'KZ'],
      ]);
    const [rootKey, issuingKey] = [this.#key('root'), this.#key('issuing')];
    this.#root = this.#authority({ key: rootKey, subject: name('ROOT') });
    this.#issuing = this.#authority({ key: issuingKey, subject: name('ISSUING'), by: this.#root });
    const stampKey = this.#key('stamping');
    const extensions = [keyUsage('digitalSignature'), extendedKeyUsage([usageOid.timeStamping], true)];
    this.#stamping = this.#certify({ subject: name('TSA'), key: stampKey, extensions, notAfter: daysLater(at, 1800) });
  }

  get rootDer(): Uint8Array {
    return this.#root.der;
  }

  get issuingDer(): Uint8Array {
    return this.#issuing.der;
  }

  anchors(of: AnchorKind): readonly TrustAnchor[] {
    return [{ of, certDer: this.rootDer }];
  }

  issue(subject: TestSubject, options: IssueOptions = {}): TestHolder {
    const { purpose = 'signing', revokedAt } = options;
    const [notBefore, notAfter] = [options.notBefore ?? daysLater(this.#at, -30), options.notAfter ?? daysLater(this.#at, 335)];
    const usages = usagesOf(subject, purpose);
    const alias = `${this.algorithm}-${purpose}-${this.#issued.toString(16)}`;
    const extensions = [keyUsage(...keyUses[purpose]), extendedKeyUsage(usages), policies(policiesOf(subject, purpose))];
    // People of an RSA authority share one key: drawing each takes long, and nothing here asks whose key it is.
    const key = this.#key(this.algorithm === 'rsa' ? 'people' : alias);
    const certified = this.#certify({ subject: writeName(subjectName(subject)), key, extensions, notBefore, notAfter });
    if (revokedAt) this.#revoked.push({ serial: certified.serial, at: revokedAt });
    const times = { notBefore, notAfter, ...(revokedAt ? { revokedAt } : {}) };
    return { ...certified, alias, subject, purpose, extendedKeyUsage: usages, ...times, chain: [this.issuingDer, this.rootDer] };
  }

  ocsp({ serial, revokedAt }: TestHolder, at: Instant): Uint8Array {
    return writeOcsp(this.#answering(), { serial, at, ...(revokedAt && revokedAt <= at ? { revokedAt } : {}) });
  }

  crl(at: Instant): Uint8Array {
    return writeCrl(
      this.#answering(),
      at,
      this.#revoked.filter((one) => one.at <= at),
    );
  }

  stamp(over: Uint8Array, at: Instant): Uint8Array {
    const { key } = this.#stamping;
    this.#stamps += 1;
    const imprint = sequence(sequence(objectId(key.hashOid)), octets(key.hash(over)));
    const content = sequence(small(1), objectId(stampPolicy), imprint, small(this.#stamps), generalizedTime(at));
    const certificates = [this.#stamping.certDer, this.issuingDer];
    return writeCms({ contentType: cmsOid.timeStampInfo, content, isEncapsulated: true, certificates, signedAt: at }, [this.#stamping]);
  }

  #key(label: string): TestKey {
    return testKey(this.algorithm, `${this.#whose} ${label}`);
  }

  #answering() {
    const { name, key } = this.#issuing;
    return { name, key, publicKey: publicKeyOf(key) };
  }

  #authority({ key, subject, by }: { readonly key: TestKey; readonly subject: Uint8Array; readonly by?: Level }): Level {
    const below = by ? 0 : 1;
    const extensions = [authorityMark(below), keyUsage('keyCertSign', 'cRLSign')];
    const dates = { notBefore: daysLater(this.#at, -3650), notAfter: daysLater(this.#at, 3650) };
    const given = { serial: below === 0 ? '02' : '01', issuer: by?.name ?? subject, subject, key, extensions, ...dates };
    return { key, name: subject, der: writeCertificate(given, by?.key ?? key) };
  }

  #certify(given: {
    readonly subject: Uint8Array;
    readonly key: TestKey;
    readonly extensions: readonly Uint8Array[];
    readonly notBefore?: Instant;
    readonly notAfter: Instant;
  }): CmsSigner {
    const serial = `10${(this.#issued++).toString(16).padStart(4, '0')}`;
    const { name: issuer, key } = this.#issuing;
    const certDer = writeCertificate({ notBefore: daysLater(this.#at, -30), ...given, serial, issuer }, key);
    return { key: given.key, certDer, issuer, serial };
  }
}

/** `name` makes another authority, with other keys. Certificates are in date around `at`. */
export interface TestAuthoritySettings {
  readonly algorithm: TestAlgorithm;
  readonly at: Instant;
  readonly name?: string;
}

/**
 * Opens a simulated authority.
 *
 * @example createTestAuthority({ algorithm: 'gost', at }).issue({ surname: 'Сынақова', givenName: 'Әсел', iin: '850102100008' })
 */
export function createTestAuthority(settings: TestAuthoritySettings): TestAuthority {
  return new Authority(settings);
}
