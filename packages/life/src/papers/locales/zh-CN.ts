import { documentDay } from '@dangjian/documents'
import type { LocalDate } from '@dangjian/kernel'

const gap = '　'

/** Words of the records of meetings as documents. */
export const paperWords = {
  /** The organ as it stands in red above the title. */
  organ: (committee: string, unit: string, isCommitteeMeeting: boolean) => {
    if (unit.startsWith('中共') || !unit.endsWith('党支部')) return unit
    const bureau = committee.replace(/^中共/, '').replace(/(党委|党组|机关党委|委员会)$/, '')
    return `中共${bureau}${unit.replace(/党支部$/, '支部')}${isCommitteeMeeting ? '委员会' : ''}`
  },
  title: (kind: string) => `${kind}记录`,
  late: '（补录）',
  notOpened: '（未达到开会人数）',
  time: '时　　间', place: '地　　点', chair: '主 持 人', lecturer: '讲 课 人', recorder: '记 录 人', people: '到会情况', away: '未到会人员', state: '记录情况', second: '第二场', units: '联合召开',
  none: '无',
  at: (day: LocalDate, time: string) => `${documentDay(day)}${time}`,
  secondAt: (day: LocalDate, time: string, place: string) => `${documentDay(day)}${time}，${place}`,
  came: (expected: number, present: number) => `应到${expected}人，实到${present}人`,
  opened: (isOpened: boolean) => (isOpened ? '，符合开会人数' : '，未达到开会人数'),
  awayOf: (name: string, why: string, madeUpOn: LocalDate | null) => `${name}（${why}${madeUpOn === null ? '' : `，${documentDay(madeUpOn)}补课`}）`,
  why: (state: string, reason: string | null) => (reason === null ? state : `${state}，${reason}`),
  list: (all: readonly string[]) => all.join('、'),
  unitCount: (name: string, expected: number, present: number) => `${name}应到${expected}人、实到${present}人`,
  lateEntry: (day: LocalDate, reason: string) => `补录：${documentDay(day)}登记，理由：${reason}`,
  stages: { pending: '待核对', returned: '已退回，待更正', checked: '已核对', archived: '已归档' } as const,
  headings: { agenda: '议程', minutes: '会议内容', resolutions: '决议', rectifications: '整改事项', corrections: '更正和附记', attachments: '附件' },
  numbers: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
  numbered: (index: number, title: string) => `${paperWords.numbers[index] ?? String(index + 1)}、${title}`,
  item: (index: number, text: string) => `${index + 1}．${text}`,
  bare: (sentence: string) => sentence.trim().replace(/[。；]$/, ''),
  resolution: (title: string, votes: { inFavour: number; against: number; abstained: number }, isPassed: boolean) => `${title}。表决：赞成${votes.inFavour}票，反对${votes.against}票，弃权${votes.abstained}票，${isPassed ? '通过' : '未通过'}。`,
  rectification: (what: string, who: string, until: LocalDate) => `${what}。责任人：${who}，完成时限：${documentDay(until)}。`,
  correction: (day: LocalDate, by: string, reason: string) => `${documentDay(day)}，${by}更正。理由：${reason}。`,
  appendix: (day: LocalDate, by: string, reason: string, text: string) => `${documentDay(day)}，${by}附记。理由：${reason}。内容：${text}`,
  chairRole: '主持人', recorderRole: '记录人',
  file: (title: string, day: LocalDate) => `${title}记录${day}`,
  exported: (title: string, format: string) => `生成“${title}”的记录文件（${format === 'pdf' ? 'PDF' : 'Word'}）`,
  yearbook: {
    title: (year: number) => `${year}年度组织生活记录汇编`,
    facts: { unit: '党组织', span: '起止时间', records: '收录记录', late: '其中补录', made: '编印日期' },
    span: (from: LocalDate, to: LocalDate) => `${documentDay(from)}至${documentDay(to)}`,
    count: (n: number) => `${n}份`,
    compliance: '开展情况', complianceNote: (day: LocalDate) => `以下由会议记录得出，截至${documentDay(day)}。`,
    heads: ['类别', '应开展', '按期', '逾期', '未见记录', '待开展', '豁免', '未见记录的期间'],
    contents: '目　　录', noRecords: '本年度没有会议记录。',
    entry: (day: LocalDate, title: string, unit: string | null, mark: string) => `${day}${gap}${title}${unit === null ? '' : `（${unit}）`}${mark}`,
    file: (unit: string, year: number) => `${unit}${year}年度组织生活记录汇编`,
    exported: (unit: string, year: number, count: number, format: string) => `生成${unit}${year}年度组织生活记录汇编，收录${count}份记录（${format === 'pdf' ? 'PDF' : 'Word'}）`,
  },
} as const
