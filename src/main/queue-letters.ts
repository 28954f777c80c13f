import { sql } from 'kysely';
import type { CasePorts } from '#case/acts/ports.ts';
import { readCase } from '#case/acts/read-case.ts';
import type { CaseEvent } from '#case/domain/event.ts';
import { partyOf } from '#case/domain/parties.ts';
import type { CaseState } from '#case/domain/state.ts';
import { keepInvitationCode } from '#case/store/invitation-codes.ts';
import { readEmail } from '#identity/domain/email-address.ts';
import { makeInvitation } from '#identity/store/invitation-store.ts';
import { addressees } from '#identity/store/person-directory.ts';
import type { Day } from '#kernel/day.ts';
import type { CaseId } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { Json } from '#kernel/result.ts';
import type { Installation } from '#main/installation.ts';
import { type LetterWords, sealedWords } from '#main/letter-words.ts';
import { officeIn } from '#main/office.ts';
import type { LetterDraft } from '#notice/domain/letter.ts';
import { composeLetter, type InvitationContent } from '#notice/domain/letter-text.ts';
import { lettersFor } from '#notice/domain/letters.ts';
import { reminderLetters } from '#notice/domain/reminder-letters.ts';
import { addMilliseconds } from '#platform/clock.ts';
import type { Tx } from '#platform/database/database.ts';
import { asService } from '#platform/database/standing.ts';
import { type LetterRow, openLetter, writeLetter } from '#platform/mail/letter.ts';
import { calendarFile } from '#session/acts/calendar-file.ts';
import { calendarEntryOf } from '#session/domain/calendar-entry.ts';

/** Invitations stay open for a while after the last day, so that a late reader still learns how it ended. */
const invitationLifeMs = 90 * 24 * 3_600_000;

interface Receiver {
  readonly personId: string | null;
  readonly address: string;
  readonly language: Language;
}

async function letterOf(tx: Tx, key: string): Promise<LetterRow | undefined> {
  const { rows } = await sql<LetterRow>`select * from letter where key = ${key}`.execute(tx);
  return rows[0];
}

async function receiverOf(installation: Installation, tx: Tx, draft: LetterDraft): Promise<Receiver | null> {
  const { to, language } = draft;
  if ('email' in to) return { personId: null, address: to.email, language };
  if ('addressOf' in to) {
    const earlier = await letterOf(tx, to.addressOf);
    return earlier ? { personId: null, address: openLetter(earlier, await installation.keeper.derive('letter')).to, language } : null;
  }
  const [person] = await asService(tx, 'bitim_door', () => addressees(tx, [to.personId], installation.seal));
  return person?.address ? { personId: person.personId, address: person.address, language: person.language } : null;
}

async function organisationName(tx: Tx, state: CaseState, language: Language): Promise<string> {
  const office = state.organisationId ? await officeIn(tx, state.organisationId) : null;
  return (language === 'kk' ? office?.name.kk : office?.name.ru) ?? '';
}

async function invitationContent(
  tx: Tx,
  state: CaseState,
  asked: { readonly draft: LetterDraft; readonly language: Language },
): Promise<InvitationContent | null> {
  const { draft, language } = asked;
  if (draft.template !== 'invitation') return null;
  const invited = draft.isInvitation && 'partyId' in draft.isInvitation ? partyOf(state, draft.isInvitation.partyId) : undefined;
  const senders = state.parties.filter((party) => party.side === 'a');
  const shown = state.arrangements.areAddressesHidden ? [] : senders.map((party) => state.contacts[party.partyId]?.address ?? '');
  const claim = state.claims.find((known) => known.side === 'a')?.claim;
  return {
    to: invited?.name ?? '',
    from: [...senders.map((party) => party.name), ...shown.filter((address) => address !== '')].join(', '),
    organisation: await organisationName(tx, state, language),
    subject: claim?.subject ?? '',
    proposedSolution: claim?.proposedSolution ?? '',
  };
}

