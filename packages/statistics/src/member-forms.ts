import { ageBands, joinEras } from './bands.ts'
import { statisticsText as text } from './locales/zh-CN.ts'
import type { StatTable, StatTableKey } from './stat-table.ts'
import type { MemberGroup } from './statistics-store.ts'

type Test = (group: MemberGroup) => boolean

const countOf = (groups: readonly MemberGroup[], test: Test = () => true): number => groups.reduce((sum, group) => (test(group) ? sum + group.count : sum), 0)

const isYoung: Test = ({ age }) => age === 'to30' || age === 'to35'
const hasCollege: Test = ({ education }) => education === 'doctor' || education === 'master' || education === 'bachelor' || education === 'college'
const isWoman: Test = ({ gender }) => gender === 'female'
const isMinority: Test = (group) => group.isMinority
const isFormal: Test = (group) => group.isFormal

const tableOf = (key: StatTableKey, heads: readonly string[], rows: StatTable['rows']): StatTable => ({ key, title: text.titles[key], heads, rows, note: text.notes[key] })

/** The marks that the basic tables count, in their order; `isPart` stands for “其中”. */
const basicRows: ReadonlyArray<{ readonly key: keyof typeof text.rows; readonly test: Test; readonly isPart: boolean }> = [
  { key: 'total', test: () => true, isPart: false },
  { key: 'formal', test: isFormal, isPart: true },
  { key: 'probationary', test: (group) => !group.isFormal, isPart: true },
  { key: 'women', test: isWoman, isPart: true },
  { key: 'minority', test: isMinority, isPart: true },
  { key: 'young', test: isYoung, isPart: true },
  { key: 'college', test: hasCollege, isPart: true },
  { key: 'serving', test: ({ category }) => category === 'serving_officer', isPart: true },
  { key: 'civilian', test: ({ category }) => category === 'civilian', isPart: true },
  { key: 'retired', test: ({ category }) => category === 'retired', isPart: true },
]

const { heads } = text
const fourHeads = [heads.people, heads.women, heads.minority, heads.probationary]
const fourOf = (groups: readonly MemberGroup[], test: Test): number[] => [
  countOf(groups, test), countOf(groups, (group) => test(group) && isWoman(group)), countOf(groups, (group) => test(group) && isMinority(group)), countOf(groups, (group) => test(group) && !group.isFormal),
]

const byMark = (key: StatTableKey, groups: readonly MemberGroup[], marks: ReadonlyArray<{ readonly key: string; readonly label: string; readonly test: Test }>): StatTable =>
  tableOf(key, fourHeads, [
    { key: 'total', label: text.total, values: fourOf(groups, () => true) },
    ...marks.map((mark) => ({ key: mark.key, label: mark.label, values: fourOf(groups, mark.test), isPart: true })),
  ])

/** 两年对照: null where the roster has no record of the earlier day. */
export const yearsTable = (before: readonly MemberGroup[] | null, now: readonly MemberGroup[]): StatTable =>
  tableOf(
    'years',
    [heads.before, heads.now, heads.change],
    basicRows.map(({ key, test, isPart }) => {
      const [then, present] = [before === null ? null : countOf(before, test), countOf(now, test)]
      return { key, label: text.rows[key], values: [then, present, then === null ? null : present - then], ...(isPart ? { isPart } : {}) }
    }),
  )

/** 基本情况. */
export const basicTable = (groups: readonly MemberGroup[]): StatTable =>
  tableOf('basic', fourHeads, basicRows.map(({ key, test, isPart }) => ({ key, label: text.rows[key], values: fourOf(groups, test), ...(isPart ? { isPart } : {}) })))

/** 入党时间, 年龄, 学历, 警种. */
export const joinedTable = (groups: readonly MemberGroup[]): StatTable => byMark('joined', groups, joinEras.map(({ key }) => ({ key, label: text.eras[key], test: ({ era }) => era === key })))
export const agesTable = (groups: readonly MemberGroup[]): StatTable => byMark('ages', groups, ageBands.map(({ key }) => ({ key, label: text.ages[key], test: ({ age }) => age === key })))
export const educationTable = (groups: readonly MemberGroup[]): StatTable =>
  byMark('education', groups, entriesOf(text.educations).map(([key, label]) => ({ key, label, test: ({ education }) => education === key })))
export const policeTable = (groups: readonly MemberGroup[]): StatTable =>
  byMark('police', groups, entriesOf(text.police).map(([key, label]) => ({ key, label, test: ({ policeType }) => (policeType ?? 'none') === key })))

/** 接收预备党员 and 转正 of a period: those who passed, by gender, ethnicity, age and education. */
export const passedTable = (key: 'admitted' | 'converted', groups: readonly MemberGroup[]): StatTable =>
  tableOf(
    key,
    [heads.people],
    [
      { key: 'total', label: text.total, values: [countOf(groups)] },
      ...([['women', isWoman], ['minority', isMinority], ['young', isYoung], ['college', hasCollege]] as const).map(([part, test]) => ({ key: part, label: text.rows[part], values: [countOf(groups, test)], isPart: true })),
    ],
  )

/** Rows of plain counts by mark, in the order of their labels, with their sum. */
export const countTable = <K extends string>(key: StatTableKey, head: string, labels: Readonly<Record<K, string>>, counts: ReadonlyArray<{ readonly mark: string; readonly count: number }>): StatTable => {
  const of = (mark: string): number => counts.reduce((sum, each) => (each.mark === mark ? sum + each.count : sum), 0)
  const rows = entriesOf(labels).map(([mark, label]) => ({ key: mark, label, values: [of(mark)], isPart: true }))
  return tableOf(key, [head], [{ key: 'total', label: text.total, values: [rows.reduce((sum, { values }) => sum + (values[0] ?? 0), 0)] }, ...rows])
}

function entriesOf<K extends string>(labels: Readonly<Record<K, string>>): Array<[K, string]> {
  return Object.entries(labels) as Array<[K, string]>
}
