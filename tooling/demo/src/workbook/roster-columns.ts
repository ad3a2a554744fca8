import type { Category, Education, Gender, PartyAffairs, Status } from '../model.ts'

/** Name of the sheet that holds the roster. */
export const ROSTER_SHEET = '党员名册'

/** Heads of the roster's columns, in the order of the workbook. */
export const rosterHeaders = [
  '姓名', '性别', '身份证号', '民族', '出生日期', '学历', '人员类别', '党员状态', '入党日期', '转正日期', '所在党支部', '党小组', '职务', '党务岗位', '手机号码',
] as const
export type RosterHeader = (typeof rosterHeaders)[number]

/** What a cadre writes for each value. */
export const genderLabels: Readonly<Record<Gender, string>> = { male: '男', female: '女' }
export const educationLabels: Readonly<Record<Education, string>> = {
  doctor: '博士研究生',
  master: '硕士研究生',
  bachelor: '大学本科',
  college: '大学专科',
  secondary_vocational: '中专',
  senior_high: '高中',
  junior_high: '初中',
}
export const categoryLabels: Readonly<Record<Category, string>> = { serving_officer: '在职民警', retired: '离退休', civilian: '文职' }
export const statusLabels: Readonly<Record<Status, string>> = { formal: '正式党员', probationary: '预备党员' }
export const partyAffairsLabels: Readonly<Record<PartyAffairs, string>> = { full_time: '专职', part_time: '兼职' }
