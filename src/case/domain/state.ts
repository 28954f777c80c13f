import type { AgreementState } from '#agreement/domain/agreement-state.ts';
import { emptyAgreement } from '#agreement/domain/agreement-state.ts';
import type { CaseEvent, EventKind } from '#case/domain/event.ts';
import type { PrintedMarks } from '#case/domain/paper/paper-event.ts';
import type { SignedPaper } from '#case/domain/paper/signed-paper.ts';
import type {
  ClaimContent,
  ClosingGround,
  ContactDetails,
  ContractTerms,
  DisputeKind,
  EndingGround,
  PartyRecord,
  RepresentativeRecord,
  SafetyAnswers,
} from '#case/domain/procedure-event.ts';
import type { RoomKey, Side } from '#case/domain/room.ts';
import type { Day, Instant } from '#kernel/day.ts';
import type { CaseId, EventId, FileId, OrganisationId, PartyId, PersonId } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { SessionState } from '#session/domain/session-state.ts';
import { emptySessions } from '#session/domain/session-state.ts';
import type { SigningLevel } from '#signature/domain/signing-level.ts';

export interface Party extends PartyRecord {
  /** Empty while the reader may not know it. */
  readonly name: string;
}

export interface Representative extends RepresentativeRecord {
  readonly name: string;
  /** Where its invitation goes; empty when that is not known. */
  readonly email?: string;
  readonly isRevoked: boolean;
}

export interface InvitationState {
  readonly sentOn: Day;
  readonly termDays: number;
  readonly lastDay: Day;
  readonly caseCode: string;
  readonly answers: readonly {
    readonly partyId: PartyId;
    readonly answer: 'accepted' | 'declined';
    readonly on: Day;
    readonly channel: 'online' | 'paper';
  }[];
  readonly timeAsked: { readonly partyId: PartyId; readonly untilDay: Day } | null;
  /** The last day was agreed between the sides; the calendar does not move it any more. */
  readonly isTimeGranted: boolean;
}

export interface MediatorState {
  readonly personId: PersonId;
  readonly status: 'asked' | 'accepted';
  readonly askedOn: Instant;
  readonly candidates: number;
  readonly wasTied: boolean;
  /** Express consents after a disclosure; empty and not needed when nothing was disclosed. */
  readonly disclosure: { readonly words: string | null; readonly consents: readonly PartyId[] } | null;
  readonly objection: { readonly partyId: PartyId; readonly words: string | null } | null;
}

export interface SignatureState {
  /** Null is the mediator. */
  readonly partyId: PartyId | null;
  readonly at: Instant;
  readonly documentSha256: string;
  readonly level: SigningLevel;
  readonly signatureSha256?: string;
  /** The signature itself as JSON; null while the reader may not open it. */
  readonly artifact: string | null;
}

export interface ContractState {
  readonly version: number;
  readonly terms: ContractTerms | null;
  readonly documentId: FileId;
  readonly documentSha256: string;
  /** What stands at the foot of its pages; null where the reader may not know it. */
  readonly printed: PrintedMarks | null;
  readonly signatures: readonly SignatureState[];
  readonly concludedOn: Day | null;
  /** Start of mediation (Law 20(5)); stays when a new mediator makes a new contract necessary. */
  readonly startedOn: Day | null;
  readonly nominalDay: Day | null;
  readonly lastDay: Day | null;
  readonly extension: { readonly untilDay: Day; readonly agreed: readonly (PartyId | null)[] } | null;
  readonly extendedTo: Day | null;
}

export interface CaseFile {
  readonly fileId: FileId;
  readonly room: RoomKey;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly purpose: 'evidence' | 'scan' | 'proof' | 'document' | 'power-of-attorney' | 'signed-paper';
  readonly addedBy: PersonId | null;
  readonly at: Instant;
}

/** What happened in a case, as far as one reader may know it. Two readers of one case hold two different states. */
export interface CaseState {
  readonly caseId: CaseId;
  /** Number of events this reader can see; sent back with every act, so that nobody acts on an old page. */
  readonly version: number;
  readonly lastEventId: EventId | null;
  readonly number: string;
  readonly disputeKind: DisputeKind;
  readonly organisationId: OrganisationId | null;
  readonly openedOn: Day | null;
  readonly parties: readonly Party[];
  readonly representatives: readonly Representative[];
  readonly contacts: Readonly<Record<string, ContactDetails>>;
  readonly claims: readonly { readonly side: Side; readonly claim: ClaimContent }[];
  readonly needs: Readonly<Record<string, string>>;
  readonly lawFacts: Readonly<Record<string, string | boolean | number>>;
  readonly safety: Readonly<
    Record<
      string,
      {
        readonly hasAlarm: boolean;
        readonly answers: (SafetyAnswers & { readonly words: string }) | null;
        readonly outcome: 'go-on' | 'separate-only' | 'stop' | null;
      }
    >
  >;
  readonly closedQuestions: readonly PartyId[];
  readonly arrangements: { readonly meetings: 'any' | 'separate'; readonly areAddressesHidden: boolean };
  readonly invitation: InvitationState | null;
  readonly closing: { readonly ground: ClosingGround; readonly on: Day } | null;
  readonly rankedSides: readonly Side[];
  readonly rankings: readonly { readonly side: Side; readonly ranked: readonly PersonId[]; readonly struck: readonly PersonId[] }[];
  readonly choiceRound: number;
  readonly hadNoCommon: boolean;
  /** Mediators who declined, were refused or replaced; never offered again in this case. */
  readonly pastMediators: readonly PersonId[];
  readonly mediator: MediatorState | null;
  readonly explained: readonly { readonly partyId: PartyId; readonly language: Language; readonly version: string; readonly at: Instant }[];
  readonly contract: ContractState | null;
  /** Every page signed by hand that was handed in, the oldest first. */
  readonly papers: readonly SignedPaper[];
  readonly ending: { readonly ground: EndingGround; readonly on: Day; readonly at: string; readonly partyId: PartyId | null } | null;
  readonly noticesAsked: readonly PartyId[];
  readonly consents: readonly { readonly partyId: PartyId; readonly purpose: 'video' | 'survey' }[];
  readonly reviews: readonly {
    readonly about: string;
    readonly partyId: PartyId;
    readonly isAnswered: boolean;
    readonly words: string | null;
  }[];
  readonly files: readonly CaseFile[];
  readonly sessions: SessionState;
  readonly agreement: AgreementState;
}

/** One step of the fold for each kind of event that changes the state. */
export type Folds<State> = { readonly [K in EventKind]?: (state: State, event: CaseEvent<K>) => State };

/** A case of which nothing is known yet. */
export function emptyCase(caseId: CaseId): CaseState {
  return {
    caseId,
    version: 0,
    lastEventId: null,
    number: '',
    disputeKind: 'civil',
    organisationId: null,
    openedOn: null,
    parties: [],
    representatives: [],
    contacts: {},
    claims: [],
    needs: {},
    lawFacts: {},
    safety: {},
    closedQuestions: [],
    arrangements: { meetings: 'any', areAddressesHidden: false },
    invitation: null,
    closing: null,
    rankedSides: [],
    rankings: [],
    choiceRound: 0,
    hadNoCommon: false,
    pastMediators: [],
    mediator: null,
    explained: [],
    contract: null,
    papers: [],
    ending: null,
    noticesAsked: [],
    consents: [],
    reviews: [],
    files: [],
    sessions: emptySessions,
    agreement: emptyAgreement,
  };
}
