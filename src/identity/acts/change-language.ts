import type { IdentityPorts } from '#identity/acts/ports.ts';
import type { Viewer } from '#identity/domain/viewer.ts';
import type { Language } from '#kernel/language.ts';

/** Remembers the language in which this person reads pages and gets letters. */
export async function changeLanguage(ports: IdentityPorts, viewer: Viewer, language: Language): Promise<void> {
  await ports.open((door) => door.accounts.saveLanguage(viewer.personId, language));
}
