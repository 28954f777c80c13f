import type { FastifyRequest } from 'fastify';
import type { ApplicationDrafts } from '#case/acts/apply/application-drafts.ts';
import type { Reader } from '#case/domain/capacity.ts';
import type { Day } from '#kernel/day.ts';
import type { FileId, OrganisationId } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { Refusal, Result } from '#kernel/result.ts';

/** A name in each language. */
export type NameInLanguages = Readonly<Record<Language, string>>;

/** An organisation of mediators that takes applications. */
export interface OfferedOrganisation {
  readonly organisationId: OrganisationId;
  readonly name: NameInLanguages;
  /** Ready names of its regions, by language; empty lists mean the whole country. */
  readonly regions: Readonly<Record<Language, readonly string[]>>;
}

/** What may be told to whoever holds the code of a letter: no name, no subject. */
export interface FoundInvitation {
  readonly organisation: NameInLanguages;
  readonly sentOn: Day;
  readonly lastDay: Day;
  readonly isOpen: boolean;
}

/** What may be told to whoever holds a document or its code: nothing of what stands in it. */
export interface FoundDocument {
  readonly number: string;
  readonly kind: string;
  readonly issuedOn: Day;
}

/** What the pages before and around a case need: applying, checking a letter, taking a place, verifying a document. */
export interface FrontPorts {
  readonly drafts: ApplicationDrafts;
  /** Organisations that take applications now. */
  readonly organisations: () => Promise<readonly OfferedOrganisation[]>;
  /** Drops staged files that no case has taken. */
  readonly dropFiles: (reader: Reader, fileIds: readonly FileId[]) => Promise<void>;
  /** By the code of a letter as `readCaseCode` reads it. */
  readonly findInvitation: (code: string) => Promise<FoundInvitation | null>;
  /** Takes the place that the link of an invitation leads to, once. */
  readonly claim: (token: string, reader: Reader) => Promise<Result<{ readonly href: string }, readonly Refusal[]>>;
  /** Reads a posted form, its token checked, whose one file is hashed as it streams and never kept; null without a file. */
  readonly hashUpload: (
    request: FastifyRequest,
  ) => Promise<{ readonly fields: Readonly<Record<string, unknown>>; readonly sha256: string | null }>;
  readonly findDocument: (by: { readonly sha256: string } | { readonly code: string }) => Promise<FoundDocument | null>;
}
