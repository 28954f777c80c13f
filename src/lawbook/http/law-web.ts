import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren } from 'preact';
import type { Day } from '#kernel/day.ts';
import { isDay } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import { readForm } from '#web/form/read-form.ts';
import type { Speech } from '#web/speech.ts';

/** A page of the law before its frame. */
export interface LawPageBody {
  readonly title: string;
  readonly body: ComponentChildren;
  readonly wide?: boolean;
  readonly hasErrors?: boolean;
  readonly status?: number;
  readonly robots?: 'index' | 'noindex';
  readonly islands?: readonly string[];
}

/** How many cases each collision of the law has touched, by its id; null while so few that the number could tell of one of them. */
export type CollisionCounts = Readonly<Record<string, number | null>>;

/** What the pages of the law need from the rest of the program; joined in main. */
export interface LawWeb {
  readonly speech: (request: FastifyRequest) => Speech;
  readonly show: (request: FastifyRequest, reply: FastifyReply, page: LawPageBody) => FastifyReply;
  readonly refuse: (request: FastifyRequest, reply: FastifyReply, refusals: readonly Refusal[]) => FastifyReply;
  readonly formToken: (request: FastifyRequest) => string;
  /** Fields of a posted form; its token was checked. */
  readonly posted: (request: FastifyRequest) => Promise<Readonly<Record<string, unknown>>>;
  readonly today: () => Day;
  /** The calendar with the days that an administrator added. */
  readonly calendar: () => WorkingCalendar;
  readonly collisionCounts: () => Promise<CollisionCounts>;
}

/** A day from an address, in any of the forms in which a date field sends it, or another one where there is none that can be read. */
export function dayFrom(query: unknown, name: string, otherwise: Day): Day {
  const value = readForm([{ name, kind: 'day', label: name }], query)[name];
  return typeof value === 'string' && isDay(value) ? value : otherwise;
}
