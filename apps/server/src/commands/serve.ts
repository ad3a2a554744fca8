import { readSession } from '@dangjian/identity'
import { createHost, hostVersion, mountPlugins, readCalendarFeed, startWorker } from '@dangjian/plugin-host'
import { openDeployment } from '../deployment/deployment.ts'
import { demoAccountLines, wantsDemo } from '../deployment/demo.ts'
import { join } from 'node:path'
import { readEnvironment } from '../env.ts'
import { createServer } from '../http/create-server.ts'
import { createSessionCache } from '../http/session-cache.ts'
import { serverText as text } from '../locales/zh-CN.ts'
import { createLog } from '../log.ts'
import { untilSignal } from '../until-signal.ts'

const print = (line: string): void => void process.stdout.write(`${line}\n`)

const column = (cell: string, width: number): string => cell + ' '.repeat(Math.max(1, width - [...cell].reduce((sum, char) => sum + (char.charCodeAt(0) > 255 ? 2 : 1), 0)))

const printWelcome = (address: string, hasDemo: boolean, dataDir: string): void => {
  print('')
  print(`  ${text.member}   ${address}/`)
  print(`  ${text.admin}   ${address}/admin/`)
  if (hasDemo) {
    print('')
    print(`  ${column(text.login, 22)}${column(text.password, 24)}${text.purpose}`)
    for (const { purpose, login, password } of demoAccountLines) print(`  ${column(login, 22)}${column(password, 24)}${purpose}`)
    print('')
    print(`  ${text.workbooks}  ${join(dataDir, 'demo')}`)
  }
  print('')
  print(`  ${text.stop} ${dataDir}`)
}

/** Serves the one origin until a signal comes; with `worker`, events and jobs run in this process too. */
export const serve = async (options: { readonly worker: boolean }): Promise<void> => {
  const stopped = untilSignal()
  const environment = readEnvironment()
  const log = createLog(environment)
  const deployment = await openDeployment(environment)
  const { database, clock, masterKey, registry, appUrl, files } = deployment
  const host = createHost({ database, clock, masterKey, registry })
  const sessions = createSessionCache((token) => readSession(host.procedures, token, host.accessSources, 'session'))
  const server = await createServer({
    host: host.procedures,
    calendarFeed: (token) => readCalendarFeed(host, token),
    sessions,
    secureCookies: environment.COOKIE_SECURE === 'on',
    trustProxy: environment.TRUST_PROXY === 'on',
    log,
    files,
    database,
    router: mountPlugins(registry),
    version: hostVersion,
  })
  const worker = options.worker ? await startWorker({ host, clock, appUrl, objects: files.store, onError: (error, what) => log.error({ err: error, what }, 'worker') }) : undefined
  try {
    const address = await server.listen({ port: environment.PORT, host: environment.HOST })
    printWelcome(address, wantsDemo(environment), environment.DATA_DIR)
    await stopped
  } finally {
    await server.close()
    await worker?.stop()
    await deployment.close()
  }
}
