import { addressees, officeMembers } from '#identity/store/person-directory.ts';
import type { Language } from '#kernel/language.ts';
import { languages } from '#kernel/language.ts';
import type { Installation } from '#main/installation.ts';
import { registerReader } from '#register/store/register-reader.ts';
import type { HelpDesk } from '#welcome/http/welcome-web.ts';

function inEach(say: (language: Language) => string): Readonly<Record<Language, string>> {
  return Object.fromEntries(languages.map((language) => [language, say(language)])) as Record<Language, string>;
}

/** People who can be reached in each organisation: the first clerk of its office, by name. */
export async function helpDesks({ database, seal, speechFor }: Installation): Promise<readonly HelpDesk[]> {
  const organisations = await registerReader(database).organisations();
  return Promise.all(
    organisations.map(async (organisation) => {
      const [clerk] = await database.as({ role: 'bitim_door' }, async (tx) =>
        addressees(tx, await officeMembers(tx, organisation.organisationId, 'clerk'), seal),
      );
      return {
        organisation: inEach((language) => (language === 'kk' ? organisation.nameKk : organisation.nameRu)),
        person: inEach((language) => clerk?.name ?? speechFor(language).t('main.help.on-duty')),
        phone: organisation.phone ?? '',
        email: organisation.email ?? '',
        hours: inEach((language) => speechFor(language).t('main.help.hours')),
        languages: ['kk', 'ru'] as const,
      };
    }),
  );
}
