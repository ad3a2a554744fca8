import type { ApiClient } from '@dangjian/app-shell'

type Api = ApiClient['activities']
export type ActivityLine = Awaited<ReturnType<Api['listActivities']['query']>>['items'][number]
export type ActivityDetail = Awaited<ReturnType<Api['getActivity']['query']>>
export type SessionDetail = ActivityDetail['sessions'][number]
export type EnrolmentLine = SessionDetail['people'][number]
export type WorkLine = Awaited<ReturnType<Api['listWorks']['query']>>['items'][number]
export type Attendance = 'present' | 'leave' | 'absent'
