import type { ExampleTable } from '#law/engine/example.ts';
import { exclusions, limits, repeated } from '#law/examples/criminal-proceedings/exclusions.ts';
import { firstGround, secondGround, thirdGround } from '#law/examples/criminal-proceedings/grounds.ts';
import { mediator } from '#law/examples/criminal-proceedings/mediator.ts';
import { prosecution } from '#law/examples/criminal-proceedings/prosecution.ts';
import type { CriminalFacts } from '#law/questions/criminal-facts.ts';
import { criminalProceedings } from '#law/questions/criminal-proceedings.ts';

/** Does reconciliation end a criminal case: rows 6 to 10 of the forty, every article of the lists, every border of articles 68 and 71. */
export const criminalProceedingsExamples: ExampleTable<CriminalFacts> = {
  question: criminalProceedings,
  examples: [...firstGround, ...secondGround, ...thirdGround, ...exclusions, ...repeated, ...limits, ...mediator, ...prosecution],
};
