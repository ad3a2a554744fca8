import type { MemberFields } from './member.ts'
import type { Education, MemberStatus, PartyAffairs, StaffCategory } from './tables.ts'

/** Name of the sheet that holds the roster. */
export const rosterSheetName = '党员名册'

/** Fields of a roster row: those of a member, and the place by name. */
export type RosterColumn = keyof MemberFields | 'branch' | 'group'

/** Heads of the roster workbook in their order, with the field each one fills and whether a cell may stay empty. All of them must be there. */
export const rosterColumns: ReadonlyArray<{ readonly key: RosterColumn; readonly header: string; readonly optional: boolean }> = [
  { key: 'name', header: '姓名', optional: false },
  { key: 'gender', header: '性别', optional: false },
  { key: 'idNumber', header: '身份证号', optional: false },
  { key: 'ethnicity', header: '民族', optional: false },
  { key: 'birthDate', header: '出生日期', optional: false },
  { key: 'education', header: '学历', optional: false },
  { key: 'category', header: '人员类别', optional: false },
  { key: 'status', header: '党员状态', optional: false },
  { key: 'joinedOn', header: '入党日期', optional: false },
  { key: 'formalOn', header: '转正日期', optional: true },
  { key: 'branch', header: '所在党支部', optional: false },
  { key: 'group', header: '党小组', optional: true },
  { key: 'jobTitle', header: '职务', optional: true },
  { key: 'partyAffairs', header: '党务岗位', optional: true },
  { key: 'phone', header: '手机号码', optional: true },
]

/** Other heads that are read as the same column. */
export const headerAliases: Readonly<Record<string, string>> = {
  公民身份号码: '身份证号', 身份证号码: '身份证号', 出生年月日: '出生日期', 入党时间: '入党日期', 转正时间: '转正日期', 党支部: '所在党支部', 手机号: '手机号码', 联系电话: '手机号码',
}

/** Cells of one row as texts, by column; an empty cell is absent. */
export type RosterCells = Partial<Record<RosterColumn, string>>

/** Choices of a column: the word that an export writes comes first, the others are read as the same. */
type Words<T extends string> = ReadonlyArray<{ readonly value: T; readonly words: readonly [string, ...string[]] }>

const genderWords: Words<'male' | 'female'> = [
  { value: 'male', words: ['男'] },
  { value: 'female', words: ['女'] },
]
const educationWords: Words<Education> = [
  { value: 'doctor', words: ['博士研究生', '博士'] },
  { value: 'master', words: ['硕士研究生', '硕士', '研究生'] },
  { value: 'bachelor', words: ['大学本科', '本科', '大学'] },
  { value: 'college', words: ['大学专科', '大专', '专科'] },
  { value: 'secondary_vocational', words: ['中专', '中等专科', '中技', '职高'] },
  { value: 'senior_high', words: ['高中'] },
  { value: 'junior_high', words: ['初中', '初中及以下'] },
]
const categoryWords: Words<StaffCategory> = [
  { value: 'serving_officer', words: ['在职民警', '民警'] },
  { value: 'retired', words: ['离退休', '退休', '离退休人员', '离退休干部'] },
  { value: 'civilian', words: ['文职', '文职人员'] },
]
const statusWords: Words<MemberStatus> = [
  { value: 'formal', words: ['正式党员', '正式'] },
  { value: 'probationary', words: ['预备党员', '预备'] },
]
const partyAffairsWords: Words<PartyAffairs> = [
  { value: 'full_time', words: ['专职', '专职党务干部', '专职党务工作人员'] },
  { value: 'part_time', words: ['兼职', '兼职党务干部', '兼职党务工作人员'] },
]

/** Columns whose cells are choices. */
export const choiceWords = { gender: genderWords, education: educationWords, category: categoryWords, status: statusWords, partyAffairs: partyAffairsWords } as const

/** The value that a cell of a choice column means, or undefined. */
export const valueOfWord = <T extends string>(words: Words<T>, text: string): T | undefined => words.find((choice) => choice.words.includes(text))?.value

/** The word that stands for a value in a workbook. */
export const wordOfValue = <T extends string>(words: Words<T>, value: T): string => words.find((choice) => choice.value === value)?.words[0] ?? value

/** Texts that people write into a cell that has nothing to say. */
export const emptyWords: readonly string[] = ['无', '—', '－', '-', '/', '——']
