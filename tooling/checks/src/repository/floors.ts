/** A floor of the house; imports go down. */
export type Floor = 'kernel' | 'sdk' | 'ui' | 'domain' | 'api' | 'shell' | 'plugin' | 'app' | 'tooling'

/** What each floor may import, as in the table of the architecture. */
export const mayImport: Readonly<Record<Floor, readonly Floor[]>> = {
  kernel: [],
  sdk: ['kernel', 'sdk'],
  ui: ['kernel', 'ui'],
  domain: ['kernel', 'sdk', 'domain'],
  api: ['kernel', 'sdk', 'domain', 'api'],
  shell: ['kernel', 'sdk', 'ui', 'api'],
  plugin: ['kernel', 'sdk', 'ui'],
  app: ['kernel', 'sdk', 'ui', 'domain', 'api', 'shell', 'plugin', 'tooling'],
  tooling: ['kernel', 'sdk', 'ui', 'domain', 'api', 'shell', 'plugin', 'app', 'tooling'],
}

const named: Readonly<Record<string, Floor>> = {
  kernel: 'kernel',
  contracts: 'sdk',
  db: 'sdk',
  documents: 'sdk',
  'plugin-kit': 'sdk',
  'plugin-testing': 'sdk',
  ui: 'ui',
  api: 'api',
  'plugin-host': 'api',
  'app-shell': 'shell',
}

/** The floor on which a package stands, by its folder; a package without a special place is a domain. */
export const floorOf = (dir: string): Floor => {
  const [group = '', name = ''] = dir.split('/')
  if (group === 'apps') return 'app'
  if (group === 'plugins') return 'plugin'
  if (group === 'tooling') return 'tooling'
  return named[name] ?? 'domain'
}
