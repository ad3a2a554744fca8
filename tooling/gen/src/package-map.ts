import type { WorkspacePackage } from './workspace.ts'

const start = '<!-- map:start -->'
const end = '<!-- map:end -->'

const floors: ReadonlyArray<readonly [title: string, dirs: RegExp]> = [
  ['Apps', /^apps\//],
  ['Plugins', /^plugins\//],
  ['Shell', /^packages\/app-shell$/],
  ['API', /^packages\/(api|plugin-host)$/],
  ['Domain', /^packages\//],
  ['Design system', /^packages\/ui$/],
  ['SDK', /^packages\/(contracts|db|documents|plugin-kit|plugin-testing)$/],
  ['Kernel', /^packages\/kernel$/],
  ['Tooling', /^tooling\//],
]

/** A package without a floor of its own is a domain, so the domain is looked at last. */
const floorOf = (dir: string): string => {
  const named = floors.find(([title, dirs]) => title !== 'Domain' && dirs.test(dir))
  return named?.[0] ?? 'Domain'
}

/** The map of all packages by floor, top floor first, with the one sentence of each. */
export const packageMap = (packages: readonly WorkspacePackage[]): string =>
  floors
    .map(([title]) => ({ title, rows: packages.filter(({ dir }) => floorOf(dir) === title) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => [`**${title}**`, '', '| folder | is for |', '|---|---|', ...rows.map(({ dir, description }) => `| [${dir}](${dir}) | ${description.replaceAll('|', '/')} |`)].join('\n'))
    .join('\n\n')

/** The README with its map renewed between the two markers; throws when a marker is missing. */
export const withMap = (readme: string, packages: readonly WorkspacePackage[]): string => {
  const from = readme.indexOf(start)
  const to = readme.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md lacks ${start} or ${end}`)
  return `${readme.slice(0, from + start.length)}\n\n${packageMap(packages)}\n\n${readme.slice(to)}`
}
