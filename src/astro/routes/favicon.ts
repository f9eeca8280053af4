import type { APIRoute } from 'astro';
import icon from '../../../public/favicon.svg?raw';

/** The icon of sites that have none of their own in `public/favicon.svg`. */
export const GET: APIRoute = () => new Response(icon, { headers: { 'content-type': 'image/svg+xml' } });
