import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNationalReply } from '#signature/domain/national/reply.ts';

const armoured = '-----BEGIN CMS-----\nMII=\n-----END CMS-----\n';

describe('an answer of the national program', () => {
  it.each([
    ['a text', 'MII='],
    ['a text in armour', armoured],
    ['a list', ['MII=']],
    ['the newer envelope with a list', { status: true, body: { result: ['MII='] } }],
    ['the newer envelope with a text', { status: true, body: { result: armoured } }],
    ['the older envelope', { code: '200', responseObject: 'MII=' }],
    ['the field of a form', { cms: armoured }],
    ['the field of a form with an envelope as text', { cms: JSON.stringify({ status: true, body: { result: 'MII=' } }) }],
    ['a list as text', '["MII="]'],
  ])('is read from %s', (_what, payload) => {
    const reply = readNationalReply(payload);
    expect(reply.kind === 'signatures' && reply.texts.map((text) => text.includes('MII='))).toEqual([true]);
  });

  it.each([
    ['by an empty body', { status: true, body: {} }],
    ['by a failure of the older module', { code: '500', message: 'action.canceled' }],
    ['as the page itself says', '{"cancelled":true}'],
  ])('says that the person cancelled %s', (_what, payload) => expect(readNationalReply(payload)).toEqual({ kind: 'cancelled' }));

  it.each([
    [{ success: false, errorCode: 'MODULE_NOT_FOUND' }, 'module-unknown'],
    [{ status: false, code: 'INVOCATION_ERROR', message: '', details: '' }, 'program-refused'],
    [{ code: '500', message: 'java.lang.IllegalArgumentException: argument type mismatch. Method: signXml' }, 'program-refused'],
    [{ status: true, body: null }, 'unreadable'],
    [{ status: true, body: { result: 5 } }, 'unreadable'],
    [{ status: true, body: { result: [] } }, 'unreadable'],
    [{ success: false, code: 'COMMON_JSON_WRAPPING_EXCEPTION' }, 'program-refused'],
    ['{"status":', 'unreadable'],
    [undefined, 'no-answer'],
    ['  ', 'no-answer'],
    [17, 'unreadable'],
  ])('tells why there is no signature: %j', (payload, why) => expect(readNationalReply(payload)).toEqual({ kind: 'failed', why }));

  it('may be anything at all and nothing breaks', () => {
    fc.assert(fc.property(fc.anything(), (payload) => typeof readNationalReply(payload).kind === 'string'));
    const nested = `${'{"cms":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    expect(readNationalReply(nested).kind).toBe('failed');
    fc.assert(fc.property(fc.json(), (payload) => typeof readNationalReply(payload).kind === 'string'));
  });
});
