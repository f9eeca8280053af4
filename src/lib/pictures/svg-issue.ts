import { Parser } from 'htmlparser2';
import { createLocator, type TextPlace } from '../text/text-place.ts';

/** Why a drawing must not be published, and where. */
export interface SvgIssue {
  reason: string;
  hint: string;
  place: TextPlace;
}

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** The elements of a drawing that stands still and needs no other file. Source: SVG 2, and Filter Effects Module Level 1. */
const ELEMENTS = new Set(
  `svg g defs symbol use switch title desc metadata style path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker filter feBlend feColorMatrix feComponentTransfer feComposite
  feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`.split(/\s+/),
);

const HINT = 'A picture is only a drawing: save it as plain SVG, without scripts, links and parts from elsewhere.';

/** A style that fetches something: `url()` to anything but a part of the picture, `image()`, `@import`, or an escape that could hide them. */
const FETCHING = /url\(\s*(?!["']?\s*#)|@import|image(?:-set)?\(|\\/i;

/** The first part of an SVG that is active or comes from elsewhere, or that is no part of a drawing. */
export function findSvgIssue(svg: string): SvgIssue | undefined {
  const found: { offset: number; reason: string }[] = [];
  let isInStyle = false;
  let depth = 0;
  let wasClosed = false;
  const report = (reason: string) => {
    found.push({ offset: parser.startIndex, reason });
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (!ELEMENTS.has(name)) report(`<${name}> is no part of a drawing`);
        if (depth === 0 && wasClosed) report('the file has more than one drawing');
        if (depth === 0 && attributes['xmlns'] !== SVG_NAMESPACE) report(`the picture lacks xmlns="${SVG_NAMESPACE}"`);
        for (const [attribute, value] of Object.entries(attributes)) {
          const reason = findAttributeIssue(attribute, value);
          if (reason !== undefined) report(reason);
        }
        isInStyle = name === 'style';
        depth++;
      },
      ontext: (text) => {
        if (isInStyle && FETCHING.test(text)) report('a style of the picture fetches something');
        if (depth === 0 && /[^\s\ufeff]/.test(text)) report('there is text outside the drawing');
      },
      onclosetag: (name, isImplied) => {
        // An element without content closes itself.
        if (isImplied && !svg.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>')) report(`<${name}> is not closed`);
        isInStyle = false;
        depth--;
        wasClosed ||= depth === 0;
      },
      onprocessinginstruction: (name, data) => {
        if (name !== '?xml' && !/^!doctype\s[^[]*$/i.test(data)) report(`<${data}> may fetch or define something`);
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  const [first] = found;
  return first && { reason: first.reason, hint: HINT, place: createLocator(svg)(first.offset) };
}

function findAttributeIssue(name: string, value: string): string | undefined {
  if (/^on/i.test(name)) return `the attribute "${name}" runs a script`;
  if (/^xmlns/.test(name))
    return name === 'xmlns' ? (value === SVG_NAMESPACE ? undefined : `xmlns="${value}" is not that of SVG`) : undefined;
  if (/(?:^|:)(?:href|src|base)$/i.test(name)) return value.trim().startsWith('#') ? undefined : `"${name}" leads out of the picture`;
  return FETCHING.test(value) ? `the attribute "${name}" fetches something` : undefined;
}
