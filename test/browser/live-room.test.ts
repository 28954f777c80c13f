import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoEmail, demoPassword } from '#main/demo/people.ts';
import { signInAs } from '#test/browser/form-filling.ts';
import { type House, openHouse } from '#test/browser/house.ts';

/** S10: a weak line loses nothing and doubles nothing, and the room works without script. */
describe('a room of text', () => {
  let house: House;
  let [customer, director]: Page[] = [];
  let room = '';
  const there = (): readonly [Page, Page] => {
    if (!customer || !director) throw new Error('nobody is there');
    return [customer, director];
  };

  beforeAll(async () => {
    house = await openHouse({ now: '2026-09-16T06:00:00.000Z', isDemonstration: true });
    [customer, director] = [await house.open(), await house.open()];
    await signInAs(customer, { email: demoEmail('customer'), password: demoPassword });
    await signInAs(director, { email: demoEmail('director'), password: demoPassword });
    await director.locator('main a[href^="/case/"]').first().click();
    await director.locator('main a[href$="/room/joint"]').first().click();
    await director.waitForURL('**/room/joint');
    room = new URL(director.url()).pathname;
    await customer.goto(room);
    for (const page of there()) await page.waitForFunction(`document.querySelector('[data-status]').textContent !== ''`);
  });
  afterAll(() => house?.close());

  async function say(page: Page, words: string): Promise<void> {
    await page.locator('main textarea[name="words"]').fill(words);
    await page.locator('main form[data-post] button[type="submit"]').click();
  }
  const said = async (page: Page): Promise<readonly string[]> => page.locator('[data-messages] .b-timeline__text').allInnerTexts();
  const arrives = (page: Page, words: string) =>
    page.locator('[data-messages] .b-message[id]', { hasText: words }).waitFor({ state: 'visible' });
  const countOf = async (page: Page, words: string) => (await said(page)).filter((text) => text === words).length;

  it('shows a message on the other screen without a reload', async () => {
    const [one, other] = there();
    await other.evaluate('window.stayed = true');
    await say(one, 'Можно начать в понедельник?');
    await arrives(other, 'Можно начать в понедельник?');
    expect(await other.evaluate('window.stayed')).toBe(true);
  });

  it('keeps what was written while the line was gone, and shows on return what came meanwhile: once, in one order', async () => {
    const [one, other] = there();
    await other.context().setOffline(true);
    for (const line of house.test.program.http.websocketServer.clients) line.terminate();
    await say(other, 'Да, в понедельник в девять.');
    await say(other, 'Бригада будет из трёх человек.');
    await say(one, 'Я буду дома.');
    await arrives(one, 'Я буду дома.');
    expect([await countOf(one, 'Да, в понедельник в девять.'), await countOf(other, 'Я буду дома.')]).toEqual([0, 0]);
    await other.context().setOffline(false);
    const words = ['Да, в понедельник в девять.', 'Бригада будет из трёх человек.', 'Я буду дома.'];
    for (const page of there()) for (const text of words) await arrives(page, text);
    for (const page of there()) expect(await Promise.all(words.map((text) => countOf(page, text)))).toEqual([1, 1, 1]);
    expect(await said(one)).toEqual(await said(other));
    await other.reload();
    expect(await said(other)).toEqual(await said(one));
  });

  it('works without script: a message is sent by the form and read on the next page', async () => {
    const [one] = there();
    const plain = await house.open({ javaScriptEnabled: false });
    await signInAs(plain, { email: demoEmail('director'), password: demoPassword }, room);
    await say(plain, 'Пишу со старого телефона.');
    await plain.waitForURL(`**${room}#f-words`);
    expect(await countOf(plain, 'Пишу со старого телефона.')).toBe(1);
    await arrives(one, 'Пишу со старого телефона.');
    await say(one, 'Получила.');
    await arrives(one, 'Получила.');
    await plain.goto(room);
    expect(await countOf(plain, 'Получила.')).toBe(1);
    await plain.context().close();
  });
});
