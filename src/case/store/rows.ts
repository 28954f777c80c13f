import type { ColumnType, Generated } from 'kysely';

/** An instant as text, UTC. */
type Moment = string;
/** A calendar day as text. */
type Day = string;
/** JSON, parsed when read; written through `jsonb`. */
type Parsed = ColumnType<unknown, unknown, never>;

export interface CaseFileRow {
  case_id: string;
  number: string;
  dispute_kind: string;
  organisation_id: string;
  stage: string;
  opened_on: Day;
  mediator_id: string | null;
  due_on: Day | null;
  head_seq: number;
  head_hash: string;
  updated_at: Moment;
  stage_since: ColumnType<Moment | null, Moment | undefined, Moment>;
}

export interface RoomRow {
  room_id: string;
  case_id: string;
  key: string;
  kind: string;
  wrapped_key: Uint8Array | null;
  is_destroyed: Generated<boolean>;
}

export interface RoomMemberRow {
  room_id: string;
  case_id: string;
  holder: string;
  since: Moment;
  until: Moment | null;
}

export interface CaseEventRow {
  event_id: string;
  case_id: string;
  seq: number;
  room_id: string;
  room_kind: string;
  kind: string;
  at: Moment;
  actor: Parsed;
  payload: Parsed;
  content_hash: string | null;
  prev_hash: string;
  hash: string;
}

export interface CaseContentRow {
  event_id: string;
  case_id: string;
  room_id: string;
  sealed: Uint8Array;
}

export interface StoredFileRow {
  file_id: string;
  person_id: string | null;
  case_id: string | null;
  room_id: string | null;
  sha256: string;
  bytes: number;
  type: string;
  sealed_key: Uint8Array;
  created_at: Moment;
}

export interface ApplicationDraftRow {
  draft_id: string;
  person_id: string;
  sealed: Uint8Array;
  wrapped_key: Uint8Array;
  updated_at: Moment;
}

export interface ReadingRow {
  reading_id: Generated<string>;
  case_id: string;
  room_id: string;
  item_id: string;
  person_id: string;
  at: Moment;
}

export interface DocumentCodeRow {
  code_hash: string;
  sha256: string;
  number: string;
  kind: string;
  issued_on: Day;
}

export interface InvitationCodeRow {
  code_hash: string;
  case_id: string;
  organisation_id: string;
  sent_on: Day;
  last_day: Day;
}

/** The tables of the room `case`. */
export type CaseTables = {
  case_file: CaseFileRow;
  room: RoomRow;
  room_member: RoomMemberRow;
  case_event: CaseEventRow;
  case_content: CaseContentRow;
  stored_file: StoredFileRow;
  application_draft: ApplicationDraftRow;
  reading: ReadingRow;
  document_code: DocumentCodeRow;
  invitation_code: InvitationCodeRow;
};
