import type { Scope } from '@dangjian/db'
import { inPostOrder, type PostKind } from '@dangjian/org'
import { z } from 'zod'
import { partyStandingOf } from './file/party-standing.ts'
import { maskIdNumber, maskPhone, maskPoliceNumber } from './mask.ts'
import { choiceWords, wordOfValue } from './roster-columns.ts'
import type { RosterRow } from './roster-store.ts'
import type { ExitKind, MemberState, PoliceType } from './tables.ts'

/** States in Chinese, for workbooks and the trail. */
export const stateWords: Readonly<Record<MemberState, string>> = { active: '在册', mobile: '流动', lost_contact: '失联', suspended: '停止党籍', exited: '已离开' }
/** Exits in Chinese. */
export const exitWords: Readonly<Record<ExitKind, string>> = {
  transferred_out: '转出', expelled: '开除党籍', removed: '除名', persuaded_out: '劝其退党', resigned: '退党', cancelled: '取消预备党员资格', deceased: '去世',
}
/** 警种 in Chinese. */
export const policeTypeWords: Readonly<Record<PoliceType, string>> = {
  criminal: '刑侦', public_order: '治安', traffic: '交通', special: '特警', community: '社区', detention: '监管', legal: '法制', economic: '经侦', narcotics: '禁毒', cyber: '网安',
  political_security: '政保', border: '出入境', technology: '科信', command: '指挥', political_work: '政工', general: '综合',
}

/** Posts in Chinese. */
export const postWords: Readonly<Record<PostKind, string>> = {
  secretary: '书记', deputy_secretary: '副书记', organization: '组织委员', publicity: '宣传委员', discipline: '纪检委员', committee_member: '委员', group_leader: '党小组组长',
}

/** Posts as the list shows them: with the organization where it is not the member's own branch. */
const postsOf = ({ posts, orgUnitId }: RosterRow): string =>
  inPostOrder(posts).map(({ post, orgUnitId: at, shortName }) => (at === orgUnitId || post === 'group_leader' ? postWords[post] : `${shortName}${postWords[post]}`)).join('、')

interface ExportColumn {
  readonly header: string
  readonly width: number
  readonly cell: (row: RosterRow, scope: Scope, day: string) => string
}

/** Columns that an export of the roster may have, in their order, with what stands in a cell; protected fields are masked. */
export const exportColumns = {
  name: { header: '姓名', width: 12, cell: (row) => row.name },
  gender: { header: '性别', width: 8, cell: (row) => wordOfValue(choiceWords.gender, row.gender) },
  idNumber: { header: '身份证号', width: 22, cell: (row, scope) => maskIdNumber(scope.fields.open(row.idNumberSealed)) },
  ethnicity: { header: '民族', width: 10, cell: (row) => row.ethnicity },
  birthDate: { header: '出生日期', width: 12, cell: (row) => row.birthDate },
  education: { header: '学历', width: 14, cell: (row) => wordOfValue(choiceWords.education, row.education) },
  category: { header: '人员类别', width: 12, cell: (row) => wordOfValue(choiceWords.category, row.category) },
  status: { header: '党员状态', width: 12, cell: (row) => wordOfValue(choiceWords.status, row.status) },
  state: { header: '党籍状态', width: 12, cell: (row) => stateWords[row.state] },
  joinedOn: { header: '入党日期', width: 12, cell: (row) => row.joinedOn },
  formalOn: { header: '转正日期', width: 12, cell: (row) => row.formalOn ?? '' },
  standing: { header: '党龄（年）', width: 12, cell: (row, _scope, day) => String(partyStandingOf(row.formalOn, [], row.exitedOn ?? day).years ?? '') },
  branch: { header: '所在党支部', width: 22, cell: (row) => row.orgUnitName },
  group: { header: '党小组', width: 12, cell: (row) => row.groupName ?? '' },
  jobTitle: { header: '职务', width: 14, cell: (row) => row.jobTitle },
  policeType: { header: '警种', width: 10, cell: (row) => (row.policeType === null ? '' : policeTypeWords[row.policeType]) },
  policeNumber: { header: '警号', width: 12, cell: (row, scope) => (row.policeNumberSealed === null ? '' : maskPoliceNumber(scope.fields.open(row.policeNumberSealed))) },
  posts: { header: '党内职务', width: 22, cell: postsOf },
  partyAffairs: { header: '党务岗位', width: 12, cell: (row) => (row.partyAffairs === null ? '' : wordOfValue(choiceWords.partyAffairs, row.partyAffairs)) },
  phone: { header: '手机号码', width: 14, cell: (row, scope) => (row.phoneSealed === null ? '' : maskPhone(scope.fields.open(row.phoneSealed))) },
  exitKind: { header: '离开方式', width: 14, cell: (row) => (row.exitKind === null ? '' : exitWords[row.exitKind]) },
  exitedOn: { header: '离开日期', width: 12, cell: (row) => row.exitedOn ?? '' },
} as const satisfies Readonly<Record<string, ExportColumn>>

export const exportColumnSchema = z.enum(Object.keys(exportColumns) as [keyof typeof exportColumns, ...Array<keyof typeof exportColumns>])
export type ExportColumnKey = z.infer<typeof exportColumnSchema>
