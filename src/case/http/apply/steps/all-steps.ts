import type { Step } from '#case/http/apply/step.ts';
import { applicantStep, youStep } from '#case/http/apply/steps/applicant-steps.ts';
import { kindStep, lawStep } from '#case/http/apply/steps/dispute-steps.ts';
import { labourStep } from '#case/http/apply/steps/labour-step.ts';
import { evidenceStep, solutionStep, whatHappenedStep } from '#case/http/apply/steps/matter-steps.ts';
import { moreApplicantsStep, moreRespondentsStep } from '#case/http/apply/steps/more-parties-steps.ts';
import { needsStep, organisationStep, safetyStep } from '#case/http/apply/steps/needs-steps.ts';
import { representativeStep } from '#case/http/apply/steps/representative-step.ts';
import { respondentStep } from '#case/http/apply/steps/respondent-step.ts';

const steps: readonly Step[] = [
  kindStep,
  lawStep,
  labourStep,
  youStep,
  applicantStep,
  representativeStep,
  moreApplicantsStep,
  respondentStep,
  moreRespondentsStep,
  whatHappenedStep,
  solutionStep,
  evidenceStep,
  needsStep,
  organisationStep,
  safetyStep,
];

/** Every page that asks something, by name. */
export const stepsByName: ReadonlyMap<string, Step> = new Map(steps.map((step) => [step.name, step]));
