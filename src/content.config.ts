export { collections } from '#astro/collections.ts';
