/** What a `site.config.ts` imports: `backgrounder/config`. Commands load it too, so it must not load Astro. */
export { defineExport, type PublicDossier, type PublicSite } from '#exports/own-export.ts';
export { defineWords } from '#locales/own-words.ts';
export { defineBlock, property } from '#schemas/site/blocks.ts';
export { defineSite } from '#schemas/site.ts';
