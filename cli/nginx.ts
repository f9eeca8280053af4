import { writeNginxSite } from '#exports/hosting/nginx.ts';
import { loadSite } from '#node/load-site.ts';
import { locateProject } from '#node/project.ts';
import { NGINX_USAGE, parseNginxCall } from './nginx-call.ts';
import { runCommand } from './terminal/run-command.ts';

await runCommand('nginx', 'Nothing was printed.', async (args) => {
  const { root, listen, help } = parseNginxCall(args);
  if (help) console.log(NGINX_USAGE);
  else {
    const { url, base } = await loadSite(locateProject(process.cwd()));
    process.stdout.write(writeNginxSite({ folder: root, base, listen, host: new URL(url).hostname }));
  }
  return 0;
});
