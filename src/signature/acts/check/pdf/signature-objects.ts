/** A catalog without its form, a page without its annotations: what must not change when a signature is added. */
export function withoutSignatureParts(dictionary: string): string {
  return dictionary
    .replace(/\s*\/AcroForm << \/Fields \[[\d R]*\] \/SigFlags 3 >>/, '')
    .replace(/\s*\/Annots \[[\d R]*\]/, '')
    .replace(/\s+/g, ' ');
}

/** Fields of the form that a catalog holds, as references. */
export function formFields(catalog: string): readonly string[] {
  const found = /\/AcroForm << \/Fields \[([\d R]*)\] \/SigFlags 3 >>/.exec(catalog);
  return found?.[1]?.match(/\d+ 0 R/g) ?? [];
}

/** Annotations of a page, as references; null when they stand in a form that we do not write. */
export function pageAnnotations(page: string): readonly string[] | null {
  if (!page.includes('/Annots')) return [];
  const found = /\/Annots \[([\d R]*)\]/.exec(page);
  return found ? (found[1]?.match(/\d+ 0 R/g) ?? []) : null;
}

function withEntry(dictionary: string, entry: string): string {
  return `${dictionary.slice(0, dictionary.lastIndexOf('>>')).trimEnd()}\n  ${entry}\n>>`;
}

/** The catalog with one more field in its form. */
export function withField(catalog: string, field: string): string {
  const fields = [...formFields(catalog), field];
  const bare = catalog.replace(/\s*\/AcroForm << \/Fields \[[\d R]*\] \/SigFlags 3 >>/, '');
  return withEntry(bare, `/AcroForm << /Fields [${fields.join(' ')}] /SigFlags 3 >>`);
}

/** The page with one more annotation. */
export function withAnnotation(page: string, annotations: readonly string[], added: string): string {
  return withEntry(page.replace(/\s*\/Annots \[[\d R]*\]/, ''), `/Annots [${[...annotations, added].join(' ')}]`);
}

/** A field that shows nothing: of zero size, printed and locked, as PDF/A asks of an annotation without a look of its own. */
export function widgetObject(given: { readonly no: number; readonly signature: number; readonly page: number }): string {
  const { no, signature, page } = given;
  return `${no} 0 obj\n<< /Type /Annot /Subtype /Widget /FT /Sig /Rect [0 0 0 0] /F 132 /T (Signature ${no}) /V ${signature} 0 R /P ${page} 0 R >>\nendobj\n`;
}

/** The widget as `widgetObject` writes it. */
export const widgetForm: RegExp =
  /^<< \/Type \/Annot \/Subtype \/Widget \/FT \/Sig \/Rect \[0 0 0 0\] \/F 132 \/T \(Signature \d+\) \/V \d+ 0 R \/P \d+ 0 R >>$/;

/** The signature dictionary as `signatureObject` writes it, with its hexadecimal contents. */
export const signatureForm: RegExp =
  /^<< \/Type \/Sig \/Filter \/Adobe\.PPKLite \/SubFilter \/ETSI\.CAdES\.detached \/M \(D:\d{14}Z\) \/Reason \([ -'*-[\]-~]*\) \/ByteRange \[0 \d+ \d+ \d+\] *\/Contents <[0-9a-f]*> >>$/;
