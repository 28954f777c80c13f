import type { ExampleTable } from '#law/engine/example.ts';
import { courtBorders } from '#law/examples/court-proceedings/borders.ts';
import { course } from '#law/examples/court-proceedings/course.ts';
import { type CourtProceedingsFacts, courtProceedings } from '#law/questions/court-proceedings.ts';

/** Mediation in a civil case: rows 30, 31 and 32 of the forty, the month against the sixty days, judges, minutes, witnesses. */
export const courtProceedingsExamples: ExampleTable<CourtProceedingsFacts> = {
  question: courtProceedings,
  examples: [...course, ...courtBorders],
};
