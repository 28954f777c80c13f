/**
 * A whole PDF of one page, of about so many bytes, with a classic cross-reference table as our printer writes it. Object 3 is
 * the page, object 4 its text.
 */
export function smallPdf(bytes: number): Buffer {
  const line = 'BT /F1 12 Tf 60 700 Td (dauly mәsele) Tj ET\n';
  const content = line.repeat(Math.ceil(bytes / line.length));
  const objects = [
    '<<\n  /Type /Catalog\n  /Pages 2 0 R\n>>',
    '<<\n  /Type /Pages\n  /Count 1\n  /Kids [3 0 R]\n>>',
    '<<\n  /Type /Page\n  /Parent 2 0 R\n  /MediaBox [0 0 595 842]\n  /Contents 4 0 R\n  /Resources << /Font << /F1 5 0 R >> >>\n>>',
    `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}endstream`,
    '<<\n  /Type /Font\n  /Subtype /Type1\n  /BaseFont /Helvetica\n>>',
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 6\n0000000000 65535 f \n${entries}`;
  return Buffer.from(`${text}${table}trailer\n<<\n  /Size 6\n  /Root 1 0 R\n>>\nstartxref\n${text.length}\n%%EOF\n`, 'latin1');
}
