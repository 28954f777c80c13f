import type { JSX } from 'preact';
import type { SheetBlock, SheetFact, SheetPart } from '#document/domain/sheet.ts';
import { DataTable } from '#web/components/data-table.tsx';
import type { Speech } from '#web/speech.ts';

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

function Table({ speech, block, label }: BlockProps & { readonly block: Extract<SheetBlock, { kind: 'table' }> }): JSX.Element {
  return (
    <DataTable
      speech={speech}
      caption={label}
      isTitled
      columns={block.head.map((title, index) => ({ key: String(index), title }))}
      rows={block.rows.map((cells) => ({
        id: cells.join('|'),
        cells: Object.fromEntries(cells.map((cell, index) => [String(index), <Lines key={cell} text={cell} />])),
      }))}
    />
  );
}

interface BlockProps {
  readonly speech: Speech;
  readonly block: SheetBlock;
  /** What stands above: names a table for readers of the screen. */
  readonly label: string;
}

function Block({ speech, block, label }: BlockProps): JSX.Element {
  if (block.kind === 'paragraph') return <Lines text={block.text} />;
  if (block.kind === 'facts') return <Facts rows={block.rows} />;
  if (block.kind === 'table') return <Table speech={speech} block={block} label={label} />;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {block.items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** One language of a document as a part of a page: the same words as on paper, in the same order. */
export function SheetView({
  speech,
  part,
  isNumbered,
}: {
  readonly speech: Speech;
  readonly part: SheetPart;
  readonly isNumbered: boolean;
}): JSX.Element {
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
            <Block key={`${section.heading}${place}`} speech={speech} block={block} label={section.heading} />
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
