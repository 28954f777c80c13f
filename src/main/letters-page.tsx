import { sql } from 'kysely';
import type { JSX } from 'preact';
import type { Frame } from '#main/frame.tsx';
import type { Installation } from '#main/installation.ts';
import { letterWords } from '#main/letter-words.ts';
import type { SecretKey } from '#platform/crypto/seal.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { type LetterRow, openLetter } from '#platform/mail/letter.ts';
import { EmptyState } from '#web/components/empty-state.tsx';
import type { Speech } from '#web/speech.ts';

const mostShown = 100;

/** Letters to one person; of a demonstration also those to addresses that have no account yet. */
async function lettersOf({ database }: Installation, personId: string | null): Promise<readonly LetterRow[]> {
  return database.as({ role: 'bitim_steward' }, async (tx) => {
    const whose = personId === null ? sql`true` : sql`to_person = ${personId}`;
    const { rows } = await sql<LetterRow>`select * from letter where ${whose} order by created_at desc, id desc limit ${mostShown}`.execute(
      tx,
    );
    return rows;
  });
}

interface LettersProps {
  readonly speech: Speech;
  readonly installation: Installation;
  readonly letters: readonly LetterRow[];
  readonly sealing: SecretKey;
  readonly showsAddress: boolean;
}

function Letters({ speech, installation, letters, sealing, showsAddress }: LettersProps): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('main.letters')}</h1>
      <p>{speech.t('main.letters.lede')}</p>
      {letters.length === 0 && <EmptyState title={speech.t('main.letters.none')} why={speech.t('main.letters.none.why')} />}
      {letters.map((letter) => {
        const { to, secret } = openLetter(letter, sealing);
        const words = letterWords(letter, secret, installation.speechFor);
        return (
          <article key={letter.id} class="b-letter" lang={letter.language}>
            <h2 class="govuk-heading-s">{words.subject}</h2>
            <p class="govuk-hint">
              {speech.instant(letter.created_at)} · {speech.t(`main.letters.state.${letter.delivery}`)}
              {showsAddress ? ` · ${to}` : ''}
            </p>
            {words.text.split('\n\n').map((part) => (
              <p key={part} class="b-letter__text">
                {part}
              </p>
            ))}
          </article>
        );
      })}
    </>
  );
}

/** The reader's own letters; a demonstration shows its whole outbox as well, so that it can be lived through without a mail server. */
export async function registerLetters(app: HttpServer, installation: Installation, frame: Frame): Promise<void> {
  const sealing = await installation.keeper.derive('letter');
  app.get('/letters', async (request, reply) => {
    const viewer = frame.viewer(request);
    if (!viewer) return reply.redirect('/sign-in?next=/letters', 303);
    const speech = frame.speech(request);
    const letters = await lettersOf(installation, viewer.personId);
    const body = <Letters speech={speech} installation={installation} letters={letters} sealing={sealing} showsAddress={false} />;
    return frame.show(request, reply, { title: speech.t('main.letters'), body });
  });
  if (installation.config.mode !== 'demo') return;
  app.get('/outbox', async (request, reply) => {
    const speech = frame.speech(request);
    const letters = await lettersOf(installation, null);
    const body = <Letters speech={speech} installation={installation} letters={letters} sealing={sealing} showsAddress={true} />;
    return frame.show(request, reply, { title: speech.t('main.letters'), body });
  });
}