/** The page a letter leads to: the case, or for an invitation a place that only this address can take. */
async function linkOf(installation: Installation, tx: Tx, draft: LetterDraft): Promise<string> {
  const { config, clock, seal, chance } = installation;
  if (!draft.isInvitation || !('email' in draft.to)) return `${config.baseUrl}/case/${draft.caseId}`;
  const email = readEmail(draft.to.email);
  if (!email.ok) return `${config.baseUrl}/invitation`;
  const invited = draft.isInvitation;
  const now = clock.now();
  const place = {
    caseId: draft.caseId,
    partyId: 'partyId' in invited ? invited.partyId : null,
    representativeId: 'representativeId' in invited ? invited.representativeId : null,
  };
  const boundTo = { by: 'email', email: email.value } as const;
  const token = await makeInvitation(tx, { ...place, boundTo, now, expiresAt: addMilliseconds(now, invitationLifeMs) }, { seal, chance });
  return `${config.baseUrl}/join/${token}`;
}

function calendarOf(installation: Installation, state: CaseState, draft: LetterDraft): Pick<LetterWords, 'calendar'> {
  const meeting = state.sessions.meetings.find((known) => known.sessionId === draft.calendarOf);
  const entry = meeting ? calendarEntryOf(meeting, `${installation.config.baseUrl}/case/${state.caseId}`) : null;
  if (!entry) return {};
  const summary = installation.speechFor(draft.language).t('session.calendar.summary');
  const content = calendarFile({
    entry,
    summary,
    madeAt: installation.clock.now(),
    organiser: installation.config.mailFrom,
    recipient: null,
  });
  return { calendar: { method: entry.method, content } };
}

async function queueOne(
  installation: Installation,
  tx: Tx,
  news: { readonly draft: LetterDraft; readonly state: CaseState },
): Promise<void> {
  const { draft, state } = news;
  if (await letterOf(tx, draft.key)) return;
  const receiver = await receiverOf(installation, tx, draft);
  if (!receiver) return;
  const { language } = receiver;
  const invitation = await invitationContent(tx, state, { draft, language });
  const link = await linkOf(installation, tx, draft);
  const words = composeLetter(draft, installation.speechFor(language), {
    site: installation.config.baseUrl,
    link,
    ...(invitation ? { invitation } : {}),
  });
  const secret = sealedWords({ ...words, ...calendarOf(installation, state, draft) });
  const letter = {
    key: draft.key,
    toPerson: receiver.personId,
    to: receiver.address,
    language,
    template: draft.template,
    params: draft.params as Json,
    secret,
  };
  await writeLetter(tx, letter, { now: installation.clock.now(), sealing: await installation.keeper.derive('letter') });
}

/** Queues the letters that these events call for, in their own transaction. */
export async function queueLetters(
  installation: Installation,
  tx: Tx,
  news: { readonly state: CaseState; readonly events: readonly CaseEvent[]; readonly today: Day },
): Promise<void> {
  const { state, events, today } = news;
  const { invitation, organisationId, caseId } = state;
  const isTermSet = events.some((event) => event.kind === 'invitation-sent' || event.kind === 'time-granted');
  if (isTermSet && invitation && organisationId) {
    await keepInvitationCode(tx, {
      code: invitation.caseCode,
      caseId,
      organisationId,
      sentOn: invitation.sentOn,
      lastDay: invitation.lastDay,
    });
  }
  for (const draft of lettersFor(state, events, today)) await queueOne(installation, tx, { draft, state });
}

/** Queues the letters of a reminder that came due; nothing when it has lost its reason. `ports` work within `tx`. */
export async function remind(
  installation: Installation,
  { tx, ports }: { readonly tx: Tx; readonly ports: CasePorts },
  due: { readonly caseId: CaseId; readonly kind: string; readonly key: string; readonly payload: Json },
): Promise<void> {
  const seen = await readCase(ports, 'system', due.caseId);
  if (!seen.ok) return;
  const { state } = seen.value;
  for (const draft of reminderLetters(state, due as Parameters<typeof reminderLetters>[1], ports.today())) {
    await queueOne(installation, tx, { draft, state });
  }
}
