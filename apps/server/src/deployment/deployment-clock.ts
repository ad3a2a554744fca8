import { systemClock, type Clock } from '@dangjian/kernel'
import type { Environment } from '../env.ts'

/** The machine's clock, or one that starts at CLOCK_START and runs on from there. */
export const deploymentClock = ({ CLOCK_START }: Environment): Clock => {
  if (CLOCK_START === undefined) return systemClock
  const offset = new Date(CLOCK_START).getTime() - systemClock.now().getTime()
  return { now: () => new Date(systemClock.now().getTime() + offset) }
}
