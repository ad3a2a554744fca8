import { addDays, instantAt, localDateOf, localTimeOf } from '@dangjian/kernel'
import type { Urgency } from './tables.ts'

/** When outside messages may go, `HH:mm` in Asia/Shanghai. The quiet hours may run over midnight; equal ends mean none. */
export interface SendingHours {
  readonly quietFrom: string
  readonly quietTo: string
  /** When what is not mandatory goes out, gathered into one message for each person. */
  readonly digestAt: string
}

/** 22:00～07:00 is quiet, the digest goes at 09:00. */
export const defaultHours: SendingHours = { quietFrom: '22:00', quietTo: '07:00', digestAt: '09:00' }

/** Whether a time of day lies in the quiet hours; their first minute does, their last not. */
export const isQuietAt = (time: string, { quietFrom, quietTo }: SendingHours): boolean =>
  quietFrom <= quietTo ? time >= quietFrom && time < quietTo : time >= quietFrom || time < quietTo

/** The instant itself, or the end of the quiet hours that it falls into. */
export const afterQuietHours = (at: Date, hours: SendingHours): Date => {
  const time = localTimeOf(at)
  if (!isQuietAt(time, hours)) return at
  const day = localDateOf(at)
  return instantAt(time < hours.quietTo ? day : addDays(day, 1), hours.quietTo)
}

/** The next digest at or after an instant. */
export const nextDigest = (at: Date, { digestAt }: SendingHours): Date => {
  const own = instantAt(localDateOf(at), digestAt)
  return own >= at ? own : instantAt(addDays(localDateOf(at), 1), digestAt)
}

/** When a notice that is due at `at` leaves over outside channels: what must arrive as soon as it is not quiet, the rest with the next digest. */
export const outsideTime = (urgency: Exclude<Urgency, 'quiet'>, at: Date, hours: SendingHours): Date => afterQuietHours(urgency === 'mandatory' ? at : nextDigest(at, hours), hours)
