import type { HttpServer } from '#platform/http/request-facts.ts';

/** Addresses that answer with a page, as patterns; the API, health and the catch-all are left out. */
export function pageRoutes(http: HttpServer): readonly string[] {
  const path: string[] = [];
  const found: string[] = [];
  for (const line of http.printRoutes({ commonPrefix: false }).split('\n')) {
    const parsed = /^((?:│ {3}| {4})*)[├└]── (\S+)(?: \(([A-Z, ]+)\))?/.exec(line);
    if (!parsed) continue;
    const [, indent = '', segment = '', methods = ''] = parsed;
    const depth = indent.length / 4;
    path.splice(depth, path.length, segment);
    if (methods.split(', ').includes('GET')) found.push(path.join(''));
  }
  return found.filter((route) => !/^\/(\*|api\/|health$)/.test(route));
}

function matcher(route: string): RegExp {
  return new RegExp(`^${route.replaceAll('.', '\\.').replace(/:[A-Za-z]+/g, '[^/]+')}$`);
}

/** Which route answers this path; fixed segments go before named ones. */
export function routeOf(routes: readonly string[], path: string): string | null {
  const fitting = routes.filter((route) => matcher(route).test(path));
  return fitting.toSorted((left, right) => left.split(':').length - right.split(':').length)[0] ?? null;
}
