import { createHash } from 'node:crypto';
import { joinCase } from '#case/acts/join-case.ts';
import { performAct } from '#case/acts/perform-act.ts';
import type { CasePorts } from '#case/acts/ports.ts';
import type { FrontPorts } from '#case/http/front-ports.ts';
import { applicationDrafts } from '#case/store/application-drafts.ts';
import { findDocument } from '#case/store/document-codes.ts';
import { findInvitationByCode } from '#case/store/invitation-codes.ts';
import { standingOf } from '#case/store/standing-of.ts';
import { dropStaged } from '#case/store/stored-files.ts';
import { claimInvitation } from '#identity/acts/claim-invitation.ts';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import type { ClaimedPlace } from '#identity/domain/invitation.ts';
import type { Viewer } from '#identity/domain/viewer.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { ok } from '#kernel/result.ts';
import type { Installation } from '#main/installation.ts';
import { readUpload } from '#platform/http/read-upload.ts';
import type { Organisation } from '#register/domain/mediator.ts';
import { registerReader } from '#register/store/register-reader.ts';

/** Puts the person of a claimed invitation into its place of the case; the same person once more changes nothing. */
export async function takePlace(
  ports: CasePorts,
  place: ClaimedPlace,
  personId: PersonId,
): Promise<Result<{ readonly href: string }, readonly Refusal[]>> {
  const href = `/case/${place.caseId}`;
  if (place.isRepeated) return ok({ href });
  const input = {
    personId,
    ...(place.partyId === null ? {} : { partyId: place.partyId }),
    ...(place.representativeId === null ? {} : { representativeId: place.representativeId }),
  };
  const joined = await performAct(ports, { asker: 'system', caseId: place.caseId, act: joinCase, input });
  return joined.ok ? ok({ href }) : joined;
}

function inThreeLanguages({ nameKk, nameRu }: Organisation): { readonly kk: string; readonly ru: string; readonly en: string } {
  return { kk: nameKk, ru: nameRu, en: nameRu };
}

async function hashOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of content) hash.update(part);
  return hash.digest('hex');
}

/** Joins the pages before and around a case to the rest. */
export function frontPorts(
  installation: Installation,
  joined: { readonly ports: CasePorts; readonly identity: IdentityPorts },
): FrontPorts {
  const { database, vault, clock, files, speechFor } = installation;
  const register = registerReader(database);
  return {
    drafts: applicationDrafts({ database, vault, now: clock.now }),
    organisations: async () =>
      (await register.organisations()).map((organisation) => {
        const regions = (language: 'kk' | 'ru' | 'en'): readonly string[] => [
          speechFor(language).t(`register.region.${organisation.region}`),
        ];
        return {
          organisationId: organisation.organisationId,
          name: inThreeLanguages(organisation),
          regions: { kk: regions('kk'), ru: regions('ru'), en: regions('en') },
        };
      }),
    dropFiles: async (reader, fileIds) => {
      const dropped = await database.as(standingOf(reader), (tx) => dropStaged(tx, reader.personId, fileIds));
      await Promise.all(dropped.map((fileId) => files.remove(fileId)));
    },
    findInvitation: async (code) => {
      const found = await database.as({ role: 'bitim_public' }, (tx) => findInvitationByCode(tx, code));
      const organisation = found ? await register.organisation(found.organisationId) : null;
      if (!found || !organisation) return null;
      return {
        organisation: inThreeLanguages(organisation),
        sentOn: found.sentOn,
        lastDay: found.lastDay,
        isOpen: clock.today() <= found.lastDay,
      };
    },
    claim: async (token, reader) => {
      const place = await claimInvitation(joined.identity, reader as Viewer, token);
      return place.ok ? takePlace(joined.ports, place.value, reader.personId) : place;
    },
    hashUpload: async (request) => {
      if (!request.isMultipart()) return { fields: (request.body ?? {}) as Readonly<Record<string, unknown>>, sha256: null };
      const form = await readUpload(request, (file) => hashOf(file.content));
      return { fields: form.fields, sha256: form.files[0]?.kept ?? null };
    },
    findDocument: (by) => database.as({ role: 'bitim_public' }, (tx) => findDocument(tx, by)),
  };
}
