import type { ComponentChildren, JSX } from 'preact';
import type { NationalBoxOrder, NationalState } from '#signature/domain/national/box.ts';
import { nationalField, nationalProgramUrl, nationalStates } from '#signature/domain/national/box.ts';
import type { NationalSignerParams } from '#signature/domain/national/request.ts';
import type { Speech } from '#web/speech.ts';

/** Script of the box, to be named among the islands of its page. */
export const nationalIsland = 'ncalayer.js';

/** What is signed: the stored file at an address of this origin, or a text that is used once. */
export type NationalSubject = { readonly documentHref: string } | { readonly nonce: string; readonly purpose: 'log-in' | 'attach' };

export interface NationalBoxProps {
  readonly speech: Speech;
  /** Where the form is posted; the signature comes in the field `signature`. */
  readonly action: string;
  readonly formToken: string;
  readonly subject: NationalSubject;
  /** Fields that the form carries unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** What else the form asks for, before its button. */
  readonly fields?: ComponentChildren;
  readonly signerParams: NationalSignerParams;
  /** The authority is a simulated one: said in large letters. */
  readonly isSimulated: boolean;
  /** Address of the signing program; another one for a simulation. */
  readonly programUrl?: string;
  /** Heading level of the box within its page. */
  readonly heading?: 'h1' | 'h2';
}

interface BoxWords {
  readonly title: string;
  readonly button: string;
  readonly intro: readonly string[];
  readonly instead: string;
}

function wordsFor({ speech, subject, signerParams }: NationalBoxProps): BoxWords {
  const say = (id: string): string => speech.t(`signature.national.${id}`);
  if ('nonce' in subject) {
    const part = subject.purpose;
    return {
      title: say(`${part}.title`),
      button: say(`${part}.button`),
      intro: [say('intro'), say(`${part}.intro`)],
      instead: say('help.log-in'),
    };
  }
  const whose = signerParams.bin === undefined ? 'intro.whose' : 'intro.organisation';
  return { title: say('title'), button: say('button'), intro: [say('intro'), say(whose)], instead: say('help.instead') };
}

function orderOf({ speech, subject, signerParams, programUrl = nationalProgramUrl }: NationalBoxProps): NationalBoxOrder {
  const told = nationalStates.map((state) => [state, speech.t(`signature.national.state.${state}`)] as const);
  return {
    url: programUrl,
    ...('nonce' in subject ? { text: subject.nonce } : { documentHref: subject.documentHref }),
    signerParams,
    texts: Object.fromEntries(told) as Readonly<Record<NationalState, string>>,
  };
}

function Subject({ speech, subject }: Pick<NationalBoxProps, 'speech' | 'subject'>): JSX.Element {
  if ('documentHref' in subject) {
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={subject.documentHref}>
          {speech.t('signature.national.paste.document')}
        </a>
      </p>
    );
  }
  return (
    <>
      <p class="govuk-body">{speech.t('signature.national.paste.text')}</p>
      <pre class="b-copy">{subject.nonce}</pre>
    </>
  );
}

function Simulated({ speech }: Pick<NationalBoxProps, 'speech'>): JSX.Element {
  return (
    <div class="govuk-inset-text">
      <strong>{speech.t('signature.national.simulated')}</strong>
      <br />
      {speech.t('signature.national.simulated.why')}
    </div>
  );
}

function Help({ speech, instead }: { readonly speech: Speech; readonly instead: string }): JSX.Element {
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{speech.t('signature.national.help')}</span>
      </summary>
      <div class="govuk-details__text">
        <p class="govuk-body">{speech.t('signature.national.help.install')}</p>
        <p class="govuk-body">{instead}</p>
      </div>
    </details>
  );
}

/**
 * Signing with the reader's own signing program. With script there is one button, and what happens is told in words; without it a
 * signature that was made elsewhere can be put into a field. The page must name `nationalIsland` among its islands.
 */
export function NationalBox(props: NationalBoxProps): JSX.Element {
  const { speech, action, formToken, subject, hidden = {}, isSimulated, heading: Heading = 'h2' } = props;
  const words = wordsFor(props);
  const field = 'national-signature';
  return (
    <section aria-labelledby="national-title" data-ncalayer={JSON.stringify(orderOf(props))}>
      <Heading class={Heading === 'h1' ? 'govuk-heading-l' : 'govuk-heading-m'} id="national-title">
        {words.title}
      </Heading>
      {isSimulated && <Simulated speech={speech} />}
      {words.intro.map((text) => (
        <p class="govuk-body" key={text}>
          {text}
        </p>
      ))}
      <form method="post" action={action}>
        <input type="hidden" name="formToken" value={formToken} />
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" key={name} name={name} value={value} />
        ))}
        {props.fields}
        <div data-ncalayer-paste>
          <Subject speech={speech} subject={subject} />
          <div class="govuk-form-group">
            <label class="govuk-label" for={field}>
              {speech.t('signature.national.paste')}
            </label>
            <div class="govuk-hint" id={`${field}-hint`}>
              {speech.t('signature.national.paste.hint')}
            </div>
            <textarea class="govuk-textarea" id={field} name={nationalField} rows={4} aria-describedby={`${field}-hint`} />
          </div>
          <button type="submit" class="govuk-button govuk-button--secondary">
            {speech.t('signature.national.paste.submit')}
          </button>
        </div>
        {/* The style of a button shows it even when it is hidden. */}
        <div hidden data-ncalayer-act>
          <button type="button" class="govuk-button" data-ncalayer-button>
            {words.button}
          </button>
        </div>
        <p class="govuk-body" role="status" aria-live="polite" data-ncalayer-state />
      </form>
      <Help speech={speech} instead={words.instead} />
    </section>
  );
}
