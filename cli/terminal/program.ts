import { Command, type Help } from 'commander';

/** In characters: longer lines of help are hard to read. */
const WIDEST_HELP = 110;

/** The npm scripts that are not named for their command. */
const SCRIPTS: Readonly<Record<string, string>> = { pages: 'check:pages', changes: 'check:changes', links: 'check:links' };

/** A program or one of its commands. Wrong use is thrown as an error: `runProgram` prints it. */
export class Program extends Command {
  declare readonly commands: readonly Program[];
  declare parent: Program | null;
  /** Whole calls that its help shows. */
  readonly examples: string[] = [];
  /** How it is called, if it has no npm script. */
  ownCall: string | undefined;
  /** What the action returned. */
  exitCode = 0;

  constructor(name?: string) {
    super(name);
    this.exitOverride().helpOption('-h, --help', 'print this text');
    this.configureOutput({
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(process.stdout.columns || WIDEST_HELP, WIDEST_HELP),
    });
  }

  override createCommand(name?: string): Program {
    return new Program(name);
  }

  override createHelp(): Help {
    // A command can be typed as its npm script, and as a command of the program.
    const calls = [...new Set([this.typed, this.ownCall ?? this.path])].map((call) => `${call} ${this.usage()}`);
    return Object.assign(super.createHelp(), {
      commandUsage: () => calls.join('\n       '),
      subcommandTerm: (command: Command) => command.name(),
    });
  }

  /** How messages name the command: as its npm script, if it has one. */
  get typed(): string {
    const name = this.name();
    if (!this.parent) return name;
    if (this.ownCall !== undefined) return this.ownCall;
    return this.parent.parent ? `${this.parent.typed} ${name}` : `npm run ${SCRIPTS[name] ?? name} --`;
  }

  /** The names of the program and the command. */
  get path(): string {
    return this.parent ? `${this.parent.path} ${this.name()}` : this.name();
  }

  /** Sets what the command does. It gets the arguments, then the options. If it returns a number, that is the exit code. */
  runs(run: (...given: never[]) => unknown): this {
    return this.action(async (...given) => {
      const result = await run(...(given as never[]));
      this.#root().exitCode = typeof result === 'number' ? result : 0;
    });
  }

  /** Shows calls in the help. */
  shows(...examples: readonly string[]): this {
    this.examples.push(...examples);
    return this.#addSection('Examples', examples);
  }

  /** Says in the help what the exit codes mean. */
  exits(meanings: Readonly<Record<number, string>>): this {
    const lines = Object.entries(meanings).map(([code, meaning]) => `${code}  ${meaning}`);
    return this.#addSection('Exit codes', lines);
  }

  #addSection(heading: string, lines: readonly string[]): this {
    return this.addHelpText('after', ['', `${heading}:`, ...lines.map((line) => `  ${line}`)].join('\n'));
  }

  #root(): Program {
    return this.parent ? this.parent.#root() : this;
  }
}
