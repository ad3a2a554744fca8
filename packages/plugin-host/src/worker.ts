import { purgeObjects, type ObjectStore } from '@dangjian/attachments'
import { systemActor, type CoreEvent, type CoreEventName, type Tenant } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import type { Clock } from '@dangjian/kernel'
import { purgeExpired, sealAudit } from '@dangjian/identity'
import { archivePastYears, closePeriods } from '@dangjian/life'
import { purgeExpiredFacts } from '@dangjian/members'
import { carryOutDueActs } from '@dangjian/members'
import { sendTermReminders } from '@dangjian/missions'
import { carryOutDueReminders, createTokenCache, deliverDueNotices, sendParcels } from '@dangjian/reminders'
import { purgeTalkNotes } from '@dangjian/talks'
import { listTenants } from '@dangjian/tenancy'
import { setTimeout as pause } from 'node:timers/promises'
import { deliverToCore } from './core-consumers.ts'
import { startJobQueue, type JobOrder, type JobQueue, type ScheduledJob } from './job-queue.ts'
import { relayAll, type DeliveredEvent } from './outbox-relay.ts'
import { pluginScope } from './plugin-lifecycle.ts'
import { systemAccess } from './system-access.ts'
import type { Host } from './procedure-host.ts'

export interface WorkerOptions {
  readonly host: Host
  readonly clock: Clock
  readonly appUrl: string
  /** Where the files of records lie. */
  readonly objects: ObjectStore
  onError(error: unknown, what: string): void
}

/** A running worker: delivers events, seals the audit trail, forgets what has expired and runs scheduled jobs. */
export interface Worker {
  stop(): Promise<void>
}

const relayPauseMs = 500
const sealPauseMs = 3000
const purgePauseMs = 15 * 60_000
const remindPauseMs = 3 * 3_600_000
const duePauseMs = 10 * 60_000
const noticePauseMs = 2000
const closePauseMs = 20 * 60_000

/** Gives one event to the core and to the plugins that are on for its tenant, each in a transaction of its own. */
const deliver = async (host: Host, event: DeliveredEvent, tenants: ReadonlyMap<string, Tenant>): Promise<void> => {
  const tenant = tenants.get(event.tenantId)
  if (!tenant) return
  await deliverToCore(host, event)
  for (const { id, settings } of await host.standings.enabled(tenant)) {
    const plugin = host.registry.get(id)
    const handler = plugin?.server?.on?.[event.type as CoreEventName] as ((payload: CoreEvent<CoreEventName>, scope: ReturnType<typeof pluginScope>) => Promise<void>) | undefined
    if (!plugin || !handler) continue
    const parsed = plugin.manifest.settings.parse(settings)
    await host.openAs(tenant.id, systemActor(`plugin:${id}`), systemAccess(host.registry), (scope) => handler(event.payload as CoreEvent<CoreEventName>, pluginScope(scope, tenant, parsed)))
  }
}

const runJob = async (host: Host, order: JobOrder, tenants: Iterable<Tenant>): Promise<void> => {
  const plugin = host.registry.get(order.plugin)
  const job = plugin?.server?.jobs?.[order.job]
  if (!plugin || !job) return
  for (const tenant of tenants) {
    const standing = (await host.standings.enabled(tenant)).find(({ id }) => id === order.plugin)
    if (!standing) continue
    const settings = plugin.manifest.settings.parse(standing.settings)
    await host.openAs(tenant.id, systemActor(`plugin:${order.plugin}`), systemAccess(host.registry), (scope) => job.run(pluginScope(scope, tenant, settings)))
  }
}

const scheduleOf = (host: Host): ScheduledJob[] =>
  host.registry.plugins.flatMap(({ manifest, server }) => Object.entries(server?.jobs ?? {}).map(([job, { cron }]) => ({ plugin: manifest.id, job, cron })))

/** Repeats `work` with a pause in between until stopped; an error is reported and the next round tries again. */
const repeat = async (work: () => Promise<void>, pauseMs: number, signal: AbortSignal, onError: (error: unknown) => void): Promise<void> => {
  while (!signal.aborted) {
    await work().catch((error: unknown) => {
      if (!signal.aborted) onError(error)
    })
    await pause(pauseMs, undefined, { signal }).catch(() => undefined)
  }
}

