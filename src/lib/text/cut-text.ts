/** As many words of a text as there is room for, in characters, and an ellipsis for the rest; no quotation is left open. */
export function cutText(text: string, room: number): string {
  if (text.length <= room) return text;
  const words = text.slice(0, text.lastIndexOf(' ', room - 2));
  const opening = words.lastIndexOf('“');
  const whole = opening > words.lastIndexOf('”') ? words.slice(0, opening) : words;
  return `${whole.replace(/[^\p{L}\p{N}”’)]+$/u, '')} …`;
}
