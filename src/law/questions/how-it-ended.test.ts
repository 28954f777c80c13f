import { describe, expect, it } from 'vitest';
import { day, type Instant } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import type { Decision } from '#law/engine/decision.ts';
import { type EndingFacts, howItEnded } from '#law/questions/how-it-ended.ts';

function on(asOf: string, facts: EndingFacts): Decision {
  return decide(howItEnded, { setting: 'outside', ...facts }, { asOf: day(asOf) });
}

const notice = '2026-03-19T05:15:00.000Z' as Instant;

describe('how a mediation ended', () => {
  it.each<[string, EndingFacts, string, string, string]>([
    ['settlement', { endSignedOn: day('2026-03-25') }, '2026-03-25', '1(1)', 'none'],
    ['mediator-excludes', { endSignedOn: day('2026-03-25') }, '2026-03-25', '1(2)', 'none'],
    ['refusal-of-mediation', { endSignedOn: day('2026-03-19') }, '2026-03-19', '1(3)', 'on-request'],
    ['refusal-to-continue', { notifiedAt: notice }, notice, '1(4)', 'on-request'],
    ['term-expired', { termLastDay: day('2026-04-13') }, '2026-04-13', '1(5)', 'on-request'],
  ])('by %s', (...[ground, facts, moment, paragraph, due]) => {
    const decision = on('2026-04-14', { endGround: ground as EndingFacts['endGround'] & string, ...facts });
    expect(decision.outcome).toBe('allowed');
    expect(decision.findings).toMatchObject({ moment, notice: due, sendTo: 'none' });
    expect(decision.reasons.map((reason) => reason.cite.paragraph)).toContain(paragraph);
  });

  it('is not over while the term still runs', () => {
    const expired: EndingFacts = { endGround: 'term-expired', termLastDay: day('2026-04-13') };
    expect(on('2026-04-13', expired).outcome).toBe('refused');
    expect(on('2026-04-14', expired).outcome).toBe('allowed');
  });

  it('tells of the gap when the mediator stops', () => {
    const decision = on('2026-04-14', { endGround: 'mediator-excludes', endSignedOn: day('2026-03-25') });
    expect(decision.collisions).toEqual(['C12']);
    expect(decision.warnings.map((reason) => reason.code)).toEqual(['moment-not-in-law']);
  });

  it('took the refusal of all, and counted from the day of sending, before 2022', () => {
    const refusal: EndingFacts = { endGround: 'refusal-of-mediation', endSignedOn: day('2021-12-20') };
    expect(on('2022-01-01', refusal).missing).toEqual(['refusedBy']);
    expect(on('2022-01-01', { ...refusal, refusedBy: 'one-party' }).outcome).toBe('refused');
    expect(on('2022-01-01', { ...refusal, refusedBy: 'all-parties' }).findings['notice']).toBe('none');
    expect(on('2022-01-02', { ...refusal, refusedBy: 'one-party' }).outcome).toBe('allowed');
    const one: EndingFacts = { endGround: 'refusal-to-continue', endSignedOn: day('2021-12-20') };
    expect(on('2022-01-01', one).findings['moment']).toBe('2021-12-20');
    expect(on('2022-01-02', one).missing).toEqual(['notifiedAt']);
  });

  it('leads to a notice when a party asks for it', () => {
    const decision = on('2026-03-20', { endGround: 'refusal-to-continue', notifiedAt: notice, noticeRequested: true });
    expect(decision.requirements.map((reason) => [reason.code, reason.cite.paragraph])).toEqual([['notice-requested', '2']]);
  });

  it.each<[EndingFacts['setting'] & string, EndingFacts['endGround'] & string, string, string, readonly string[]]>([
    ['court', 'settlement', 'court', 'settlement', ['send-settlement-to-court', 'court-approves']],
    ['court', 'mediator-excludes', 'court', 'notice', ['send-notice-to-court']],
    ['criminal', 'settlement', 'body', 'settlement', ['send-settlement-to-body']],
    ['administrative-offence', 'mediator-excludes', 'body', 'notice', ['send-notice-to-body']],
    ['enforcement', 'settlement', 'court-and-officer', 'settlement', ['approve-at-enforcement', 'show-to-officer']],
  ])('in %s by %s is told to %s', (...[setting, endGround, sendTo, send, codes]) => {
    const decision = on('2026-03-20', { setting, endGround, endSignedOn: day('2026-03-19') });
    expect(decision.findings).toMatchObject({ sendTo, send });
    expect(decision.requirements.map((reason) => reason.code)).toEqual(codes);
  });

  it('gives the money back when the mediator withdraws for partiality, not when it was hopeless', () => {
    const stopped: EndingFacts = { endGround: 'mediator-excludes', endSignedOn: day('2026-03-19'), paidToMediatorTiyn: 5_000_000 };
    const partial = on('2026-03-20', { ...stopped, withdrewForPartiality: true });
    expect(partial.findings['refundTiyn']).toBe(5_000_000);
    expect(partial.requirements.map((reason) => reason.cite.article)).toEqual(['22']);
    expect(on('2026-03-20', stopped).findings['refundTiyn']).toBeUndefined();
  });

  it('cannot be told without ground or day', () => {
    expect(on('2026-03-20', { setting: undefined }).missing).toEqual(['setting', 'endGround']);
    expect(on('2026-03-20', { endGround: 'settlement' }).missing).toEqual(['endSignedOn']);
    expect(on('2026-03-20', { endGround: 'term-expired' }).missing).toEqual(['termLastDay']);
    expect(on('2026-03-20', { endGround: 'mediator-excludes' }).outcome).toBe('missing');
  });
});
