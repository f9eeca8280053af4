const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
/** Where a page must name its encoding, in bytes. Source: the HTML standard, “Specifying the document's character encoding”. */
const PRESCAN = 1024;

/** Decodes a page by the encoding that its header or its own `meta` element names, else as UTF-8. */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const [, fromHeader] = /charset\s*=\s*"?([\w-]+)/i.exec(contentType) ?? [];
  const [, fromPage] = META_CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN))) ?? [];
  return createDecoder(fromHeader ?? fromPage ?? 'utf-8').decode(bytes);
}

function createDecoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
