import type { ComponentChildren, JSX } from 'preact';
import type { OfferedAct, SeenCase } from '#case/acts/read-case.ts';
import { isForParty, unshownKinds } from '#case/domain/capacity.ts';
import { stageOf } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { ActWords } from '#case/http/act-registry.ts';
import { audienceMark, isArranging, sortActs, stepOf, turnText, untilOf } from '#case/http/case-view.ts';
import { ContractSignatures } from '#case/http/contract-signatures.tsx';
import { eventSentence, type NamesOfPeople, whoOf } from '#case/http/event-words.ts';
import { type Day, daysBetween } from '#kernel/day.ts';
import { CaseBanner } from '#web/components/case-banner.tsx';
import { FileList } from '#web/components/file-list.tsx';
import { type Act, ActionButton } from '#web/components/primary-action.tsx';
import { SummaryList } from '#web/components/summary-list.tsx';
import { Timeline } from '#web/components/timeline.tsx';
import type { Speech } from '#web/speech.ts';

export interface CasePageProps {
  readonly speech: Speech;
  readonly seen: SeenCase;
  readonly offered: readonly OfferedAct[];
  readonly names: NamesOfPeople;
  readonly words: ActWords;
  readonly today: Day;
  /** Parts of other concepts: meetings, rooms, offers, settlement, performance. */
  readonly sections: readonly ComponentChildren[];
  readonly clock: ComponentChildren;
}

/** Address of an act's page; for whom is added when one person may act for several parties. */
export function actHref(state: CaseState, act: OfferedAct, isAmbiguous: boolean): string {
  const query = isAmbiguous && act.partyId ? `?party=${act.partyId}` : '';
  return `/case/${state.caseId}/do/${act.name}${query}`;
}

function isAmbiguous(seen: SeenCase): boolean {
  return seen.capacities.filter(isForParty).length > 1;
}

/** The page of one case for one reader: five answers first, then what may be done, then what there is. */
export function CasePage({ speech, seen, offered, names, words, today, sections, clock }: CasePageProps): JSX.Element {
  const { state } = seen;
  const turn = turnText(seen);
  const sorted = sortActs(state, offered, turn.isYours);
  const until = untilOf(state);
  const step = stepOf(state);
  const stage = stageOf(state);
  return (
    <>
      <CaseBanner
        speech={speech}
        title={titleOf(state, speech)}
        number={speech.t('case.page.number', { number: state.number })}
        stage={{ text: speech.t(`case.stage.${stage}`), ...(step ?? {}) }}
        turn={{ text: speech.t(turn.id), isYours: turn.isYours }}
        {...(sorted.primary ? { action: leading(sorted.primary, { state, words, speech, ambiguous: isAmbiguous(seen) }) } : {})}
        {...(until ? { until: { day: until.day, daysLeft: daysBetween(today, until.day), why: speech.t(until.why) } } : {})}
        audience={audienceMark('case')}
      />
      <p class="govuk-body">{speech.t(`case.stage.${stage}.next`)}</p>
      {isArranging(state) && <p class="govuk-inset-text">{speech.t('case.page.arranging')}</p>}
      {state.arrangements.meetings === 'separate' && <p class="govuk-inset-text">{speech.t('case.page.separate')}</p>}
      {clock}
      <ActLinks words={words} title={speech.t('case.page.now')} state={state} acts={sorted.now} ambiguous={isAmbiguous(seen)} />
      {sections}
      <People speech={speech} seen={seen} names={names} />
      <ContractSignatures speech={speech} state={state} names={names} />
      <Dispute speech={speech} state={state} />
      <Files speech={speech} state={state} names={names} />
      <ActLinks words={words} title={speech.t('case.page.everyday')} state={state} acts={sorted.everyday} ambiguous={isAmbiguous(seen)} />
      <History speech={speech} seen={seen} names={names} />
      <Ways speech={speech} words={words} state={state} acts={sorted.ending} ambiguous={isAmbiguous(seen)} />
    </>
  );
}

/** The one action of the page. An offer is looked at before it is answered: nobody is pushed to accept. */
function leading(
  act: OfferedAct,
  {
    state,
    words,
    speech,
    ambiguous,
  }: { readonly state: CaseState; readonly words: ActWords; readonly speech: Speech; readonly ambiguous: boolean },
): Act {
  if (act.name === 'accept-offer') return { text: speech.t('case.page.answer-offer'), href: '#offers' };
  return { text: words(act.name, 'title'), href: actHref(state, act, ambiguous) };
}

function titleOf(state: CaseState, speech: Speech): string {
  return state.claims.find((known) => known.claim.subject !== '')?.claim.subject ?? speech.t(`case.dispute.${state.disputeKind}`);
}

interface ActLinksProps {
  readonly words: ActWords;
  readonly title: string;
  readonly state: CaseState;
  readonly acts: readonly OfferedAct[];
  readonly ambiguous: boolean;
}

