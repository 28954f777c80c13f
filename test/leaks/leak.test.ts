import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unshownKinds } from '#case/domain/capacity.ts';
import { type Stage, stages } from '#case/domain/stage.ts';
import { type CaseRole, reachOfRole, roomsOfEvent } from '#case/domain/visibility.ts';
import { rolledBack } from '#platform/database/test-database.ts';
import { type LetterRow, openLetter } from '#platform/mail/letter.ts';
import { type Field, type Plot, plantField } from '#test/leaks/field.ts';
import { leaksIn, missing } from '#test/leaks/judge.ts';
import type { Found } from '#test/leaks/marks.ts';
import type { Persona } from '#test/leaks/people.ts';
import { allProbes, differences, readingProbes } from '#test/leaks/probes.ts';
import { type Depth, type Looking, lookAround, lookAs, lookAtCase, type Routes, routesOf, type Sight, sorted } from '#test/leaks/ways.ts';
import { askersOf, plantDrawers, readWorld } from '#test/leaks/world.ts';
import { type TestProgram, testProgram } from '#test/program.ts';

/** How far everybody looks at a stage; at the others at the main pages and the API. */
const depths: Readonly<Partial<Record<Stage, Depth>>> = { 'mediator-asked': 'pages', meeting: 'acts', performing: 'pages' };

const trying = ['party-a-0', 'party-b-2', 'mediator-as-mediator', 'mediator-replaced', 'clerk', 'stranger'];

/** Words, events and rankings that the answer about a case must hold; messages, notes and files have their own ways. */
const isInCaseAnswer = ({ what, isWords }: Found): boolean =>
  (isWords || /\.(id|ranked|struck)$/.test(what)) &&
  !/^(message-posted|note-written|file-bytes|account)/.test(what) &&
  !unshownKinds.some((kind) => what === `${kind}.id`);

