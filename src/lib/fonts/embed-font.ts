/** The family of the embedded font; pictures name it before their fallbacks. */
export const PICTURE_FONT = 'Picture';

/** All text that an SVG draws, or an empty text if it draws none or has no style sheet. */
export const pictureText = (svg: string): string =>
  svg.includes('<style>') ? [...svg.matchAll(/<text.*?<\/text>/g)].map(([text]) => text.replace(/<[^>]*>/g, '')).join('') : '';

/** Puts a font into the style sheet of an SVG. */
export const embedFont = (svg: string, font: Uint8Array): string =>
  svg.replace(
    '<style>',
    `<style>@font-face{font-family:${PICTURE_FONT};font-weight:400 600;src:url(data:font/woff2;base64,${btoa(Array.from(font, (byte) => String.fromCharCode(byte)).join(''))})}\n`,
  );
