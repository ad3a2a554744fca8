import type { MeetingRow } from './meeting-store.ts'

/** When the last session of a meeting begins: until then a member may answer. */
export const lastStart = ({ startsAt, secondStartsAt }: Pick<MeetingRow, 'startsAt' | 'secondStartsAt'>): Date => secondStartsAt ?? startsAt
