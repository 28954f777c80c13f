import { agreementExamples } from '#case/http/act-examples/agreement-examples.ts';
import { caseExamples } from '#case/http/act-examples/case-examples.ts';
import { exampleOrganisation } from '#case/http/act-examples/example-ids.ts';
import { sessionExamples } from '#case/http/act-examples/session-examples.ts';

/** One body for each act of the registry, for the description of the API; checked against the acts' schemas. */
export const actExamples: Readonly<Record<string, object>> = { ...caseExamples, ...sessionExamples, ...agreementExamples };

const known = { kind: 'person', interpreter: false, support: '' };

/** An application as it is sent to `POST /api/v1/applications`; all people are invented. */
export const applicationExample: object = {
  disputeKind: 'civil',
  organisationId: exampleOrganisation,
  iAm: 'applicant',
  applicants: [
    {
      ...known,
      name: 'Азамат Асанов',
      idNumber: '840517100012',
      address: 'Алматы, Абай 1',
      phone: '+77010000001',
      email: 'a@example.kz',
      language: 'ru',
    },
  ],
  respondents: [{ ...known, name: 'Бекзат Бериков', idNumber: '', address: '', phone: '', email: 'b@example.kz', language: 'kk' }],
  claim: {
    subject: 'Қолхат бойынша қарыз',
    statement: '1 850 000 теңге бердім, 300 000 қайтарды.',
    proposedSolution: 'Айлап қайтару',
    amountTiyn: 155_000_000,
  },
  lawFacts: { thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false },
  safety: { isAfraid: false, violence: false, protectiveOrder: false, childInDanger: false, needsHelpToDecide: false, words: '' },
};
