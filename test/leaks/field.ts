import { randomUUID } from 'node:crypto';
import { emptyDraft } from '#case/acts/apply/application-draft.ts';
import { type Stage, stages } from '#case/domain/stage.ts';
import { applicationDrafts } from '#case/store/application-drafts.ts';
import { readEmail } from '#identity/domain/email-address.ts';
import { createAccount } from '#identity/store/create-account.ts';
import { scryptPasswords } from '#identity/store/scrypt-passwords.ts';
import type { CaseId, OrganisationId } from '#kernel/id.ts';
import { type Marks, openMarks } from '#test/leaks/marks.ts';
import { bystanders, makePeople, type Persona, personasOf } from '#test/leaks/people.ts';
import { type PlantedCase, plantCase } from '#test/leaks/planted-case.ts';
import { createOrganisation, password, type TestProgram } from '#test/program.ts';

/** A case with those who try to see it. */
export interface Plot {
  readonly planted: PlantedCase;
  readonly insiders: readonly Persona[];
}

/** One planted case for each stage, in one database, with accounts for everybody. */
export interface Field {
  readonly marks: Marks;
  readonly plots: readonly Plot[];
  readonly outsiders: readonly Persona[];
  readonly draftIds: ReadonlyMap<string, string>;
}

async function organisation(test: TestProgram, bin: string): Promise<OrganisationId> {
  const organisationId = randomUUID() as OrganisationId;
  const place = { region: '75', address: 'Алматы', phone: null, email: null, site: null } as const;
  const row = { organisationId, bin, nameKk: 'Ұйым', nameRu: 'Организация', ...place };
  await test.database.owner((tx) => createOrganisation(tx, row));
  return organisationId;
}

/** The account of a persona; its name is known in its case, its address to nobody but itself. */
async function account(test: TestProgram, marks: Marks, made: { readonly persona: Persona; readonly caseId: string }): Promise<void> {
  const { persona, caseId } = made;
  const { personId, office, isMediator = false, isAdmin = false } = persona;
  const drawer = { caseId, room: `person:${personId}`, what: 'account.email' };
  const email = `${marks.word(drawer)}@example.kz`;
  const name =
    office || isMediator
      ? `Ұйым ${persona.name}`
      : marks.word({ caseId, room: caseId === '' ? drawer.room : 'case', what: `account.name of ${personId}` });
  const address = readEmail(email);
  if (!address.ok) throw new Error('not an address');
  const passwordHash = await hash();
  const verified = test.installation.clock.now();
  const row = {
    personId,
    name,
    email: address.value,
    language: 'ru' as const,
    passwordHash,
    emailVerifiedAt: verified,
    isMediator,
    isAdmin,
  };
  await test.database.owner((tx) => createAccount(tx, { ...row, ...(office ? { office } : {}) }, test.installation.seal));
}

const known: { hash?: Promise<string> } = {};
function hash(): Promise<string> {
  known.hash ??= scryptPasswords({ N: 1024, r: 8, p: 1 }).hash(password);
  return known.hash;
}

async function draft(test: TestProgram, marks: Marks, persona: Persona): Promise<string> {
  const { database, vault, clock } = test.installation;
  const place = { caseId: '', room: `person:${persona.personId}`, what: 'draft' };
  const empty = emptyDraft();
  const claim = { ...empty.claim, subject: marks.word(place), statement: marks.word(place) };
  const drafts = applicationDrafts({ database, vault, now: clock.now });
  const kept = await drafts.create({ personId: persona.personId, office: null }, { ...empty, claim });
  if (!kept.ok) throw new Error('the draft was not kept');
  return marks.id(kept.value.draftId, place);
}

/** Plants a case at each of these stages, or at all there are. */
export async function plantField(test: TestProgram, wanted: readonly Stage[] = stages): Promise<Field> {
  const marks = openMarks();
  const [office, otherOffice] = [await organisation(test, '120640990038'), await organisation(test, '990440000385')];
  const outsiders = bystanders(office, otherOffice);
  const draftIds = new Map<string, string>();
  const settle = (persona: Persona, caseId: string): Promise<void> => account(test, marks, { persona, caseId });
  for (const persona of outsiders) await settle(persona, '');
  const plots: Plot[] = [];
  for (const [index, stage] of wanted.entries()) {
    const people = makePeople();
    const caseId = randomUUID() as CaseId;
    const number = `2026-9${String(index).padStart(5, '0')}`;
    const ghosts = personasOf(people, { mediator: null } as Parameters<typeof personasOf>[1]);
    for (const persona of ghosts) await settle(persona, caseId);
    const planted = await plantCase({ caseId, installation: test.installation, marks, people, stage, number, organisationId: office });
    plots.push({ planted, insiders: personasOf(people, planted.state) });
  }
  const authors = [...outsiders, ...(plots[0]?.insiders ?? [])];
  for (const persona of authors) draftIds.set(persona.personId, await draft(test, marks, persona));
  return { marks, plots, outsiders, draftIds };
}
