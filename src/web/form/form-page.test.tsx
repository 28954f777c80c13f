import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { languages } from '#kernel/language.ts';
import { FormPage } from '#web/form/form-page.tsx';
import type { FieldSpec } from '#web/form/spec.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const specs: readonly FieldSpec[] = [
  { name: 'parties.0.iin', kind: 'iin', label: 'web.name' },
  { name: 'born', kind: 'day', label: 'web.name', optional: true },
  { name: 'fee', kind: 'money', label: 'web.name' },
  {
    name: 'why',
    kind: 'radios',
    label: 'web.name',
    options: [
      { value: 'a', text: 'A' },
      { value: 'b', text: 'B', hint: 'web.name' },
    ],
  },
  { name: 'detail', kind: 'long-text', label: 'web.name', when: { name: 'why', value: 'b' } },
  { name: 'secret', kind: 'password', label: 'web.name' },
  { name: 'paper', kind: 'file', label: 'web.name' },
  { name: 'place', kind: 'select', label: 'web.name', options: [{ value: '1', text: 'One' }] },
];
const refusals = [
  { code: 'web.required', field: 'why' },
  { code: 'web.not-an-iin', field: 'parties.0.iin' },
];
const typed = { 'parties.0.iin': '12"><x', born: '2026-12-31', why: 'b', secret: 'hunter2', place: '1' };

describe('a form', () => {
  it.each(languages)('in %s ties every label, hint and error to a field that exists', (language) => {
    const html = renderToString(
      <FormPage speech={speechFor(language)} title="T" action="/x" specs={specs} typed={typed} refusals={refusals} formToken="t" />,
    );
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
    const named = [...html.matchAll(/(?:for|aria-describedby|href)="#?([^"]+)"/g)].flatMap((match) => (match[1] ?? '').split(' '));
    expect(named.length).toBeGreaterThan(12);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe([...html.matchAll(/\sid="/g)].length);
  });

  it('shows again what was typed, but never a password, and lists errors in the order of the page', () => {
    const html = renderToString(
      <FormPage speech={speechFor('en')} title="T" action="/x" specs={specs} typed={typed} refusals={refusals} />,
    );
    expect(html).toContain('value="31.12.2026"');
    expect(html).not.toContain('hunter2');
    expect(html).not.toContain('"><x');
    expect(html.indexOf('#f-parties-0-iin')).toBeLessThan(html.indexOf('#f-why'));
    expect(html).toContain('enctype="multipart/form-data"');
    expect(html).toContain('data-when-name="why"');
  });
});
