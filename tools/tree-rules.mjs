// @ts-check
/** What a file of the tree may be called and hold. Pure: no disk, no git. */

/** @typedef {{ path: string, text: string | undefined, bytes: number }} TreeFile - `text` is undefined for a binary file. */

const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'GLOSSARY.md', 'CHANGELOG.md'];
const emptyNames = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'manager', 'base', 'data', 'info']);
const generated = /^(dist|data|coverage|node_modules|\.build)\//;
const code = /\.(ts|tsx|mjs|cjs|js)$/;
const longestFile = 300;
const longestDecision = 40;
const largestFile = 1_000_000;

const secrets = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
  ['an access key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['an access token', /\b(?:gh[opsur]_\w{36}|github_pat_\w{22,}|npm_\w{36}|glpat-[\w-]{20}|xox[abprs]-[\w-]{10,}|sk-[\w-]{32,})/],
  ['a signed token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/],
];
const addressWithPassword = /\b(?:postgres(?:ql)?|smtps?|https?):\/\/[^\s:/@'"`$]+:([^\s:/@'"`$]+)@/g;
const placeholders = /^(?:password|secret|PASSWORD|SECRET|\*+)$/;
const machinePath = /(?:^|[\s'"`(=:])(?:\/(?:work|root|tmp|mnt)\/|\/(?:home|Users)\/[a-z]|[A-Z]:\\\\?Users\\)/m;

/** Where people and keys are invented on purpose. @param {string} path */
function isTestData(path) {
  return /\.test\.tsx?$/.test(path) || /^test\//.test(path) || /^src\/main\/(demo|seed)\//.test(path);
}

/** @param {string} digits @param {number[]} weights */
function remainder(digits, weights) {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
}

/**
 * Whether twelve digits read as a person's number: a day of birth, then century and sex. A birth in the 19th century (marks
 * 1 and 2) is nobody's number, since numbers were first issued in 2007: the examples of the API use such ones.
 *
 * @param {string} digits
 */
function looksLikePerson(digits) {
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && /[03-6]/.test(digits[6] ?? '');
}

/** Whether twelve digits read as an organisation's number: month of registration, kind, mark. @param {string} digits */
function looksLikeOrganisation(digits) {
  const month = Number(digits.slice(2, 4));
  return month >= 1 && month <= 12 && /[456]/.test(digits[4] ?? '') && /[0-3]/.test(digits[5] ?? '');
}

/**
 * Whether twelve digits are an identity number (IIN or BIN) that could be issued: right shape and right check digit.
 *
 * @param {string} digits
 */
export function isIdentityNumber(digits) {
  if (!looksLikePerson(digits) && !looksLikeOrganisation(digits)) return false;
  const first = remainder(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  const check = first === 10 ? remainder(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) : first;
  return check !== 10 && check === Number(digits[11]);
}

/** @param {string} path */
function faultsOfName(path) {
  const faults = [];
  const isDocument = documents.includes(path) || /^docs\/adr\/\d{4}-[a-z0-9-]+\.md$/.test(path) || path.startsWith('docs/law/');
  if (/\.(md|mdx|markdown)$/i.test(path) && !isDocument) faults.push('no place for Markdown: see CONTRIBUTING.md');
  if (generated.test(path)) faults.push('a generated file does not belong in the tree');
  if (/(^|\/)\.env(\.|$)|\.(pem|p12|pfx|key)$/i.test(path) && !path.startsWith('test/'))
    faults.push('a file for secrets does not belong in the tree');
  for (const part of path.replace(/\.[^/]*$/, '').split('/')) {
    const words = part.split('-');
    if (/^(src|test|tools)\//.test(path) && (emptyNames.has(part) || emptyNames.has(words.at(-1) ?? '')))
      faults.push(`the name "${part}" says nothing`);
  }
  return faults;
}

/** @param {TreeFile} file */
function faultsOfSize({ path, text = '', bytes }) {
  const faults = [];
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const exempt = /\.test\.tsx?$/.test(path) || /^src\/law\/kz\//.test(path) || /(^|\/)migrations\//.test(path);
  if (/^src\//.test(path) && code.test(path) && !exempt && lines > longestFile) faults.push(`${lines} lines, at most ${longestFile}`);
  if (/^docs\/adr\//.test(path) && lines > longestDecision) faults.push(`${lines} lines, at most ${longestDecision}`);
  if (bytes > largestFile) faults.push(`${bytes} bytes, at most ${largestFile}`);
  return faults;
}

/** @param {string} path @param {string} text */
function faultsOfSecrecy(path, text) {
  /** @type {string[]} */
  const faults = [];
  if (isTestData(path)) return faults;
  for (const [what, pattern] of secrets) if (/** @type {RegExp} */ (pattern).test(text)) faults.push(`holds ${what}`);
  for (const [, password = ''] of text.matchAll(addressWithPassword)) {
    if (!placeholders.test(password)) faults.push('holds an address with a password');
  }
  for (const [digits] of text.matchAll(/(?<![\w.-])\d{12}(?![\w.-])/g)) {
    if (isIdentityNumber(digits)) faults.push('holds an identity number of real form');
  }
  return faults;
}

/** @param {string} path @param {string} text */
function faultsOfText(path, text) {
  const faults = faultsOfSecrecy(path, text);
  if (machinePath.test(text) && !/^tools\/tree-rules/.test(path) && !path.startsWith('test/golden/'))
    faults.push('names a path of one machine');
  if (!code.test(path)) return faults;
  if (/(?:\/\/|\/?\*)\s*(?:TODO|FIXME|XXX)\b/.test(text)) faults.push('leaves work for later in a comment');
  if (/@ts-(?:ignore|nocheck)\b/.test(text) && path !== 'tools/tree-rules.mjs') faults.push('switches the compiler off');
  return faults;
}

/**
 * Everything that is wrong with one file of the tree, in words.
 *
 * @param {TreeFile} file
 * @returns {string[]}
 */
export function faultsOf(file) {
  const { path, text } = file;
  if (path === 'package-lock.json') return [];
  return [...faultsOfName(path), ...faultsOfSize(file), ...(text === undefined ? [] : faultsOfText(path, text))];
}
