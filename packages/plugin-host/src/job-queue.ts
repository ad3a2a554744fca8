import { PgBoss } from 'pg-boss'
import postgres from 'postgres'

const schema = 'pgboss'
const queue = 'jobs'

/** One run of a job: the plugin's id, or `core`, and the job's name. */
export interface JobOrder {
  readonly plugin: string
  readonly job: string
}

/** Creates or updates the queue's own schema as its owner and lets the run-time role use it. Safe to run again. */
export const migrateQueue = async (migratorUrl: string): Promise<void> => {
  const boss = new PgBoss({ connectionString: migratorUrl, schema, max: 1, supervise: false, schedule: false })
  boss.on('error', () => undefined)
  await boss.start()
  await boss.createQueue(queue, { retryLimit: 5, retryDelay: 1, retryBackoff: true, expireInSeconds: 600 })
  await boss.stop({ graceful: false })
  const migrator = postgres(migratorUrl, { max: 1, onnotice: () => undefined })
  try {
    await migrator.unsafe(`grant usage on schema ${schema} to dangjian_app`)
    await migrator.unsafe(`grant select, insert, update, delete on all tables in schema ${schema} to dangjian_app`)
    await migrator.unsafe(`grant execute on all functions in schema ${schema} to dangjian_app`)
  } finally {
    await migrator.end()
  }
}

/** A job and when it runs; cron has five fields and is read in Asia/Shanghai. */
export interface ScheduledJob extends JobOrder {
  readonly cron: string
}

/** The running queue of one worker. */
export interface JobQueue {
  /** Orders a job to run now; once, however many workers there are. */
  send(order: JobOrder): Promise<void>
  stop(): Promise<void>
}

export interface JobQueueOptions {
  readonly appUrl: string
  readonly schedule: readonly ScheduledJob[]
  run(order: JobOrder): Promise<void>
  onError(error: unknown): void
}

const isOrder = (data: unknown): data is JobOrder =>
  typeof data === 'object' && data !== null && 'plugin' in data && typeof data.plugin === 'string' && 'job' in data && typeof data.job === 'string'

/**
 * Takes jobs from the PostgreSQL queue. A job whose worker was killed is taken again when it expires; a job that throws is tried five more
 * times with growing delay.
 */
export const startJobQueue = async ({ appUrl, schedule, run, onError }: JobQueueOptions): Promise<JobQueue> => {
  const boss = new PgBoss({ connectionString: appUrl, schema, max: 2, migrate: false, createSchema: false, reindex: false, maintenanceIntervalSeconds: 300 })
  boss.on('error', onError)
  await boss.start()
  const wanted = new Set(schedule.map(({ plugin, job }) => `${plugin}.${job}`))
  for (const old of await boss.getSchedules(queue)) if (!wanted.has(old.key)) await boss.unschedule(queue, old.key)
  for (const { plugin, job, cron } of schedule) await boss.schedule(queue, cron, { plugin, job }, { tz: 'Asia/Shanghai', key: `${plugin}.${job}` })
  await boss.work(queue, { pollingIntervalSeconds: 2 }, async (jobs) => {
    for (const { data } of jobs) if (isOrder(data)) await run(data)
  })
  return {
    send: async ({ plugin, job }) => {
      await boss.send(queue, { plugin, job })
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  }
}
