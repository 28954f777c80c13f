import { describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/day.ts';
import { languages } from '#kernel/language.ts';
import type { FileCheck } from '#signature/domain/file-check.ts';
import { describeFinding } from '#signature/domain/finding.ts';
import type { SignerCheck } from '#signature/domain/signature-check.ts';
import type { SignatureReport } from '#signature/domain/signature-report.ts';
import { withProblems } from '#signature/domain/signature-report.ts';
import { findingText, tellFinding } from '#signature/domain/told-finding.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const ok = { status: 'ok' } as const;
const at = '2026-11-25T10:00:00.000Z' as Instant;

function signer(changed: Partial<SignatureReport> = {}): SignerCheck {
  const report = withProblems({
    integrity: { ...ok, code: 'intact' },
    chain: { ...ok, code: 'issued-here' },
    usage: { ...ok, code: 'intact' },
    validity: { ...ok, code: 'valid-then', at },
    revocation: { status: 'not-checked', code: 'short-lived' },
    timeStamp: { ...ok, code: 'valid-then', time: at },
    identity: { status: 'not-checked', code: 'identity-not-compared', certified: { name: 'Асанов Азамат', iin: '840517490017' } },
    level: 'platform-certificate',
    ...changed,
  });
  return { report, chain: [] };
}

function detached(signers: readonly SignerCheck[], problem?: string): FileCheck {
  return { kind: 'detached', sha256: 'ab'.repeat(32), bytes: 10, cms: [{ cms: { signers, ...(problem ? { problem } : {}) } }] };
}

function told(check: FileCheck, language: (typeof languages)[number] = 'en'): string {
  const speech = speechFor(language);
  return findingText(tellFinding({ say: (id, values) => speech.t(id, values), instant: speech.instant }, describeFinding(check))).join(
    '\n',
  );
}

describe('what a check found', () => {
  it('is good only when every line holds that can be checked', () => {
    expect(describeFinding(detached([signer()])).verdict).toBe('good');
    expect(describeFinding(detached([signer({ timeStamp: { status: 'not-checked', code: 'no-time-stamp' } })])).verdict).toBe('partly');
    expect(describeFinding(detached([signer({ revocation: { status: 'not-checked', code: 'revocation-unknown' } })])).verdict).toBe(
      'partly',
    );
  });

  it('is bad when one line of one signer failed, however good the others are', () => {
    const expired = signer({ validity: { status: 'failed', code: 'expired', at } });
    expect(describeFinding(detached([signer(), expired])).verdict).toBe('bad');
  });

  it('is never good when nobody signed', () => {
    expect(describeFinding({ kind: 'unsigned', sha256: 'ab'.repeat(32), bytes: 10 }).verdict).toBe('nothing');
    expect(describeFinding(detached([])).verdict).toBe('bad');
    expect(describeFinding(detached([], 'signature-unreadable')).lines).toEqual([
      { line: 'signature', status: 'failed', code: 'signature-unreadable' },
    ]);
  });

  it('names the place of a changed byte, and the object of the PDF', () => {
    const place = { from: 4096, to: 8191, object: 12 };
    const changed = detached([signer({ integrity: { status: 'failed', code: 'file-changed', place } })]);
    expect(describeFinding(changed).signers[0]?.lines[0]).toEqual({ line: 'integrity', status: 'failed', code: 'file-changed', place });
    expect(told(changed)).toContain('bytes 4096–8191 of the file, PDF object 12');
  });

  it('of an archive names each file that does not fit and is silent about the rest', () => {
    const fits = { path: 'a.pdf', bytes: 1, sha256: '', check: { ...ok, code: 'archive-file-fits' } };
    const differs = { ...fits, path: 'b.pdf', check: { status: 'failed', code: 'archive-file-differs' } as const };
    const archive = {
      manifest: { status: 'failed', code: 'manifest-differs' },
      stamp: { ...ok, code: 'manifest-stamped', time: at },
      madeAt: at,
      files: [fits, differs],
      documents: [{ path: 'a.pdf', check: detached([signer()]) }],
      evidence: [{ of: 'a.pdf', check: { ...ok, code: 'evidence-holds' }, since: at }],
    } as const;
    const check: FileCheck = { kind: 'archive', sha256: 'ab'.repeat(32), bytes: 10, archive };
    const finding = describeFinding(check);
    expect(finding.verdict).toBe('bad');
    expect(finding.lines.flatMap(({ line, file }) => (line === 'file' ? [file] : []))).toEqual(['b.pdf']);
    expect(finding.documents[0]?.finding.verdict).toBe('good');
    expect(told(check)).toMatch(/File in the archive: b\.pdf/);
  });

  it.each(languages)('is said in %s with every line, its status in words, and who signed', (language) => {
    const said = told(detached([signer()]), language);
    const { t } = speechFor(language);
    for (const line of ['integrity', 'chain', 'validity', 'revocation', 'timeStamp', 'identity'])
      expect(said).toContain(t(`signature.line.${line}`));
    expect(said).toContain(t('signature.status.not-checked'));
    expect(said).toContain('Асанов Азамат');
    expect(said).toContain('840517490017');
  });
});
