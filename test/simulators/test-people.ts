import type { TestSubject } from '#test/simulators/authority/test-subject.ts';

/** Invented people, as a national authority would have them in a certificate. */
export const asel: TestSubject & { readonly iin: string } = {
  surname: 'Сынақова',
  givenName: 'Әсел',
  patronymic: 'Қайратқызы',
  iin: '850102400007',
};
export const serik: TestSubject & { readonly iin: string } = { surname: 'Байғалиев', givenName: 'Серік', iin: '900101300017' };

/** An invented organisation, and Әсел at its head. */
export const testBin = '230440000000';
export const aselAtHead: TestSubject = { ...asel, organisation: { name: 'ЖШС "ҮЛГІ"', bin: testBin, as: 'head' } };
