import type { Instant } from '#kernel/day.ts';
import type { CmsCheck, PdfCheck } from '#signature/domain/signature-check.ts';
import type { Check } from '#signature/domain/signature-report.ts';

/** A signature that lies beside the file; `path` where it came out of an archive. */
export interface DetachedCheck {
  readonly path?: string;
  readonly cms: CmsCheck;
}

/** One file of an archive, compared with what the manifest says of it. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly check: Check;
}

/** The archive time stamps over one document and its signatures. */
export interface EvidenceCheck {
  /** Path of the document in the archive. */
  readonly of: string;
  readonly check: Check;
  /** When the first stamp was made: since then at the latest the document has been what it is. */
  readonly since?: Instant;
  /** Until when the certificate of the last time stamp is valid; after that nobody can renew it. */
  readonly until?: Instant;
}

/** The archive of a case: whether its files are those of the manifest, and what was found in each signed document. */
export interface ArchiveCheck {
  readonly manifest: Check;
  /** Time stamp of the installation over the manifest. */
  readonly stamp: Check & { readonly time?: Instant };
  readonly number?: string;
  readonly madeAt?: Instant;
  readonly files: readonly ArchivedFile[];
  readonly documents: readonly { readonly path: string; readonly check: FileCheck }[];
  readonly evidence: readonly EvidenceCheck[];
}

/** Everything found in what somebody brought to be checked. Nothing to check means `kind: 'unsigned'`, never that all is well. */
export interface FileCheck {
  /** `enveloped`: a signature that holds the signed bytes itself. */
  readonly kind: 'pdf' | 'detached' | 'enveloped' | 'archive' | 'unsigned';
  /** Lower-case hexadecimal, of the file as it was brought; for `enveloped`, of the bytes inside. */
  readonly sha256: string;
  readonly bytes: number;
  readonly pdf?: PdfCheck;
  readonly cms?: readonly DetachedCheck[];
  readonly archive?: ArchiveCheck;
}
