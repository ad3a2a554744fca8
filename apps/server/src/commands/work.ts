import { createHost, startWorker } from '@dangjian/plugin-host'
import { openDeployment } from '../deployment/deployment.ts'
import { readEnvironment } from '../env.ts'
import { createLog } from '../log.ts'
import { untilSignal } from '../until-signal.ts'

/** Runs the worker alone, beside one or several api processes on the same database. */
export const work = async (): Promise<void> => {
  const stopped = untilSignal()
  const environment = readEnvironment()
  const log = createLog(environment)
  const deployment = await openDeployment(environment)
  try {
    const host = createHost(deployment)
    const worker = await startWorker({ host, clock: deployment.clock, appUrl: deployment.appUrl, objects: deployment.files.store, onError: (error, what) => log.error({ err: error, what }, 'worker') })
    process.stdout.write('worker ready\n')
    await stopped
    await worker.stop()
  } finally {
    await deployment.close()
  }
}
