/** Import rules of ARCHITECTURE.md. Tests, the stories they share and benches are free in direction, not in cycles. */
const concept = '(?!kernel/|law/|negotiation/|simulation/|platform/|web/|main/)[^/]+';
const tests = '\\.(test|test-support|bench)\\.tsx?$';

/** Forbids files at `path` to import any file of src/ other than `allowed`. */
function only(name, path, allowed) {
  return {
    name,
    severity: 'error',
    from: { path, pathNot: tests },
    to: { path: '^src/', pathNot: allowed },
  };
}

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-tests-in-the-program',
      severity: 'error',
      // The demonstration runs the simulators that the tests use; nothing else of the program may.
      from: { path: '^src/', pathNot: [tests, '^src/main/demo/'] },
      to: { path: [tests, '^test/', '^tools/'] },
    },
    {
      name: 'the-demonstration-takes-only-simulators',
      severity: 'error',
      from: { path: '^src/main/demo/', pathNot: tests },
      to: { path: [tests, '^test/', '^tools/'], pathNot: '^test/simulators/' },
    },
    {
      name: 'the-check-of-signatures-runs-in-a-browser',
      severity: 'error',
      from: { path: '^src/signature/acts/check/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    only('kernel-imports-kernel', '^src/kernel/', ['^src/kernel/']),
    only('law-imports-kernel', '^src/law/', ['^src/kernel/', '^src/law/']),
    only('negotiation-imports-kernel', '^src/negotiation/', ['^src/kernel/', '^src/negotiation/']),
    only('simulation-imports-pure', '^src/simulation/', ['^src/(kernel|law|negotiation|simulation)/']),
    only('platform-knows-no-concept', '^src/platform/', ['^src/(kernel|platform)/']),
    only('web-knows-no-concept', '^src/web/', ['^src/(kernel|platform|web)/']),
    only('domain-imports-domain', `^src/${concept}/domain/`, ['^src/(kernel|law|negotiation|simulation)/', `^src/${concept}/domain/`]),
    only('acts-import-domain', `^src/(${concept})/acts/`, [
      '^src/(kernel|law|negotiation|simulation)/',
      `^src/${concept}/domain/`,
      '^src/$1/(domain|acts)/',
    ]),
    only('store-implements-ports', `^src/(${concept})/store/`, [
      '^src/(kernel|law|negotiation|simulation|platform)/',
      `^src/${concept}/domain/`,
      '^src/$1/(domain|acts|store)/',
    ]),
    only('http-imports-acts', `^src/(${concept})/http/`, [
      '^src/(kernel|law|negotiation|simulation|platform|web)/',
      // What the law says, in a reader's words: every page that shows a decision speaks with it.
      '^src/lawbook/words/',
      `^src/${concept}/domain/`,
      '^src/$1/(domain|acts|http|islands)/',
    ]),
    only('words-of-the-law-know-law-and-web', '^src/lawbook/words/', ['^src/(kernel|law|web)/', '^src/lawbook/words/']),
    only('a-concept-keeps-to-itself', `^src/(${concept})/(?!domain/|acts/|store/|http/)`, [
      '^src/(kernel|law|negotiation|simulation|platform|web)/',
      `^src/${concept}/domain/`,
      '^src/$1/',
    ]),
    {
      name: 'pure-imports-no-package',
      severity: 'error',
      from: { path: ['^src/(kernel|law|negotiation|simulation)/', '^src/[^/]+/domain/'], pathNot: tests },
      to: { pathNot: ['^src/', 'node_modules/zod/'] },
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.program.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs'],
    },
  },
};
