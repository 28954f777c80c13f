import { usageOid } from '#signature/acts/check/asn1/object-ids.ts';
import type { NamePart, TestKeyUsage } from '#test/simulators/authority/write-certificate.ts';

/** What a key may be used for. `both` is what the newer GOST keys are. */
export type TestPurpose = 'signing' | 'log-in' | 'both';

/** Whom a certificate speaks for besides its holder. */
export type TestOffice = 'head' | 'right-to-sign' | 'employee';

/** A person as the authority knows them. `iin` null leaves the number out, which real certificates do not. */
export interface TestSubject {
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic?: string;
  readonly iin: string | null;
  readonly organisation?: { readonly name: string; readonly bin: string; readonly as: TestOffice };
}

const offices: { readonly [Office in TestOffice]: string } = {
  head: '1.2.398.3.3.4.1.2.1',
  'right-to-sign': '1.2.398.3.3.4.1.2.2',
  employee: '1.2.398.3.3.4.1.2.5',
};
/** Key usage by purpose. */
export const keyUses: { readonly [Purpose in TestPurpose]: readonly TestKeyUsage[] } = {
  signing: ['digitalSignature', 'nonRepudiation'],
  'log-in': ['digitalSignature', 'keyEncipherment'],
  both: ['digitalSignature', 'nonRepudiation', 'keyEncipherment'],
};
/** Extended key usage: what for, and for whom. */
export function usagesOf(subject: TestSubject, purpose: TestPurpose): readonly string[] {
  const purposes = { signing: [usageOid.signing], 'log-in': [usageOid.logIn], both: [usageOid.logIn, usageOid.signing] }[purpose];
  const { organisation } = subject;
  return [...purposes, ...(organisation ? [usageOid.organisation, offices[organisation.as]] : [usageOid.individual])];
}

/** Policies say the same once more. */
export function policiesOf(subject: TestSubject, purpose: TestPurpose): readonly string[] {
  const [signing, logIn] = subject.organisation ? ['1', '2'] : ['3', '4'];
  const last = { signing: [signing], 'log-in': [logIn], both: [signing, logIn] }[purpose];
  return last.map((arc) => `1.2.398.3.3.2.${arc}`);
}

/** The name in the certificate, in the order of the national authority; the patronymic stands where a given name would. */
export function subjectName({ surname, givenName, patronymic, iin, organisation }: TestSubject): readonly NamePart[] {
  const upper = (text: string): string => text.toLocaleUpperCase('kk');
  return [
    ['CN', upper(`${surname} ${givenName}`.trim())],
    ['SURNAME', upper(surname)],
    ...(iin === null ? [] : [['serialNumber', `IIN${iin}`] as const]),
    ['C', 'KZ'],
    ...(organisation
      ? ([
          ['O', upper(organisation.name)],
          ['OU', `BIN${organisation.bin}`],
        ] as const)
      : []),
    ...(patronymic === undefined ? [] : [['GN', upper(patronymic)] as const]),
  ];
}