describe('who must not see what (S32, S36)', () => {
  let test: TestProgram;
  let field: Field;
  let routes: Routes;
  const lookers = new Map<Persona | null, Looking>();

  const look = async (persona: Persona | null): Promise<Looking> => {
    const known = lookers.get(persona) ?? (await lookAs(test, field, persona));
    lookers.set(persona, known);
    return known;
  };
  /** Forms and acts are tried by one of each part, by whoever lost his and by one stranger; for others the answer is the same. */
  const depthOf = (stage: Stage, persona: Persona | null): Depth => {
    const depth = depths[stage] ?? 'main';
    return depth === 'acts' && !trying.includes(persona?.name ?? '') ? 'pages' : depth;
  };
  const plotAt = (stage: Stage): Plot => field.plots.find((plot) => plot.planted.stage === stage) as Plot;
  const everybodyAt = (plot: Plot): readonly (Persona | null)[] => [...plot.insiders, ...field.outsiders, null];

  beforeAll(async () => {
    test = await testProgram();
    field = await plantField(test);
    await plantDrawers(test, field);
    routes = sorted(routesOf(test));
  }, 300_000);
  afterAll(() => test.close());

  it('is asked of every kind of event in every room, of every role, at every stage', () => {
    const planted = new Set(
      field.plots.flatMap(({ planted: { events } }) => events.map(({ kind, room }) => `${kind} ${room.split('-')[0]}`)),
    );
    const wanted = Object.entries(roomsOfEvent).flatMap(([kind, rooms]) => rooms.map((room) => `${kind} ${room}`));
    expect(wanted.filter((pair) => !planted.has(pair))).toEqual([]);
    const roles = new Set(field.plots.flatMap((plot) => everybodyAt(plot).map((persona) => persona?.role)));
    const withoutAccount: readonly CaseRole[] = ['court'];
    expect((Object.keys(reachOfRole) as CaseRole[]).filter((role) => !roles.has(role) && !withoutAccount.includes(role))).toEqual([]);
    expect(field.plots.map((plot) => plot.planted.stage)).toEqual(stages);
  });

  it('lets nothing out of the database, and holds nothing back, under anybody’s own settings or any role of the service', async () => {
    await rolledBack(test.database, async (tx) => {
      const world = await readWorld(tx, field);
      const ofOne = [...field.outsiders, ...(field.plots[0]?.insiders ?? [])];
      const others = field.plots.slice(1).flatMap((plot) => plot.insiders);
      const found = [];
      for (const asking of askersOf(world, ofOne)) found.push(...(await differences(tx, asking, { world, probes: allProbes })));
      for (const asking of askersOf(world, others)) found.push(...(await differences(tx, asking, { world, probes: readingProbes })));
      expect(found).toEqual([]);
    });
  });

  it.each(stages)(
    'lets nothing out over pages and the API at the stage %s, and shows everybody his own',
    async (stage) => {
      const plot = plotAt(stage);
      const [leaks, faults, broken]: [string[], string[], string[]] = [[], [], []];
      for (const persona of everybodyAt(plot)) {
        const sights = await lookAtCase(await look(persona), plot, { routes, depth: depthOf(stage, persona) });
        const { planted } = plot;
        leaks.push(...leaksIn(field.marks, sights, { persona, planted }));
        broken.push(...sights.filter(({ status }) => status >= 500).map(({ way }) => way));
        if (persona) faults.push(...faultsOf(plot, persona, sights));
      }
      expect([...new Set(leaks)]).toEqual([]);
      expect(faults).toEqual([]);
      expect([...new Set(broken)]).toEqual([]);
    },
    300_000,
  );

  function faultsOf({ planted }: Plot, persona: Persona, sights: readonly Sight[]): readonly string[] {
    const marksIn = (from: readonly Sight[]): ReadonlySet<string> =>
      new Set(from.flatMap(({ text }) => field.marks.find(text).map((found) => found.mark)));
    const api = marksIn(sights.filter((sight) => sight.way === '/api/v1/cases/:caseId'));
    const inAnswer = missing(field.marks, api, { persona, planted, concerns: isInCaseAnswer });
    if (!depths[planted.stage]) return inAnswer;
    const concerns = ({ what, isWords }: Found): boolean => isWords && /^(message-posted|note-written|file-bytes)/.test(what);
    return [...inAnswer, ...missing(field.marks, marksIn(sights), { persona, planted, concerns })];
  }

  it('lets nothing out over lists, searches and every other page', async () => {
    const leaks: string[] = [];
    const plot = plotAt('meeting');
    for (const persona of [...field.outsiders, null]) {
      const sights = await lookAround(await look(persona), plot, routes);
      leaks.push(...leaksIn(field.marks, sights, { persona, planted: null }));
    }
    for (const persona of plot.insiders) {
      const sights = await lookAround(await look(persona), plot, routes);
      leaks.push(...leaksIn(field.marks, sights, { persona, planted: plot.planted }));
      const list = sights.find((sight) => sight.way === '/api/v1/cases')?.text ?? '';
      expect([persona.name, list.includes(plot.planted.number)]).toEqual([persona.name, persona.role !== null]);
    }
    expect([...new Set(leaks)]).toEqual([]);
  });

  it('would notice each word of one side that the other side saw, and each that a side could not see', () => {
    const { insiders, planted } = plotAt('meeting');
    const persona = insiders.find((known) => known.name === 'party-b-2') as Persona;
    const foreign = field.marks
      .all()
      .filter((mark) => mark.caseId === planted.caseId && /^(side-a|own-a|notes|safety)/.test(mark.room) && mark.isWords);
    const sights = foreign.map((mark) => ({ way: '/letters', status: 200, text: `<b>${mark.mark}</b>` }));
    const ofHisOwn = foreign.filter((mark) => persona.own.includes(mark.room as (typeof persona.own)[number]));
    const byLaw = foreign.filter((mark) => mark.what === 'contacts-given.address');
    expect(leaksIn(field.marks, sights, { persona, planted })).toHaveLength(foreign.length - ofHisOwn.length - byLaw.length);
    expect(missing(field.marks, new Set(), { persona, planted, concerns: isInCaseAnswer }).length).toBeGreaterThan(100);
  });

  it('writes nothing in a letter that its reader may not know, and no words into what is not sealed', async () => {
    const sealing = await test.installation.keeper.derive('letter');
    const { rows } = await test.database.owner((tx) => sql<LetterRow>`select * from letter`.execute(tx));
    const leaks: string[] = [];
    for (const row of rows) {
      const plot = field.plots.find(({ insiders }) => insiders.some((persona) => persona.personId === row.to_person));
      const persona = plot?.insiders.find((known) => known.personId === row.to_person);
      const { to_sealed: _to, body_sealed: _body, ...open } = row;
      const secret = JSON.parse(openLetter(row, sealing).secret ?? '{}') as { readonly subject?: string; readonly calendar?: unknown };
      const bare = JSON.stringify([open, secret.subject, secret.calendar]);
      leaks.push(
        ...field.marks.find(bare).flatMap((found) => (found.isWords ? [`${found.what} in the open part of ${row.template}`] : [])),
      );
      if (!plot || !persona) continue;
      const sights = [{ way: '/letters', status: 200, text: JSON.stringify([open, secret]) }];
      leaks.push(...leaksIn(field.marks, sights, { persona, planted: plot.planted }));
    }
    expect(rows.length).toBeGreaterThan(300);
    expect([...new Set(leaks)]).toEqual([]);
  });

  it('writes no words into due work, logs, redirects, open columns or names of files', async () => {
    const dump = await test.database.owner(async (tx) => {
      const tables = await sql<{
        name: string;
      }>`select table_name as name from information_schema.tables where table_schema = 'public'`.execute(tx);
      const texts = [];
      for (const { name } of tables.rows)
        texts.push((await sql.raw<{ t: string }>(`select to_jsonb(t)::text as t from ${name} t`).execute(tx)).rows);
      return texts.flat().map((row) => row.t);
    });
    expect(dump.length).toBeGreaterThan(1000);
    const found = [...dump, test.logged()].flatMap((text) => field.marks.find(text).filter((mark) => mark.isWords));
    expect(found).toEqual([]);
    expect(field.marks.find(test.logged()).map((mark) => mark.what)).toEqual([]);
  });
});
