// @ts-check
/** The verifier in one file: the check of signatures as one HTML page that asks no network and opens from a disk. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { verifyWords } from './verify-words.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const checkerLimit = 120 * 1024;

/** Must be what `anchorElement` of src/signature/domain/anchor-list.ts says: an installation fills it by that text. */
const anchors = '<script type="application/json" id="bitim-anchors">{"anchors":[]}</script>';
const policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const style = `:root{color-scheme:light dark;--paper:#fff;--ink:#14213d;--muted:#4a546a;--sky:#00637f;--line:#d8d5cc;--grass:#1e6b3a;--clay:#b3261e;--sand:#faf7f0;--on:#fff}
@media(prefers-color-scheme:dark){:root{--paper:#10192c;--ink:#f3efe4;--muted:#bcc4d3;--sky:#74c9e2;--line:#3a4762;--grass:#86d6a2;--clay:#ffa79d;--sand:#182338;--on:#0d1526}}
*{box-sizing:border-box}body{margin:0;background:var(--sand);color:var(--ink);font:18px/1.5 "Noto Sans",system-ui,sans-serif;overflow-wrap:anywhere}
header{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center;justify-content:space-between;padding:12px 16px;background:var(--paper);border-bottom:1px solid var(--line)}
main{max-width:820px;margin:0 auto;padding:16px}h1{font-size:28px;line-height:1.25}h2,h3,h4{font-size:20px;margin:0 0 8px}
button{font:inherit;min-height:44px;padding:6px 14px;border:1px solid var(--sky);border-radius:8px;background:none;color:var(--sky);cursor:pointer}
button.main,button[aria-pressed=true]{background:var(--sky);color:var(--on)}:focus-visible{outline:3px solid #f2b705;outline-offset:2px}
.languages{display:flex;flex-wrap:wrap;gap:8px}.field{margin:0 0 20px}label{font-weight:700}.hint{margin:2px 0 6px;color:var(--muted);font-size:16px}
form{padding:16px;margin:0 0 20px;background:var(--paper);border:2px dashed var(--line);border-radius:12px}input,textarea{font:inherit;width:100%;max-width:100%;color:inherit;background:none}
input[type=checkbox]{width:24px;height:24px;vertical-align:middle}label.choice{font-weight:400}textarea{min-height:72px;border:1px solid var(--muted);border-radius:8px}.problem,.b-notice--problem{color:var(--clay)}.b-notice--done{color:var(--grass)}
.b-notice__text{font-weight:700;margin:0 0 8px}.b-finding p{margin:0 0 6px}article,section{margin:16px 0;padding:16px;background:var(--paper);border:1px solid var(--line);border-radius:12px}
dl{margin:12px 0}dl>div{padding:8px 0;border-top:1px solid var(--line)}dt{font-weight:700}dd{margin:0}.b-tag{font-weight:700}.b-tag--done{color:var(--grass)}.b-tag--late{color:var(--clay)}.b-tag--later{color:var(--muted)}`;

/** The island that checks, as one script; the same bytes serve the page and the verifier in one file. @returns {Promise<string>} */
export async function checkerCode() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/signature/islands/verify-checker.ts'],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    target: ['es2022'],
    legalComments: 'none',
    logLevel: 'warning',
    define: { BITIM_WORDS: JSON.stringify(verifyWords()) },
  });
  return outputFiles[0]?.text ?? '';
}

/** The whole file. @param {string} code @returns {string} */
export function verifierHtml(code) {
  // A script element ends at the first "</script", wherever it stands.
  const safe = code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  return `<!doctype html>
<html lang="kk" data-bitim-verifier>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bitim</title>
<style>${style}</style>
${anchors}
</head>
<body>
<noscript><p>Қолтаңбаны тексеру үшін браузерде скриптке рұқсат беріңіз. Для проверки разрешите в браузере скрипты. Allow scripts in the browser to check signatures.</p></noscript>
<script type="module">${safe}</script>
</body>
</html>
`;
}

/** Writes `bitim-verifier.html` and says how large the check is; one that is too large for a page fails the build. @param {string} folder */
export async function buildVerifier(folder) {
  const code = await checkerCode();
  const size = gzipSync(code, { level: 9 }).length;
  if (size > checkerLimit) throw new Error(`the check of signatures is ${size} bytes under gzip, the limit is ${checkerLimit}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bitim-verifier.html'), verifierHtml(code));
  return { code, size };
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const { size } = await buildVerifier(join(root, 'dist', 'verifier'));
  process.stdout.write(`  dist/verifier/bitim-verifier.html, the check ${(size / 1024).toFixed(1)} KB gzip\n`);
}
