import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/day.ts';
import { day } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import { languages } from '#kernel/language.ts';
import { answerSlots } from '#session/acts/answer-slots.ts';
import { askLiveMeeting } from '#session/acts/ask-live-meeting.ts';
import { proposeSession } from '#session/acts/propose-session.ts';
import { sessionActs } from '#session/acts/session-acts.ts';
import type { Story, StoryPlan } from '#session/acts/session-story.test-support.ts';
import { aliya, bolat, createStory, mediator } from '#session/acts/session-story.test-support.ts';
import type { TalkingRoom } from '#session/domain/room-rules.ts';
import { sessionForms } from '#session/http/forms.ts';
import type { Reading } from '#session/http/meeting-words.ts';
import { MeetingsView } from '#session/http/meetings-view.tsx';
import { NotesPage } from '#session/http/notes-page.tsx';
import { PracticePage } from '#session/http/practice-page.tsx';
import { RoomPage } from '#session/http/room-page.tsx';
import { roomReader, showMessage } from '#session/http/show-message.ts';
import { FieldList } from '#web/form/field-list.tsx';
import { readForm } from '#web/form/read-form.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const today = day('2026-03-13');
const at = '2026-03-13T05:00:00.000Z' as Instant;
const slot = '2026-03-18T05:00:00.000Z';

function lived(plan: StoryPlan = {}): Story {
  const story = createStory(plan);
  const proposal = { with: 'both', mode: 'video', slots: [slot], minutes: 90 };
  if (plan.meetings !== 'separate') story.run(proposeSession, mediator, proposal);
  story.run(proposeSession, mediator, { ...proposal, with: 'side-b', mode: 'in-person', place: 'Тайное место' });
  for (const meeting of story.stateFor(bolat).sessions.meetings)
    story.run(answerSlots, bolat, { sessionId: meeting.sessionId, slots: [slot] });
  story.run(askLiveMeeting, bolat, {});
  return story;
}

function reading(story: Story, personId: PersonId, language: Language = 'ru'): Reading {
  return { state: story.stateFor(personId), speech: speechFor(language), me: story.capacity(personId) };
}

function room(known: Reading, key: TalkingRoom, words = '<b>Да</b>\nвторая строка'): string {
  const message = showMessage(known, { position: 7, messageId: 'm', personId: bolat, as: 'party', words, at }, 'Медеу');
  return renderToString(
    <RoomPage
      reading={known}
      room={key}
      today={today}
      mediatorName="Медеу"
      messages={[message]}
      roomHref={(other) => `/room/${other}`}
      action="/act"
      livePath={`/case/c/room/${key}/live`}
      formToken="token"
      messageId="id"
    />,
  );
}

function meetings(known: Reading): string {
  return renderToString(
    <MeetingsView
      reading={known}
      today={today}
      offered={['answer-slots', 'fix-session']}
      actHref={(act) => `/act/${act}`}
      calendarHref={(id) => `/calendar/${id}`}
    />,
  );
}

describe('the page of a room', () => {
  it.each(languages)('can be said in %s to each who takes part', (language) => {
    for (const person of [aliya, bolat, mediator]) expect(room(reading(lived(), person, language), 'joint')).toContain('data-live-room');
  });

  it('names those who read: both sides and the mediator, or one side and the mediator', () => {
    const banner = (html: string): string => /b-room__banner.*?<\/div>/s.exec(html)?.[0] ?? '';
    const joint = banner(room(reading(lived(), bolat), 'joint'));
    const own = banner(room(reading(lived(), bolat), 'side-b'));
    for (const name of ['Алия', 'Болат', 'Медеу']) expect(joint).toContain(name);
    expect([own.includes('Болат'), own.includes('Медеу'), own.includes('Алия')]).toEqual([true, true, false]);
    expect(room(reading(lived(), bolat), 'side-b')).toContain('b-room--private');
  });

  it("never mentions the other side's room to a party", () => {
    for (const key of ['joint', 'side-b'] as const) expect(room(reading(lived(), bolat), key)).not.toContain('side-a');
    for (const key of ['joint', 'side-a'] as const) expect(room(reading(lived(), aliya), key)).not.toContain('side-b');
  });

  it('writes out what people wrote as text, line by line', () => {
    const html = room(reading(lived(), aliya), 'joint');
    expect(html).toContain('<p>&lt;b>Да&lt;/b></p><p>вторая строка</p>');
    expect(html).not.toContain('<b>');
  });

  it('sends by an ordinary form without script', () => {
    const html = room(reading(lived(), aliya), 'joint');
    expect(html).toMatch(/<form method="post" action="\/act"/);
    for (const part of ['name="room" value="joint"', 'name="messageId" value="id"', 'name="formToken" value="token"', '<textarea'])
      expect(html).toContain(part);
  });

  it('has no form while the joint room is closed, and gives no reason', () => {
    const html = room(reading(lived({ meetings: 'separate' }), bolat), 'joint');
    expect(html).not.toContain('<form');
    expect(html).toContain('не открыты');
    expect(room(reading(lived({ meetings: 'separate' }), bolat), 'side-b')).toContain('<form');
  });

  it('says so where the words were destroyed', () => {
    expect(room(reading(lived(), aliya), 'joint', '')).toContain('Текст удалён');
  });

  it('is no reader to the other side', () => {
    expect(roomReader(reading(lived(), aliya), 'side-b', '')).toBeNull();
    expect(roomReader(reading(lived(), aliya), 'side-a', '')).not.toBeNull();
  });
});

