import type { JSX } from 'preact';
import type { Settlement } from '#agreement/domain/agreement-state.ts';
import type { SettlementDraft, SettlementSection } from '#agreement/domain/event.ts';
import { settlementSections } from '#agreement/domain/event.ts';
import { completeTexts } from '#agreement/domain/settlement-texts.ts';
import type { AgreementReading } from '#agreement/http/agreement-reading.ts';
import { sayParty } from '#agreement/http/terms-table.tsx';

const languages = ['kk', 'ru'] as const;

/** Both texts of every section: side by side where there is room, one after the other on a phone. */
export function SettlementTextsView({
  reading,
  settlement,
  draft,
}: {
  readonly reading: Pick<AgreementReading, 'state' | 'speech' | 'speeches' | 'me' | 'mediatorName'>;
  readonly settlement: Settlement;
  readonly draft: SettlementDraft;
}): JSX.Element {
  const { state, speech, speeches, mediatorName } = reading;
  const texts = completeTexts(draft, { parties: state.parties, mediator: mediatorName }, speeches);
  return (
    <>
      {settlementSections.map((section) => (
        <section key={section} aria-labelledby={`settlement-${section}`}>
          <h3 class="govuk-heading-s" id={`settlement-${section}`}>
            {speech.t(`agreement.section.${section}`)}
          </h3>
          <div class="govuk-grid-row">
            {languages.map((language) => (
              <div class="govuk-grid-column-one-half" key={language}>
                <p class="govuk-caption-m">{speech.t(`agreement.settlement.in-${language}`)}</p>
                <Lines text={texts[language][section]} language={language} />
              </div>
            ))}
          </div>
          {settlement.issued === null && <Confirmations reading={reading} settlement={settlement} section={section} />}
        </section>
      ))}
    </>
  );
}

function Lines({ text, language }: { readonly text: string; readonly language: string }): JSX.Element {
  const lines = text.split('\n').map((line, at) => ({ line, id: `${at}` }));
  return (
    <div lang={language}>
      {lines.map(({ line, id }) => (
        <p class="govuk-body" key={id}>
          {line}
        </p>
      ))}
    </div>
  );
}

function Confirmations({
  reading,
  settlement,
  section,
}: {
  readonly reading: Pick<AgreementReading, 'state' | 'speech' | 'me'>;
  readonly settlement: Settlement;
  readonly section: SettlementSection;
}): JSX.Element {
  const { state, speech } = reading;
  return (
    <ul class="govuk-list">
      {state.parties.map(({ partyId }) => {
        const isConfirmed = settlement.confirmed.some((known) => known.partyId === partyId && known.section === section);
        return (
          <li key={partyId}>
            <span class={`b-tag b-tag--${isConfirmed ? 'done' : 'later'}`}>
              {speech.t(isConfirmed ? 'agreement.settlement.confirmed' : 'agreement.settlement.not-yet-confirmed')}
            </span>{' '}
            {sayParty(reading, partyId)}
          </li>
        );
      })}
    </ul>
  );
}
