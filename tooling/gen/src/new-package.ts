/** `npm run new:package -- <name> <floor>`: an empty package with everything that every package has. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './workspace.ts'

export const newPackageFloors = ['kernel', 'sdk', 'ui', 'domain', 'api', 'shell', 'tooling'] as const
export type NewPackageFloor = (typeof newPackageFloors)[number]

export interface NewPackage {
  readonly name: string
  readonly floor: NewPackageFloor
  readonly root?: string
}

const isFloor = (floor: string | undefined): floor is NewPackageFloor => newPackageFloors.some((each) => each === floor)

/** Makes `packages/<name>`, or `tooling/<name>`; throws when the name is no name or the folder exists. Returns the folder. */
export const newPackage = ({ name, floor, root: at = root }: NewPackage): string => {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new Error(`${name} is no package name: kebab-case`)
  const isTool = floor === 'tooling'
  const folder = path.join(at, isTool ? 'tooling' : 'packages', name)
  if (existsSync(folder)) throw new Error(`${folder} exists already`)
  const project = isTool ? `tooling-${name}` : name
  const manifest = {
    name: `@dangjian/${project}`,
    version: '0.1.0',
    private: true,
    description: `What ${name} is for, in one sentence.`,
    type: 'module',
    exports: { '.': './src/index.ts' },
    scripts: { lint: 'oxlint src', typecheck: 'tsc -p tsconfig.json', test: `vitest run --root ../.. --project ${project}` },
    dependencies: floor === 'kernel' ? {} : { '@dangjian/kernel': 'workspace:*' },
    devDependencies: { vitest: 'catalog:' },
  }
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
  const files: Readonly<Record<string, string>> = {
    'package.json': json(manifest),
    'turbo.json': json({ tags: [floor], extends: ['//'] }),
    'tsconfig.json': json({ extends: '../../tsconfig.base.json', compilerOptions: { types: [] }, include: ['src'] }),
    'README.md': `# @dangjian/${project}\n\n${manifest.description}\n\nThe door is \`src/index.ts\`.\n`,
    'src/index.ts': 'export {}\n',
  }
  mkdirSync(path.join(folder, 'src'), { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text)
  return folder
}

if (import.meta.main) {
  const [name, floor] = process.argv.slice(2)
  if (name === undefined || !isFloor(floor)) throw new Error(`usage: new:package <name> <${newPackageFloors.join('|')}>`)
  process.stdout.write(`made ${newPackage({ name, floor })}\nnext: write its one sentence into package.json and README.md, then pnpm install and npm run gen\n`)
}