function ActLinks({ words, title, state, acts, ambiguous }: ActLinksProps): JSX.Element | null {
  if (acts.length === 0) return null;
  return (
    <nav aria-label={title} class="b-acts">
      <h2 class="govuk-heading-m">{title}</h2>
      <ul class="govuk-list">
        {acts.map((act) => (
          <li key={`${act.name}${act.partyId ?? ''}`}>
            <a class="govuk-link" href={actHref(state, act, ambiguous)}>
              {words(act.name)}
              {ambiguous && act.partyId ? ` (${state.parties.find((party) => party.partyId === act.partyId)?.name ?? ''})` : ''}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function People({ speech, seen, names }: { readonly speech: Speech; readonly seen: SeenCase; readonly names: NamesOfPeople }): JSX.Element {
  const { state } = seen;
  const parties = state.parties.map((party) => {
    const representatives = state.representatives
      .filter((known) => known.partyId === party.partyId && !known.isRevoked)
      .map((known) => known.name);
    const mine = seen.capacities.some((me) => isForParty(me) && me.partyId === party.partyId);
    const you = mine ? ` (${speech.t('case.page.you')})` : '';
    const by = representatives.length > 0 ? `; ${speech.t('case.page.represented', { names: speech.list(representatives) })}` : '';
    return { key: speech.t(`case.side.${party.side}`), value: `${party.name}${you}${by}` };
  });
  const mediator = state.mediator ? [{ key: speech.t('case.who.mediator'), value: names.get(state.mediator.personId) ?? '' }] : [];
  return <SummaryList speech={speech} title={speech.t('case.page.people')} rows={[...parties, ...mediator]} />;
}

function Dispute({ speech, state }: { readonly speech: Speech; readonly state: CaseState }): JSX.Element | null {
  if (state.claims.length === 0) return null;
  const rows = state.claims.flatMap(({ side, claim }) => [
    { key: speech.t('case.page.statement', { side: speech.t(`case.side.${side}`) }), value: claim.statement },
    ...(claim.proposedSolution === '' ? [] : [{ key: speech.t('case.page.proposed'), value: claim.proposedSolution }]),
    ...(claim.amountTiyn === null ? [] : [{ key: speech.t('case.page.amount'), value: speech.money(claim.amountTiyn) }]),
  ]);
  return <SummaryList speech={speech} title={speech.t('case.page.dispute')} rows={rows} />;
}

/** How people call the format: the ending of the name, as the kind of content often has a name of its own (`vnd.…`). */
function formatOf({ name, type }: CaseState['files'][number]): string {
  const ending = /\.([A-Za-z0-9]{2,5})$/.exec(name)?.[1];
  return (ending ?? type.split('/')[1] ?? type).toUpperCase().slice(0, 12);
}

function Files({
  speech,
  state,
  names,
}: {
  readonly speech: Speech;
  readonly state: CaseState;
  readonly names: NamesOfPeople;
}): JSX.Element | null {
  if (state.files.length === 0) return null;
  const files = state.files.map((file) => {
    const by = file.addedBy ? (names.get(file.addedBy) ?? state.parties.find((party) => party.personId === file.addedBy)?.name) : undefined;
    return {
      id: file.fileId,
      name: file.name,
      format: formatOf(file),
      bytes: file.bytes,
      at: file.at,
      audience: audienceMark(file.room),
      href: `/case/${state.caseId}/files/${file.fileId}`,
      ...(by === undefined ? {} : { by }),
    };
  });
  return (
    <section>
      <h2 class="govuk-heading-m">{speech.t('case.page.files')}</h2>
      <FileList speech={speech} files={files} />
    </section>
  );
}

const shownEvents = 6;

function History({
  speech,
  seen,
  names,
}: {
  readonly speech: Speech;
  readonly seen: SeenCase;
  readonly names: NamesOfPeople;
}): JSX.Element {
  const { state, events } = seen;
  return (
    <section>
      <h2 class="govuk-heading-m">{speech.t('case.page.history')}</h2>
      <EventList speech={speech} state={state} events={events.slice(-shownEvents).toReversed()} names={names} />
      <p>
        <a class="govuk-link" href={`/case/${state.caseId}/history`}>
          {speech.t('case.page.whole-history')}
        </a>
      </p>
      <p>
        <a class="govuk-link" href={`/case/${state.caseId}/other-law`}>
          {speech.t('case.other-law.title')}
        </a>
      </p>
    </section>
  );
}

/** Events as sentences, each with its moment, its doer and who can read it. */
export function EventList({
  speech,
  state,
  events,
  names,
}: {
  readonly speech: Speech;
  readonly state: CaseState;
  readonly events: SeenCase['events'];
  readonly names: NamesOfPeople;
}): JSX.Element {
  const entries = events
    .filter((event) => !unshownKinds.includes(event.kind))
    .map((event) => ({
      id: event.id,
      at: event.at,
      text: eventSentence(event, { state, speech, names }),
      by: whoOf(event, { state, speech, names }),
      audience: audienceMark(event.room),
    }));
  return <Timeline speech={speech} entries={entries} />;
}

function Ways({ speech, words, state, acts, ambiguous }: Omit<ActLinksProps, 'title'> & { readonly speech: Speech }): JSX.Element | null {
  if (acts.length === 0) return null;
  const leaving = acts.find((act) => act.name === 'leave' || act.name === 'withdraw');
  return (
    <section class="b-ways">
      <h2 class="govuk-heading-m">{speech.t('case.page.ways-out')}</h2>
      <p>{speech.t('case.page.ways-out.lede')}</p>
      <div class="govuk-button-group">
        {leaving && (
          <ActionButton act={{ text: words(leaving.name, 'title'), href: actHref(state, leaving, ambiguous) }} tone="secondary" />
        )}
      </div>
      <ul class="govuk-list">
        {acts
          .filter((act) => act !== leaving)
          .map((act) => (
            <li key={act.name}>
              <a class="govuk-link" href={actHref(state, act, ambiguous)}>
                {words(act.name)}
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}
