import { defineConfig } from 'astro/config';
import { backgrounder } from '#astro/backgrounder.ts';

export default defineConfig({ integrations: [backgrounder()] });
