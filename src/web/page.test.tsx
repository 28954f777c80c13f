import { describe, expect, it } from 'vitest';
import { languages } from '#kernel/language.ts';
import { renderPage } from '#web/page.tsx';
import { speechFor } from '#web/text/tree-speech.ts';

describe('a page', () => {
  it.each(languages)('stands alone in %s: language, landmarks, skip link, one way to each other language', (language) => {
    const html = renderPage({
      speech: speechFor(language),
      title: 'Т',
      path: '/cases?page=2&lang=ru',
      body: <h1>Т</h1>,
      demo: true,
      quickExit: true,
    });
    expect(html.startsWith('<!doctype html><html lang="')).toBe(true);
    expect(html).toContain(`<html lang="${language}"`);
    for (const part of ['<main', '<header', '<footer', 'href="#main"', 'href="/leave"', 'noindex']) expect(html).toContain(part);
    for (const other of languages) expect(html).toContain(`href="/cases?page=2&amp;lang=${other}"`);
    expect(html.match(/aria-current="true"/g)).toHaveLength(1);
  });

  it('carries no script or style of its own, so a strict content policy holds', () => {
    const html = renderPage({
      speech: speechFor('en'),
      title: 'T',
      path: '/',
      body: null,
      viewer: { name: 'A', formToken: 't' },
      flash: { kind: 'done', text: 'x' },
    });
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
    expect(html).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
  });

  it.each(['//evil.example/x', '/\\\\evil.example', 'evil.example'])('links to its own origin only, even when asked for %s', (path) => {
    const html = renderPage({ speech: speechFor('en'), title: 'T', path, body: null });
    expect(html).toContain('href="/evil.example');
    expect(html).not.toMatch(/href="(\/\/|\/\\)/);
  });

  it('escapes what people wrote', () => {
    const html = renderPage({ speech: speechFor('kk'), title: '<script>', path: '/"><script>', body: null, viewer: { name: '<b>' } });
    expect(html).not.toContain('<b>');
    expect(html).not.toContain('"><script>');
  });
});
