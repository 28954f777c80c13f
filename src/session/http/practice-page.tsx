import type {} from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { JSX } from 'preact';
import { closingCodes } from '#session/domain/live-protocol.ts';
import { Room } from '#web/components/room-banner.tsx';
import type { Speech } from '#web/speech.ts';

/** Scripts that the practice page needs, for `renderPage`. */
export const practiceIslands: readonly string[] = ['practice.js'];

export const practiceEchoPath: string = '/practice/echo';

const letters = 'ә ғ қ ң ө ұ ү һ і';

/**
 * A room to try the tool in, and a check of the device. It touches no case: what is typed stays in this page, the live
 * check sends a fixed word to our own address and back.
 */
export function PracticePage({ speech }: { readonly speech: Speech }): JSX.Element {
  const checks = ['script', 'line', 'keyboard', 'font'] as const;
  return (
    <div
      data-practice
      data-path={practiceEchoPath}
      data-good={speech.t('session.practice.good')}
      data-bad={speech.t('session.practice.bad')}
      data-own={speech.t('session.practice.you')}
      data-answer={speech.t('session.practice.answer')}
      data-mediator={speech.t('session.part.mediator')}
    >
      <h1 class="govuk-heading-l">{speech.t('session.practice')}</h1>
      <p class="govuk-body">{speech.t('session.practice.lede')}</p>
      <h2 class="govuk-heading-m">{speech.t('session.practice.device')}</h2>
      <dl class="govuk-summary-list">
        {checks.map((check) => (
          <div key={check} class="govuk-summary-list__row govuk-summary-list__row--no-actions">
            <dt class="govuk-summary-list__key">{speech.t(`session.practice.check.${check}`)}</dt>
            <dd class="govuk-summary-list__value" data-check={check} aria-live="polite">
              {speech.t(check === 'keyboard' ? 'session.practice.check.keyboard.todo' : 'session.practice.not-checked')}
            </dd>
          </div>
        ))}
      </dl>
      <div class="govuk-form-group">
        <label class="govuk-label" for="f-letters">
          {speech.t('session.practice.letters', { letters })}
        </label>
        <input
          class="govuk-input govuk-input--width-20"
          id="f-letters"
          data-letters={letters.replaceAll(' ', '')}
          autoComplete="off"
          spellcheck={false}
          lang="kk"
        />
      </div>
      <p class="govuk-inset-text">{speech.t('session.practice.if-bad')}</p>
      <h2 class="govuk-heading-m">{speech.t('session.practice.room')}</h2>
      <Room speech={speech} kind="private" name={speech.t('session.practice.room')} readers={[speech.t('session.part.you')]}>
        <div role="log" aria-label={speech.t('session.room.messages')}>
          <ol class="b-timeline b-messages" data-messages />
        </div>
        <form data-practice-form>
          <div class="govuk-form-group">
            <label class="govuk-label govuk-label--s" for="f-practice-words">
              {speech.t('session.field.words')}
            </label>
            <textarea class="govuk-textarea" id="f-practice-words" rows={3} maxLength={4000} />
          </div>
          <button type="submit" class="govuk-button" data-practice-button disabled>
            {speech.t('session.act.post-message.button')}
          </button>
          <noscript>
            <p class="govuk-body">{speech.t('session.practice.no-script')}</p>
          </noscript>
        </form>
      </Room>
    </div>
  );
}

const mostEchoes = 20;

/** Sends short texts back, for the check of the device; keeps nothing, knows nobody. */
export function practiceRoutes(app: FastifyInstance, isOwnOrigin: (request: FastifyRequest) => boolean): void {
  app.get(practiceEchoPath, { websocket: true }, (socket, request) => {
    let count = 0;
    const timer = setTimeout(() => socket.close(closingCodes.comeAgain), 60_000).unref();
    socket.on('error', () => socket.terminate());
    socket.on('close', () => clearTimeout(timer));
    socket.on('message', (content) => {
      const text = String(content);
      count += 1;
      if (count > mostEchoes || text.length > 100) socket.close(closingCodes.notUnderstood);
      else socket.send(text);
    });
    if (!isOwnOrigin(request)) socket.close(closingCodes.nothingHere);
  });
}