/** Starts the worker; several may run beside each other. */
export const startWorker = async ({ host, clock, appUrl, objects, onError }: WorkerOptions): Promise<Worker> => {
  const { database } = host.procedures
  const stopping = new AbortController()
  const tenantsById = async (): Promise<Map<string, Tenant>> => new Map((await listTenants(database)).map((tenant) => [tenant.id, tenant]))
  const relay = async (): Promise<void> => {
    const tenants = await tenantsById()
    await relayAll({ database, clock, deliver: (event) => deliver(host, event, tenants), onError: (error, event) => onError(error, `event ${event.type}`) })
  }
  const seal = async (): Promise<void> => {
    for (const { id } of (await tenantsById()).values()) {
      if (stopping.signal.aborted) return
      await host.openAs(id, systemActor('audit-seal'), systemAccess(host.registry), (scope) => sealAudit(scope))
    }
  }
  const carryOut = async (): Promise<void> => {
    for (const { id } of (await tenantsById()).values()) {
      if (stopping.signal.aborted) return
      await host.openAs(id, systemActor('due-acts'), systemAccess(host.registry), (scope) => carryOutDueActs(scope))
    }
  }
  const forget = async (): Promise<void> => {
    for (const { id } of (await tenantsById()).values()) {
      if (stopping.signal.aborted) return
      await host.openAs(id, systemActor('protected-purge'), systemAccess(host.registry), (scope) => purgeExpiredFacts(scope))
      await host.openAs(id, systemActor('talk-notes-purge'), systemAccess(host.registry), (scope) => purgeTalkNotes(scope))
    }
  }
  const purgeFiles = async (): Promise<void> => {
    for (const { id } of (await tenantsById()).values()) {
      if (stopping.signal.aborted) return
      await purgeObjects((work) => host.openAs(id, systemActor('file-purge'), systemAccess(host.registry), work), objects)
    }
  }
  // Each reminder goes out once, so that a round more or a second worker sends nothing twice.
  const remind = async (): Promise<void> => {
    for (const { id } of (await tenantsById()).values()) {
      if (stopping.signal.aborted) return
      await host.openAs(id, systemActor('term-reminders'), systemAccess(host.registry), (scope) => sendTermReminders(scope))
    }
  }
  // One worker closes a period, the others find it closed.
  const close = async (): Promise<void> => {
    for (const { id } of (await tenantsById()).values()) {
      if (stopping.signal.aborted) return
      await host.openAs(id, systemActor('period-closing'), systemAccess(host.registry), async (scope) => {
        await closePeriods(scope)
        await archivePastYears(scope)
      })
    }
  }
  const opener = (id: string) => <T>(work: (scope: Scope) => Promise<T>): Promise<T> => host.openAs(id, systemActor('reminders'), systemAccess(host.registry), work)
  const notify = async (): Promise<void> => {
    for (const { id } of (await tenantsById()).values()) {
      if (stopping.signal.aborted) return
      await opener(id)(async (scope) => {
        await carryOutDueReminders(scope)
        await deliverDueNotices(scope)
      })
    }
  }
  const tokens = createTokenCache()
  // A loop of its own: what waits for a slow mail server keeps nobody waiting inside the app.
  const sendOutside = async (): Promise<void> => {
    for (const { id } of (await tenantsById()).values()) {
      if (stopping.signal.aborted) return
      await sendParcels({ open: opener(id), tokens, signal: stopping.signal, onError: (error) => onError(error, 'outside channels') })
    }
  }
  const queue: JobQueue = await startJobQueue({
    appUrl,
    schedule: scheduleOf(host),
    run: async (order) => runJob(host, order, (await tenantsById()).values()),
    onError: (error) => onError(error, 'job queue'),
  })
  const loops = [
    repeat(relay, relayPauseMs, stopping.signal, (error) => onError(error, 'outbox relay')),
    repeat(async () => void (await purgeExpired(host.procedures)), purgePauseMs, stopping.signal, (error) => onError(error, 'purge')),
    repeat(carryOut, duePauseMs, stopping.signal, (error) => onError(error, 'due acts')),
    repeat(forget, purgePauseMs, stopping.signal, (error) => onError(error, 'purge of protected facts')),
    repeat(purgeFiles, remindPauseMs, stopping.signal, (error) => onError(error, 'purge of files')),
    repeat(remind, remindPauseMs, stopping.signal, (error) => onError(error, 'term reminders')),
    repeat(close, closePauseMs, stopping.signal, (error) => onError(error, 'closing of periods')),
    repeat(notify, noticePauseMs, stopping.signal, (error) => onError(error, 'reminders')),
    repeat(sendOutside, noticePauseMs, stopping.signal, (error) => onError(error, 'outside channels')),
    repeat(seal, sealPauseMs, stopping.signal, (error) => onError(error, 'audit sealing')),
  ]
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all([...loops, queue.stop()])
    },
  }
}
