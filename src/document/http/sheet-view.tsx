import type { JSX } from 'preact';
import type { SheetBlock, SheetFact, SheetPart } from '#document/domain/sheet.ts';

/** Lines of a text, each a paragraph of its own, as on paper. */
function Lines({ text }: { readonly text: string }): JSX.Element {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

function Facts({ rows }: { readonly rows: readonly SheetFact[] }): JSX.Element {
  return (
    <dl class="b-sheet__facts">
      {rows.map((row) => (
        <div key={`${row.label}${row.value}`}>
          <dt>{row.label}</dt>
          <dd>
            <Lines text={row.value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A row under each other: half a page is too narrow for the columns that a sheet of paper holds. */
function Table({ block }: { readonly block: Extract<SheetBlock, { kind: 'table' }> }): JSX.Element {
  return (
    <>
      {block.rows.map((cells) => (
        <div key={cells.join('|')} class="b-sheet__row">
          <Facts rows={cells.map((value, index) => ({ label: block.head[index] ?? '', value }))} />
        </div>
      ))}
    </>
  );
}

function Block({ block }: { readonly block: SheetBlock }): JSX.Element {
  if (block.kind === 'paragraph') return <Lines text={block.text} />;
  if (block.kind === 'facts') return <Facts rows={block.rows} />;
  if (block.kind === 'table') return <Table block={block} />;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {block.items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** One language of a document as a part of a page: the same words as on paper, in the same order. */
export function SheetView({ part, isNumbered }: { readonly part: SheetPart; readonly isNumbered: boolean }): JSX.Element {
  return (
    <article class="b-sheet" lang={part.lang}>
      {part.addressees.map((rows) => (
        <div key={rows.map((row) => row.value).join('|')} class="b-sheet__addressee">
          <Facts rows={rows} />
        </div>
      ))}
      <h3 class="govuk-heading-m b-sheet__title">{part.title}</h3>
      <p class="b-sheet__number">{part.numberLine}</p>
      <p class="b-sheet__made">
        <span>{part.place}</span> <span>{part.day}</span>
      </p>
      {part.sections.map((section, index) => (
        <section key={section.heading}>
          <h4 class="govuk-heading-s">{isNumbered ? `${index + 1}. ${section.heading}` : section.heading}</h4>
          {section.blocks.map((block, place) => (
            <Block key={`${section.heading}${place}`} block={block} />
          ))}
        </section>
      ))}
      {part.signatures.length > 0 && (
        <section>
          <h4 class="govuk-heading-s">{part.signatureHeading}</h4>
          <ul class="b-sheet__signatures">
            {part.signatures.map((place) => (
              <li key={`${place.role}${place.name}`}>
                {place.role}
                <Lines text={place.name} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
