import type { JSX } from 'preact';
import { type RoomKind, roomKinds } from '#case/domain/room.ts';
import { type CaseRole, reachOfRole, roomsOfTopic, topics } from '#case/domain/visibility.ts';
import { DataTable } from '#web/components/data-table.tsx';
import type { Speech } from '#web/speech.ts';

const roles = Object.keys(reachOfRole) as readonly CaseRole[];

/** Rows are kinds of room and columns the roles that read anything at all: narrow enough for a phone, where each row is a card. */
function RoomsTable({ speech }: { readonly speech: Speech }): JSX.Element {
  const readers = (kind: RoomKind): string =>
    speech.list(
      roles
        .filter((role) => reachOfRole[role][kind] !== 'none')
        .map((role) => speech.t(`welcome.policy.reach.${reachOfRole[role][kind]}`, { role: speech.t(`welcome.policy.role.${role}`) })),
    );
  const never = (kind: RoomKind): string =>
    speech.list(roles.filter((role) => reachOfRole[role][kind] === 'none').map((role) => speech.t(`welcome.policy.role.${role}`)));
  return (
    <DataTable
      speech={speech}
      caption={speech.t('welcome.policy.rooms')}
      columns={['room', 'readers', 'never'].map((key) => ({ key, title: speech.t(`welcome.policy.${key}`) }))}
      rows={roomKinds.map((kind) => ({
        id: kind,
        cells: { room: speech.t(`welcome.policy.room.${kind}`), readers: readers(kind), never: never(kind) },
      }))}
    />
  );
}

function TopicsTable({ speech }: { readonly speech: Speech }): JSX.Element {
  return (
    <DataTable
      speech={speech}
      caption={speech.t('welcome.policy.topics')}
      columns={['topic', 'where', 'why'].map((key) => ({ key, title: speech.t(`welcome.policy.${key}`) }))}
      rows={topics.map((topic) => ({
        id: topic,
        cells: {
          topic: speech.t(`welcome.policy.topic.${topic}`),
          where: speech.list(roomsOfTopic(topic).map((kind) => speech.t(`welcome.policy.room.${kind}`))),
          why: speech.t(`welcome.policy.topic.${topic}.why`),
        },
      }))}
    />
  );
}

const promises = ['administrator', 'court', 'sealed', 'opened', 'statistics', 'exceptions'] as const;

/** Who sees which data and why; both tables come from the rules of access themselves. */
export function PolicyPage({ speech }: { readonly speech: Speech }): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('welcome.policy.title')}</h1>
      <p class="govuk-body-l">{speech.t('welcome.policy.lede')}</p>
      <RoomsTable speech={speech} />
      <TopicsTable speech={speech} />
      <h2 class="govuk-heading-m">{speech.t('welcome.policy.besides')}</h2>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {promises.map((promise) => (
          <li key={promise}>{speech.t(`welcome.policy.${promise}`)}</li>
        ))}
      </ul>
    </>
  );
}
