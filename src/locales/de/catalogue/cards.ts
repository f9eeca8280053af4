/** The pictures that other sites show beside a link. */
export const cards = {
  /** What a picture shows, for readers who do not see it; what is below the title is also the description of the page. */
  alt: (label: string, title: string): string => `${label}: ${title}`,
  /** Who said the words of a picture, and who quoted them, unless it is the article. */
  quoted: (speaker: string, source: string | undefined): string => (source === undefined ? speaker : `${speaker}, zitiert von: ${source}`),
};
