/**
 * A command of the root `package.json`: the script to run with the project's Node, and whether the apps must be built first.
 * @typedef {{ readonly script: readonly string[], readonly needsBuild: boolean, readonly help: string }} Command
 */

/** @type {Readonly<Record<string, Command>>} */
export const commands = {
  start: { script: ['apps/server/dist/main.js', 'all'], needsBuild: true, help: 'serve the product with its demo' },
  cli: { script: ['apps/server/dist/main.js', 'cli'], needsBuild: true, help: 'administration by command' },
  bench: { script: ['tooling/bench/src/main.ts'], needsBuild: true, help: 'benchmarks: bench NAME --json' },
  test: { script: ['tooling/checks/src/test.ts'], needsBuild: false, help: 'every check and test' },
  check: { script: ['tooling/checks/src/check.ts'], needsBuild: false, help: 'the repository checks alone' },
  systems: { script: ['tooling/checks/src/systems.ts'], needsBuild: false, help: 'which systems are proven' },
  burden: { script: ['tooling/checks/src/burden.ts'], needsBuild: false, help: 'the counted burden budget' },
  gen: { script: ['tooling/gen/src/main.ts'], needsBuild: false, help: 'generated files' },
  'new:package': { script: ['tooling/gen/src/new-package.ts'], needsBuild: false, help: 'a new package' },
  'new:plugin': { script: ['tooling/gen/src/new-plugin.ts'], needsBuild: false, help: 'a new plugin' },
  'db:generate': { script: ['packages/db/src/dev/generate.ts'], needsBuild: false, help: 'migrations from tables' },
}

/** Text that lists the commands. */
export const usage = () =>
  [
    'usage: npm run COMMAND -- [arguments]',
    ...Object.entries(commands).map(([name, { help }]) => `  ${name.padEnd(14)}${help}`),
  ].join('\n')
