import type { CommandContext } from '../terminal/command-context.ts';
import type { Program } from '../terminal/program.ts';

export function addDev(program: Program, context: CommandContext): void {
  addAstro(program, 'dev')
    .summary('show the site while you write')
    .description('Serves the site with its drafts, and checks it on every save: findings are shown beside their sentences.')
    .exits({ 0: 'the server was stopped', 1: 'the server did not start' })
    .shows('npm run dev', 'npm run dev -- --port 8080')
    .runs(async (args: string[]) => (await import('../site/run-astro.ts')).runAstro(['dev', ...args], context));
}

export function addBuild(program: Program, context: CommandContext): void {
  addAstro(program, 'build')
    .summary('check everything and build the site')
    .description('Checks the content, builds the site into dist/ and checks its pages. If anything has errors, the last good site stays.')
    .exits({ 0: 'the site was built', 1: 'the content or a page has errors, or another build is running' })
    .shows('npm run build', 'npm run build -- --outDir site')
    .runs(async (args: string[]) => (await import('../site/run-astro.ts')).runAstro(['build', ...args], context));
}

export function addPreview(program: Program, context: CommandContext): void {
  addAstro(program, 'preview')
    .summary('serve the built site')
    .description('Serves the site as it was built, at the next free port. npm start builds it first.')
    .exits({ 0: 'the server was stopped, or another one serves the site already', 1: 'the server did not start' })
    .shows('npm run preview', 'npm run preview -- --port 8080')
    .runs(async (args: string[]) => (await import('../site/run-astro.ts')).previewSite(args, context));
}

/** A command that passes its options on to Astro’s command of the same name. */
const addAstro = (program: Program, name: string): Program =>
  program.command(name).usage('[options]').argument('[options...]', `the options of astro ${name}`).allowUnknownOption();
