/**
 * Where to go after signing in: only a path of this service, never another origin.
 *
 * @returns The path, or null when the text is absent or leads anywhere else.
 * @example safeNext('//evil.example') // null
 */
export function safeNext(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 500) return null;
  return /^\/(?![/\\])[\w\-./~%?&=+:@!$'()*,;]*$/.test(text) ? text : null;
}
