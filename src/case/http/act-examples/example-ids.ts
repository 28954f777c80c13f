/** Ids of nobody and nothing, for examples. */
export const exampleParty = '01990a5e-0000-7000-8000-000000000001';
export const examplePerson = '01990a5e-0000-7000-8000-000000000002';
export const exampleFile = '01990a5e-0000-7000-8000-000000000003';
export const exampleOffer = '01990a5e-0000-7000-8000-000000000004';
export const exampleMeeting = '01990a5e-0000-7000-8000-000000000005';
export const exampleOrganisation = '01990a5e-0000-7000-8000-000000000006';
