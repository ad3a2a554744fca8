import type { MemberDataPart } from '@dangjian/members'
import { selectStudyOf } from './data-part-store.ts'

/** Study in the download of everything that is held about a member. */
export const studyDataPart: MemberDataPart = { key: 'study', title: '学习', collect: selectStudyOf }
