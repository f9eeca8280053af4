import { describe, expect, test } from 'vitest';
import type { Redirect } from '#dossier/redirects.ts';
import { COMMON_HEADERS, pathHeadersOf } from '#exports/hosting/headers.ts';
import { listMediaTypes } from '#exports/hosting/media-types.ts';
import { writeNginxSite } from '#exports/hosting/nginx.ts';

const REDIRECT: Redirect = { from: '/actors/ben/', to: '/actors/ben-oake/', title: 'Ben Oake' };
const EXPORTS = [
  { path: 'data/events.ics', type: 'text/calendar' },
  { path: 'data/works.csl.json', type: 'application/vnd.citationstyles.csl+json' },
];
const write = (base: string, folder = '/srv/holm') =>
  writeNginxSite({
    folder,
    site: { base, embed: { allow: '*' } },
    listen: '8080',
    host: 'holm.example.org',
    redirects: [REDIRECT],
    exports: EXPORTS,
  });

describe('the configuration for nginx', () => {
  test('of a site under a base path', () => {
    const policies = /"[^"]*default-src[^"]*"/g; // another test checks them
    expect(
      write('/ferry.v2/')
        .replace(policies, '"…"')
        .replace(/(?<=_types) .*;/g, ' …;')
        .replace(/(?<= types \{).*?\n {4}\}/s, ' … }'),
    ).toMatchInlineSnapshot(`
      "# Made by \`npm run nginx\`. Print it again after each upgrade of Backgrounder, and when an id has changed.
      map $uri $site_content_security_policy {
          default "…";
          "~^/ferry\\.v2/search\\/" "…";
          "~^/ferry\\.v2/embed\\/" "…";
      }

      map $uri $site_x_frame_options {
          default "DENY";
          "~^/ferry\\.v2/embed\\/" "";
      }

      map $uri $site_access_control_allow_origin {
          default "";
          "~^/ferry\\.v2/(?:data\\/|oembed\\/|(?:.+\\/)?(?:feed\\.(?:xml|json)|atom\\.xml)$)" "*";
      }

      map $uri $site_cross_origin_resource_policy {
          default "same-origin";
          "~^/ferry\\.v2/cards\\/" "cross-origin";
          "~^/ferry\\.v2/embed\\/" "cross-origin";
      }

      map $uri $site_cache_control {
          default "no-cache";
          "~^/ferry\\.v2/(?:_astro\\/|pagefind\\/.+\\.pf_(?:fragment|index|meta)$)" "public, max-age=31536000, immutable";
      }

      server {
          listen 8080;
          listen [::]:8080;
          server_name holm.example.org;
          server_tokens off;
          absolute_redirect off;
          max_ranges 0; # for a range that a file does not have, nginx sends every header twice

          types { … }
          charset utf-8;
          charset_types …;
          gzip on;
          gzip_comp_level 6; # the default of 1 makes a long page a sixth larger
          gzip_vary on;
          gzip_proxied any;
          gzip_min_length 512;
          gzip_types …;

          # All headers stand here. A location with an add_header of its own would send none of these.
          add_header Strict-Transport-Security "max-age=63072000" always;
          add_header X-Content-Type-Options "nosniff" always;
          add_header Referrer-Policy "same-origin" always;
          add_header Permissions-Policy "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), cross-origin-isolated=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), interest-cohort=(), keyboard-map=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), sync-xhr=(), unload=(), usb=(), xr-spatial-tracking=()" always;
          add_header Cross-Origin-Embedder-Policy "require-corp" always;
          add_header Cross-Origin-Opener-Policy "same-origin" always;
          add_header X-DNS-Prefetch-Control "off" always;
          add_header X-Permitted-Cross-Domain-Policies "none" always;
          add_header Content-Security-Policy $site_content_security_policy always;
          add_header X-Frame-Options $site_x_frame_options always;
          add_header Access-Control-Allow-Origin $site_access_control_allow_origin always;
          add_header Cross-Origin-Resource-Policy $site_cross_origin_resource_policy always;
          add_header Cache-Control $site_cache_control always;

          error_page 404 /ferry.v2/404.html;
          location /ferry.v2/ { alias "/srv/holm/"; }
          location = /ferry.v2 { return 301 /ferry.v2/; }
          location / { return 404; }
          location = /ferry.v2/data/works.csl.json { alias "/srv/holm/data/works.csl.json"; types { } default_type application/vnd.citationstyles.csl+json; }
          location = /ferry.v2/actors/ben/ { return 301 /ferry.v2/actors/ben-oake/$is_args$args; }
          location = /ferry.v2/actors/ben { return 301 /ferry.v2/actors/ben-oake/$is_args$args; }
          # What is for other hosts is not served.
          location = /ferry.v2/_headers { return 404; }
          location = /ferry.v2/_redirects { return 404; }
          location ~ /\\.(?!well-known/) { return 404; }
      }
      "
    `);
  });

  test('of a site at the root of its host has its folder as the root', () => {
    expect(write('/')).toContain('    root "/srv/holm/";\n');
    expect(write('/')).not.toContain('alias');
  });

  test.each([
    ['/srv/holm/', '"/srv/holm/"'],
    ['/', '"/"'],
    ['/srv/наш сайт', '"/srv/наш сайт/"'],
    ['/srv/a;b {c} #d', '"/srv/a;b {c} #d/"'],
    [`/srv/"a" 'b' \\n`, `"/srv/\\"a\\" 'b' \\\\n/"`],
  ])('has the folder %s in quotes', (folder, quoted) => {
    expect(write('/', folder)).toContain(`    root ${quoted};\n`);
    expect(write('/a/', folder)).toContain(`    location /a/ { alias ${quoted}; }\n`);
  });

  test('gives a file whose type does not follow from its name a type of its own, and no other', () => {
    const typed = (base: string) => write(base).match(/.*default_type.*/g);
    expect(typed('/')).toEqual(['    location = /data/works.csl.json { types { } default_type application/vnd.citationstyles.csl+json; }']);
    expect(typed('/a/')).toEqual([
      '    location = /a/data/works.csl.json { alias "/srv/holm/data/works.csl.json"; types { } default_type application/vnd.citationstyles.csl+json; }',
    ]);
  });

  test('compresses every type of text, and names each ending once', () => {
    const lines = write('/').split('\n');
    const types = lines.find((line) => line.includes('gzip_types'))?.match(/\S+\/[^\s;]+/g) ?? [];
    expect(types).toEqual(expect.arrayContaining(['text/csv', 'application/ld+json', 'application/vnd.citationstyles.csl+json']));
    expect(types.filter((type) => /html|image\/png|woff2|video/.test(type))).toEqual([]);
    const endings = listMediaTypes().flatMap(([, own]) => own);
    expect(new Set(endings).size).toBe(endings.length);
  });

  test('redirects former addresses for good, with and without the last slash', () => {
    expect(write('/').match(/.*actors.*/g)).toEqual([
      '    location = /actors/ben/ { return 301 /actors/ben-oake/$is_args$args; }',
      '    location = /actors/ben { return 301 /actors/ben-oake/$is_args$args; }',
    ]);
  });

  test('sets each header once for all locations', () => {
    const names = [...write('/a/b/').matchAll(/^ +add_header (\S+)/gm)].map(([, name]) => name);
    expect(names).toEqual([...COMMON_HEADERS.map(([name]) => name), ...pathHeadersOf({ embed: { allow: '*' } }).map(({ name }) => name)]);
    expect(write('/a/b/')).not.toMatch(/location [^}\n]*\{[^}\n]*add_header/);
  });
});
