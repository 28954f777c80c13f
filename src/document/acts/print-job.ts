/** Where the worker finds what it prints with. */
export interface PrintWorkerSetup {
  /** Folder of the templates; also the only folder from which the printer may read. */
  readonly templates: string;
  /** Paths of the font files; no other font is used. */
  readonly fonts: readonly string[];
}

/** A sheet to print: JSON text, the content to attach, the QR code as SVG, and the creation time in seconds since 1970. */
export interface PrintJob {
  readonly id: number;
  readonly sheet: string;
  readonly content: string;
  readonly qrSvg: string;
  readonly madeAtSeconds: number;
}

export type PrintReply =
  | { readonly id: number; readonly pdf: Uint8Array; readonly pages: number }
  | { readonly id: number; readonly problem: string };
