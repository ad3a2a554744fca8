import { newId } from '@dangjian/kernel'
import { expect } from '@playwright/test'
import type postgres from 'postgres'
import type { Api } from './api.ts'
import { stubbornly } from './stubborn.ts'

/** One acknowledged act: what was sent, what came back, how often it was tried. */
interface Acknowledged {
  readonly title: string
  readonly id: string
  readonly attempts: number
}

/** Clients that plan meetings without a pause until they are told to stop. */
export interface MeetingLoad {
  readonly acknowledged: readonly Acknowledged[]
  /** Resolves when so many more acts were acknowledged. */
  more(count: number): Promise<void>
  /** Lets every client finish the act it is at, however long that takes. */
  stop(): Promise<void>
}

/** Starts `clients` clients; each act has a key and a title of its own. */
export const startMeetingLoad = (api: Api, orgUnitId: string, clients: number): MeetingLoad => {
  const acknowledged: Acknowledged[] = []
  const waiting: Array<{ at: number; wake: () => void; fail: (error: unknown) => void }> = []
  const stopping = new AbortController()
  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const title = `压力${newId()}`
      const { body, attempts } = await stubbornly<{ id: string }>(api, 'life.planMeeting', { orgUnitId, kind: 'theme_day', title, date: '2026-11-28', time: '15:00', place: '会议室' }, newId())
      acknowledged.push({ title, id: body.id, attempts })
      for (const each of waiting) if (acknowledged.length >= each.at) each.wake()
    }
  }
  const running = Array.from({ length: clients }, () =>
    work().catch((error: unknown) => {
      for (const each of waiting) each.fail(error)
      throw error
    }),
  )
  const done = Promise.all(running)
  done.catch(() => undefined)
  return {
    acknowledged,
    more: (count) => new Promise((resolve, reject) => void waiting.push({ at: acknowledged.length + count, wake: resolve, fail: reject })),
    stop: async () => {
      stopping.abort()
      await done
    },
  }
}

/** Every acknowledged act is there once with one audit entry, nothing else is there, and some act had to be repeated. */
export const expectEachOnce = async (sql: postgres.Sql, { acknowledged }: MeetingLoad): Promise<void> => {
  const stored = await sql<{ id: string; title: string }[]>`select id, title from meetings where title like '压力%' order by id`
  expect(stored.map(({ id, title }) => `${id} ${title}`)).toEqual(acknowledged.map(({ id, title }) => `${id} ${title}`).sort())
  const audited = await sql<{ subject: string }[]>`
    select subject_id as subject from audit_entries
    where action = 'meeting.planned' and subject_id in (select id::text from meetings where title like '压力%') order by subject_id`
  expect(audited.map(({ subject }) => subject)).toEqual(acknowledged.map(({ id }) => id).sort())
}
