import { readFileSync } from 'node:fs';

let manifest: Readonly<Record<string, string>> = {};

/**
 * Reads the manifest that the build wrote, once, at start: plain names to hashed ones.
 *
 * @param file - `dist/public/assets/manifest.json`.
 * @throws When the file is absent or is not JSON: the build has not run.
 */
export function openAssets(file: string): void {
  manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

/**
 * Address of a style sheet or script on our own origin.
 *
 * @example assetPath('app.css') // '/assets/app-1f2e3d4c.css'
 */
export function assetPath(name: string): string {
  return `/assets/${manifest[name] ?? name}`;
}