describe('the list of meetings', () => {
  it('shows a party its own and common meetings only', () => {
    expect(meetings(reading(lived(), bolat))).toContain('Тайное место');
    const other = meetings(reading(lived(), aliya));
    expect(other).not.toContain('Тайное место');
    expect(other.match(/class="b-meeting"/g)).toHaveLength(1);
    expect(other).not.toContain('живой встрече');
  });

  it.each(languages)('names those whose answer is awaited, in %s', (language) => {
    expect(meetings(reading(lived(), mediator, language))).toContain('Алия');
  });

  it('warns the mediator of a minor alone', () => {
    expect(meetings(reading(lived({ isMinorB: true }), mediator))).toContain('несовершеннолетний');
    expect(meetings(reading(lived({ isMinorB: true }), aliya))).not.toContain('несовершеннолетний');
  });
});

describe('notes and practice', () => {
  it.each(languages)('can be said in %s', (language) => {
    const speech = speechFor(language);
    expect(renderToString(<NotesPage speech={speech} notes={[]} action="/a" formToken="t" noteId="n" />)).toContain(
      'name="noteId" value="n"',
    );
    const practice = renderToString(<PracticePage speech={speech} />);
    expect(practice).toContain('ә ғ қ ң ө ұ ү һ і');
    expect(practice).not.toMatch(/method="post"|action=|https?:/);
  });
});

describe('forms of acts', () => {
  it.each(languages)('stand for every act in %s and speak of nothing unknown', (language) => {
    for (const person of [bolat, mediator]) {
      const known = reading(lived(), person, language);
      for (const { name } of sessionActs) {
        for (const part of ['', '.title', '.lede', '.button', '.done']) expect(known.speech.t(`session.act.${name}${part}`)).not.toBe('');
        const specs = sessionForms[name]?.(known.state, known.speech, known.me);
        if (!specs) throw new Error(`no form for ${name}`);
        renderToString(<FieldList speech={known.speech} specs={specs} />);
      }
    }
  });

  it('give the act what it takes, times typed as times of Kazakhstan', () => {
    const known = reading(lived(), mediator);
    const specs = sessionForms['propose-session']?.(known.state, known.speech, known.me) ?? [];
    const given = readForm(specs, { with: 'both', mode: 'video', 'slots.1': '25.11.2026 10:00', minutes: '60', place: '' });
    expect(proposeSession.input.parse(given)).toEqual({
      with: 'both',
      mode: 'video',
      slots: [undefined, '2026-11-25T05:00:00.000Z'],
      minutes: 60,
      place: '',
    });
  });

  it('offer the mediator no common meeting where meetings are separate', () => {
    const known = reading(lived({ meetings: 'separate' }), mediator);
    const specs = sessionForms['propose-session']?.(known.state, known.speech, known.me) ?? [];
    expect(specs.find((spec) => spec.name === 'with')?.options?.map((option) => option.value)).toEqual(['side-a', 'side-b']);
  });
});

describe('texts', () => {
  it('exist for every code and id that the source names', () => {
    const root = fileURLToPath(new URL('../', import.meta.url));
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(acts|domain|http)\/[a-z-]+\.tsx?$/.test(file),
    );
    const ids = new Set(
      files.flatMap((file) =>
        [...readFileSync(`${root}/${file}`, 'utf8').matchAll(/'session\.([a-z.-]+)'/g)].map((match) => match[1] ?? ''),
      ),
    );
    expect(ids.size).toBeGreaterThan(60);
    const { t } = speechFor('kk');
    const isSaid = (id: string): boolean => {
      try {
        return t(id, { n: 1, name: '', names: '', day: '', author: '', letters: '', words: '' }) !== undefined;
      } catch {
        return false;
      }
    };
    expect([...ids].filter((id) => !isSaid(`session.${id}`) && !isSaid(`session.refusal.${id}`))).toEqual([]);
    for (const kind of [
      'session-proposed',
      'session-slots-answered',
      'session-fixed',
      'session-cancelled',
      'session-held',
      'live-meeting-asked',
      'live-meeting-answered',
      'message-posted',
      'note-written',
    ]) {
      expect(isSaid(`session.event.${kind}`)).toBe(true);
    }
  });
});
