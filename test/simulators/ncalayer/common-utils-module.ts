import type { NcaLayerParts, Reply } from '#test/simulators/ncalayer/ncalayer-parts.ts';
import type { KeyInHand } from '#test/simulators/ncalayer/person-at-screen.ts';
import { shownCertificates } from '#test/simulators/ncalayer/person-at-screen.ts';
import { signDocument } from '#test/simulators/ncalayer/sign-document.ts';

type Kind = 'string' | 'boolean' | 'strings';

/** Positional arguments of each method, as the program checks them before it does anything. */
const methods: Readonly<Record<string, readonly Kind[]>> = {
  getActiveTokens: [],
  getKeyInfo: ['string'],
  createCAdESFromBase64: ['string', 'string', 'string', 'boolean'],
  createCAdESFromBase64Hash: ['string', 'string', 'string'],
  createCMSSignatureFromBase64: ['string', 'string', 'string', 'boolean'],
  signXml: ['string', 'string', 'string', 'string', 'string'],
  signXmls: ['string', 'string', 'strings', 'string', 'string'],
  changeLocale: ['string'],
};
const keyTypes: Readonly<Record<string, string>> = { SIGNATURE: '1.3.6.1.5.5.7.3.4', AUTHENTICATION: '1.3.6.1.5.5.7.3.2' };

const done = (responseObject: Reply[string]): Reply => ({ code: '200', responseObject });
const failed = (message: string): Reply => ({ code: '500', message });

function fits(value: unknown, kind: Kind): boolean {
  return kind === 'strings' ? Array.isArray(value) && value.every((item) => typeof item === 'string') : typeof value === kind;
}

function argumentFault(method: string, args: readonly unknown[]): string | null {
  const kinds = methods[method];
  if (!kinds) return `java.lang.NoSuchMethodException: ${method}`;
  if (kinds.length !== args.length) return `java.lang.IllegalArgumentException: wrong number of arguments. Method: ${method}`;
  const isRight = kinds.every((kind, index) => fits(args[index], kind));
  return isRight ? null : `java.lang.IllegalArgumentException: argument type mismatch. Method: ${method}`;
}

async function choose(parts: NcaLayerParts, keyType: string | null): Promise<KeyInHand | 'disconnect' | null> {
  const oid = keyType === null ? undefined : keyTypes[keyType];
  const shown = shownCertificates(parts.keys, { extKeyUsageOids: oid === undefined ? [] : [oid] }, parts.areOfTestAuthority);
  const act = await parts.person({ certificates: shown.map(({ holder }) => holder), locale: parts.locale(), documents: 1 });
  if (act === 'disconnect') return act;
  return act === 'cancel' ? null : (shown.find(({ holder }) => holder.alias === act.choose) ?? null);
}

function keyInfo({ holder, authority }: KeyInHand): Reply {
  const { subject, serial } = holder;
  return done({
    alias: holder.alias,
    keyId: serial,
    algorithm: authority.algorithm === 'rsa' ? 'RSA' : 'ECGOST3410-2015-512',
    subjectCn: `${subject.surname} ${subject.givenName}`,
    subjectDn: `CN=${subject.surname} ${subject.givenName},SERIALNUMBER=IIN${subject.iin ?? ''},C=KZ`,
    issuerCn: 'ISSUING',
    issuerDn: 'CN=ISSUING,C=KZ',
    serialNumber: serial,
    certNotAfter: String(Date.parse(holder.notAfter)),
    certNotBefore: String(Date.parse(holder.notBefore)),
    authorityKeyIdentifier: '',
    pem: `-----BEGIN CERTIFICATE-----\n${Buffer.from(holder.certDer).toString('base64')}\n-----END CERTIFICATE-----`,
  });
}

/** `kz.gov.pki.knca.commonUtils`: positional arguments, `{code, responseObject}`. A cancel is a failure with `action.canceled`. */
export async function answerCommonUtils(parts: NcaLayerParts, method: string, given: unknown): Promise<Reply | 'disconnect'> {
  const args: readonly unknown[] = Array.isArray(given) ? given : given === undefined ? [] : [given];
  const fault = argumentFault(method, args);
  if (fault !== null) return failed(fault);
  if (method === 'getActiveTokens') return done([]);
  if (method === 'changeLocale') {
    parts.setLocale(String(args[0]));
    return done(null);
  }
  if (method.startsWith('signXml')) return failed('signature of XML is not simulated');
  const key = await choose(parts, method === 'getKeyInfo' ? null : String(args[1]));
  if (key === 'disconnect') return key;
  if (!key) return failed('action.canceled');
  if (method === 'getKeyInfo') return keyInfo(key);
  const cms = signDocument(key, new Uint8Array(Buffer.from(String(args[2]), 'base64')), {
    isDigest: method.endsWith('Hash'),
    isEncapsulated: args[3] === true,
    isStamped: method.startsWith('createCMS'),
    at: parts.now(),
  });
  return cms ? done(Buffer.from(cms).toString('base64')) : failed('the hash has another length');
}
