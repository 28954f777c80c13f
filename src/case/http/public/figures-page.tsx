import type { FastifyInstance } from 'fastify';
import type { JSX } from 'preact';
import { type StageFigure, smallestCell, stageLimits } from '#case/domain/stage-figures.ts';
import type { CaseWeb } from '#case/http/case-web.ts';
import { DataTable } from '#web/components/data-table.tsx';
import type { Speech } from '#web/speech.ts';

interface FiguresProps {
  readonly speech: Speech;
  readonly figures: readonly StageFigure[];
}

const columns = ['stage', 'limit', 'cases', 'median', 'ninetieth', 'over'] as const;

function FiguresPage({ speech, figures }: FiguresProps): JSX.Element {
  const days = (n: number | null): string => (n === null ? '–' : speech.t('case.figures.days', { n }));
  const rows = figures.map(({ stage, cases, median, ninetieth, overLimit }) => {
    const limit = stageLimits[stage];
    return {
      id: stage,
      cells: {
        stage: speech.t(`case.stage.${stage}`),
        limit: limit ? `${days(limit.days)}, ${speech.t(`case.figures.by-${limit.by}`)}` : '–',
        cases: cases === null ? speech.t('case.figures.few', { n: smallestCell }) : speech.number(cases),
        median: days(median),
        ninetieth: days(ninetieth),
        over: overLimit === null ? '–' : speech.number(overLimit),
      },
    };
  });
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('case.figures.title')}</h1>
      <p class="govuk-body-l">{speech.t('case.figures.lede')}</p>
      <DataTable
        speech={speech}
        caption={speech.t('case.figures.caption')}
        columns={columns.map((key) => ({ key, title: speech.t(`case.figures.${key}`) }))}
        rows={rows}
        empty={speech.t('case.figures.none')}
      />
      <h2 class="govuk-heading-m">{speech.t('case.figures.how.title')}</h2>
      <p>{speech.t('case.figures.how', { n: smallestCell })}</p>
    </>
  );
}

/** `/figures`: how long cases stand at each stage, for everybody to read. */
export function registerFigures(
  app: FastifyInstance,
  web: Pick<CaseWeb, 'speech' | 'show'>,
  figures: () => Promise<readonly StageFigure[]>,
): void {
  app.get('/figures', async (request, reply) => {
    const speech = web.speech(request);
    const body = <FiguresPage speech={speech} figures={await figures()} />;
    return web.show(request, reply, { title: speech.t('case.figures.title'), body, wide: true });
  });
}
