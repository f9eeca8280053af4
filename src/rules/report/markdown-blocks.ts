/** A block of code in Markdown. */
export const fence = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** A Markdown file of blocks. */
export const joinBlocks = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;
