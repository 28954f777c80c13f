import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PO from 'pofile';
import { describe, expect, it } from 'vitest';
import { caseActs } from '#case/acts/case-acts.ts';
import { explanationParts } from '#case/domain/explanation.ts';
import { identityProofs, returnReasons } from '#case/domain/paper/paper-event.ts';
import { disputeKinds } from '#case/domain/procedure-event.ts';
import { safetyMarks } from '#case/domain/screening.ts';
import { isFinal, stages } from '#case/domain/stage.ts';
import { languages } from '#kernel/language.ts';
import type { SigningLevel } from '#signature/domain/signing-level.ts';
import type { RoomTexts } from '#web/text/compile.ts';
import { readRooms } from '#web/text/compile.ts';

const signingLevels: readonly SigningLevel[] = ['platform', 'national', 'simulated', 'paper'];
const source = fileURLToPath(new URL('../../', import.meta.url));
const rooms = readRooms(source);

/** What a reader sees of one language of a room: ids and texts. */
function messagesOf(room: RoomTexts, language: (typeof languages)[number]): ReadonlyMap<string, string> {
  return new Map(PO.parse(room.po[language]).items.map((item) => [item.msgid, item.msgstr[0] ?? '']));
}

function sourcesOf(folder: string): readonly string[] {
  return readdirSync(`${source}${folder}`, { recursive: true })
    .map((path) => `${source}${folder}/${String(path)}`)
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|test-support|bench)\.tsx?$/.test(path))
    .map((path) => readFileSync(path, 'utf8').replaceAll(/^\s*(?:\/?\*).*$/gm, ''));
}

function found(texts: readonly string[], pattern: RegExp): readonly string[] {
  return [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')))].sort();
}

/** Every language in which an id has no text. */
function missing(ids: readonly string[]): readonly string[] {
  const parts = rooms.filter((known) => known.room === 'case');
  if (parts.length === 0) return ['case'];
  return languages.flatMap((language) => {
    const messages = new Map(parts.flatMap((part) => [...messagesOf(part, language)]));
    return ids.filter((id) => !messages.get(id)).map((id) => `${language} ${id}`);
  });
}

describe('texts of a case', () => {
  it('say of every act what it is, what happens, what to press and what was done', () => {
    const ids = caseActs.flatMap(({ name }) => ['', '.title', '.lede', '.button', '.done'].map((part) => `case.act.${name}${part}`));
    expect(caseActs.length).toBeGreaterThan(30);
    expect(missing(ids)).toEqual([]);
  });

  it('name every stage and what comes after it', () => {
    expect(missing(stages.flatMap((stage) => [`case.stage.${stage}`, `case.stage.${stage}.next`]))).toEqual([]);
  });

  it('show the next road wherever a case ended without a settlement that was kept', () => {
    const room = rooms.find((known) => known.room === 'case');
    const roads = stages
      .filter((stage) => (isFinal(stage) || stage === 'defaulted') && stage !== 'performed')
      .map((stage) => (room && messagesOf(room, 'en').get(`case.stage.${stage}.next`)) ?? '');
    expect(roads).toHaveLength(3);
    expect(roads.filter((road) => !road.includes('court'))).toEqual([]);
  });

  it('tell every kind of event of the procedure', () => {
    const kinds = found(
      ['procedure-event.ts', 'paper/paper-event.ts'].map(
        (file) => readFileSync(`${source}case/domain/${file}`, 'utf8').split('interface ProcedureContents')[0] ?? '',
      ),
      /readonly '([a-z-]+)':/g,
    );
    expect(kinds.length).toBeGreaterThan(40);
    expect(missing(kinds.map((kind) => `case.event.${kind}`))).toEqual([]);
  });

  it('explain every refusal, wherever it is given', () => {
    const folders = readdirSync(source, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    const codes = found(
      folders.flatMap((folder) => sourcesOf(folder)),
      /(?:refuse\(|code: |unless\([^']*|Refused\()'case\.([a-z-]+)'/g,
    );
    expect(codes.length).toBeGreaterThan(50);
    expect(missing(codes.map((code) => `case.refusal.${code}`))).toEqual([]);
  });

  it('have every label, hint and sentence that the pages name', () => {
    const pages = sourcesOf('case/http');
    const whole = found(pages, /(?:t\(|(?:tick|yesNo)\('\w+', |\? |: )'(case\.(?:yes|no|[a-zA-Z0-9-]+\.[a-zA-Z0-9.-]+))'/g);
    const ticks = found(pages, /tick\('\w+', '(case\.[a-z.-]+)'\)/g).map((label) => `${label}.yes`);
    const parts = [
      ...explanationParts.flatMap((part) => [`case.explanation.${part}`, `case.explanation.${part}.title`]),
      ...safetyMarks.flatMap((mark) => [`case.safety.${mark}`, `case.safety.${mark}.hint`]),
      ...disputeKinds.map((kind) => `case.dispute.${kind}`),
      ...identityProofs.map((proof) => `case.identity-proof.${proof}`),
      ...returnReasons.flatMap((reason) => [`case.return-reason.${reason}`, `case.paper.return.${reason}`]),
      ...signingLevels.flatMap((level) => [`case.signed-by.${level}`, `case.signed-tag.${level}`]),
    ];
    expect(whole.length).toBeGreaterThan(60);
    expect(missing([...whole, ...ticks, ...parts])).toEqual([]);
  });

  it('never hint at private answers where everyone reads', () => {
    const room = rooms.find((known) => known.room === 'case');
    const neutral = [
      'case.event.private-questions-closed',
      'case.event.arrangements-set',
      'case.event.case-closed.not-suitable',
      'case.page.arranging',
    ];
    const told = languages.flatMap((language) => neutral.map((id) => (room && messagesOf(room, language).get(id)) ?? ''));
    expect(told.filter((text) => text === '')).toEqual([]);
    expect(told.filter((text) => /\{|safe|danger|violen|безопас|насил|опасн|қауіп|зорлық|answer|ответ|жауап/i.test(text))).toEqual([]);
  });
});

/** Sentences of a message as read: branches apart, placeholders as one word. */
function sentencesOf(text: string): readonly string[] {
  const branches = text.replaceAll(/\{(\w+)\}/g, 'x').split(/\{\w+, (?:plural|select), |\w+ \{|\}/);
  return branches.flatMap((branch) => branch.split(/(?<=[.?!;:])\s|\n/)).map((sentence) => sentence.trim());
}

/** A rule of law told whole may need a few words more than anything else. */
function longestSentence(id: string): number {
  return id.startsWith('law.rule.') ? 33 : 28;
}

describe('plain words', () => {
  it('count words as a reader does', () => {
    expect(sentencesOf('One {n} two. Three; four {n, plural, one {# day} other {# days}}')).toContain('One x two.');
  });

  it.each(languages)('no sentence of any room is too long to be understood at once in %s', (language) => {
    const long = rooms.flatMap((room) =>
      [...messagesOf(room, language)].flatMap(([id, text]) =>
        sentencesOf(text)
          .filter((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > longestSentence(id))
          .map((sentence) => `${id}: ${sentence}`),
      ),
    );
    expect(long).toEqual([]);
  });
});
