import type { PhrasingContent, Text } from 'mdast';
import { leafText, lengthOf, placeAt, rawBefore, rawOf } from './flat-text.ts';

/** A range of the flat text, and the nodes that replace it. */
export interface Replacement {
  start: number;
  end: number;
  nodes: PhrasingContent[];
}

/** The inline content between two offsets of its flat text. */
export function slice(children: readonly PhrasingContent[], from: number, to: number): PhrasingContent[] {
  const length = children.reduce((sum, child) => sum + lengthOf(child), 0);
  return replaceRanges(children, [
    { start: 0, end: from, nodes: [] },
    { start: to, end: length, nodes: [] },
  ]);
}

/**
 * Replaces ranges of the flat text. They must be in order and must not overlap. Each must be inside one text node, unless
 * it is only removed. Nodes that become empty are removed.
 */
export function replaceRanges(children: readonly PhrasingContent[], ranges: readonly Replacement[]): PhrasingContent[] {
  let offset = 0;
  const visit = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      if ('children' in node) {
        const inner = visit(node.children);
        return inner.length ? [{ ...node, children: inner }] : [];
      }
      const value = leafText(node);
      const start = offset;
      offset += value.length;
      const touching = ranges.filter((range) => range.start < offset && range.end > start);
      if (!touching.length) return [node];
      if (node.type !== 'text') return touching.some((range) => range.start <= start && range.end >= offset) ? [] : [node];
      return cutText(node, start, touching);
    });
  return visit(children);
}

function cutText(node: Text, start: number, ranges: readonly Replacement[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let at = 0;
  const push = (from: number, to: number) => {
    if (from < to) out.push(textSlice(node, from, to));
  };
  for (const range of ranges) {
    push(at, Math.max(0, range.start - start));
    if (range.start >= start) out.push(...range.nodes);
    at = Math.min(node.value.length, range.end - start);
  }
  push(at, node.value.length);
  return out;
}

function textSlice(node: Text, from: number, to: number): Text {
  const value = node.value.slice(from, to);
  if (!node.position) return { type: 'text', value };
  const { line, column } = placeAt([{ node, value: node.value, start: 0, top: true, marks: [] }], from);
  const before = rawBefore(node, node.value, from).length;
  const begin = { line, column, offset: (node.position.start.offset ?? 0) + before };
  const raw = rawOf(node)?.slice(before, rawBefore(node, node.value, to).length);
  return { type: 'text', value, ...(raw === undefined ? {} : { data: { raw } }), position: { start: begin, end: node.position.end } };
}
