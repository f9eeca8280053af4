import { describe, expect, test } from 'vitest';
import { COMMON_HEADERS, PATH_HEADERS } from '#exports/hosting/headers.ts';
import { writeNginxSite } from '#exports/hosting/nginx.ts';

const write = (base: string) => writeNginxSite({ folder: '/srv/holm', base, listen: '8080', host: 'holm.example.org' });

describe('the configuration for nginx', () => {
  test('of a site under a base path', () => {
    const policies = /"[^"]*default-src[^"]*"/g; // another test checks them
    expect(
      write('/ferry.v2/')
        .replace(policies, '"…"')
        .replace(/(types) .*;/g, '$1 …;'),
    ).toMatchInlineSnapshot(`
      "# Made by \`npm run nginx\`. Make it anew when you take a new version of the generator.
      map $uri $site_content_security_policy {
          default "…";
          "~^/ferry\\.v2/search\\/" "…";
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

          charset utf-8;
          charset_types …;
          gzip on;
          gzip_comp_level 6; # the default of 1 makes a long page a sixth larger
          gzip_vary on;
          gzip_proxied any;
          gzip_min_length 512;
          gzip_types …;

          # All headers stand here. A location with an add_header of its own would send none of these.
          add_header Strict-Transport-Security "max-age=31536000" always;
          add_header X-Content-Type-Options "nosniff" always;
          add_header X-Frame-Options "DENY" always;
          add_header Referrer-Policy "same-origin" always;
          add_header Permissions-Policy "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()" always;
          add_header Cross-Origin-Opener-Policy "same-origin" always;
          add_header Cross-Origin-Resource-Policy "same-origin" always;
          add_header Content-Security-Policy $site_content_security_policy always;
          add_header Cache-Control $site_cache_control always;

          error_page 404 /ferry.v2/404.html;
          location /ferry.v2/ { alias /srv/holm/; }
          location = /ferry.v2 { return 301 /ferry.v2/; }
          location / { return 404; }
          # What is for other hosts is not served.
          location = /ferry.v2/_headers { return 404; }
          location = /ferry.v2/_redirects { return 404; }
          location ~ /\\.(?!well-known/) { return 404; }
      }
      "
    `);
  });

  test('of a site at the root of its host has its folder as the root', () => {
    expect(write('/')).toContain('    root /srv/holm/;\n');
    expect(write('/')).not.toContain('alias');
  });

  test('sets each header once for all locations', () => {
    const names = [...write('/a/b/').matchAll(/^ +add_header (\S+)/gm)].map(([, name]) => name);
    expect(names).toEqual([...COMMON_HEADERS.map(([name]) => name), ...PATH_HEADERS.map(({ name }) => name)]);
    expect(write('/a/b/')).not.toMatch(/location [^}\n]*\{[^}\n]*add_header/);
  });
});
