import type { AstroIntegration } from 'astro';
import type { CardRenderer } from '#node/cards/card-renderer.ts';

/** Tidies the cache of cards after a build; pages draw the cards themselves. */
export function socialCards(cards: CardRenderer | undefined): AstroIntegration {
  return {
    name: 'social-cards',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (!cards) return;
        const { drawn, cached } = cards.finish();
        logger.info(`${drawn} cards drawn, ${cached} taken from the cache`);
      },
    },
  };
}
