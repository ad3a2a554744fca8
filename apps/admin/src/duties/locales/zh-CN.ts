import type { Duty, Template } from '../types.ts'

const gap = '\u3000'

const posts: Readonly<Record<string, string>> = { secretary: '书记', deputy_secretary: '副书记', organization: '组织委员', publicity: '宣传委员', discipline: '纪检委员', branch: '党支部' }

/** Every text of this area's pages. */
export const dutiesText = {
  gap,
  post: (post: string) => posts[post] ?? post,
  evidence: { record: '会议记录', note: '完成情况说明', none: '无需佐证' } as Readonly<Record<string, string>>,
  states: { open: '待办', overdue: '逾期', done: '已完成', late: '逾期完成' } satisfies Record<Duty['state'], string>,
  list: {
    title: '责任事项', facts: (total: number) => `共${total}项`,
    unit: '组织', all: '全部', year: '年度', yearOf: (year: number | string) => `${year}年`, state: '状态', stateAll: '全部', stateOpen: '待办', stateOverdue: '逾期', stateDone: '已完成',
    due: '期限', dueAll: '不限', dueMonth: '本月底前', dueQuarter: '本季度底前',
    save: '导出责任事项', file: (year: string) => `责任事项${year}年`, assign: '下达清单',
    columns: { title: '责任事项', unit: '组织', list: '责任清单', post: '责任人', due: '期限', state: '状态', done: '完成日期', by: '办理人', evidence: '佐证', acts: '操作', standard: '标准', basis: '依据' },
    page: (count: number, total: number) => `本页${count}项，共${total}项`,
    complete: '登记完成', completeOf: (title: string) => `登记完成${title}`, open: '查看', openOf: (title: string) => `查看${title}`,
    none: '还没有责任事项', willHold: '这里会按期限列出各组织的责任事项和完成情况。', prepared: '责任清单模板由已启用的插件提供。', toTemplates: '下达责任清单',
    noneFound: '没有符合条件的责任事项', noneFoundWhy: '请放宽筛选条件。', clear: '清除筛选条件',
  },
  one: {
    subject: '责任事项', title: '责任事项', list: '责任清单', listOf: (year: number, list: string) => `${year}年《${list}》`, unit: '组织', post: '责任人', due: '期限', state: '状态', standard: '完成标准', basis: '依据', needs: '佐证要求', done: '完成情况', doneOf: (date: string, by: string) => `${date}，${by}登记`,
    reopened: (reason: string) => `已退回，理由：${reason}`,
    evidence: '佐证', evidenceOf: (by: string, at: string) => `${by}${gap}${at}`, toMeeting: '查看会议', noEvidence: '没有佐证。',
    complete: '登记完成', completeWill: '登记后记为完成，佐证随事项保存，并按规则计分；有误的由上级党组织退回。',
    note: '完成情况', noteHint: '写明做了什么、何时完成。', noteMissing: '请填写完成情况。', noteOptional: '完成情况（可不填）',
    how: '佐证方式', byNote: '文字说明', byMeeting: '选择会议记录', meeting: '会议记录', meetingMissing: '请选择会议记录。', noMeetings: '本组织还没有会议记录，请先记录会议。', meetingOf: (date: string, title: string) => `${date}${gap}${title}`,
    reopen: '退回', reopenWill: (title: string) => `“${title}”退回后重新变为待办，佐证保留，已计的分相应冲回。`, reason: '退回理由',
  },
  progress: {
    title: '落实进度', year: '年度', list: '责任清单', all: '全部', save: '导出所示内容', file: (year: string) => `责任清单落实进度${year}年`,
    columns: { unit: '组织', list: '责任清单', done: '已完成', late: '其中逾期完成', overdue: '逾期', open: '待办', total: '合计', percent: '完成率', acts: '操作' },
    unitOf: '项', look: '查看事项', lookOf: (unit: string, list: string) => `查看事项：${unit}《${list}》`,
    totals: '合计', total: '应办', done: '已完成', late: '逾期完成', overdue: '逾期', percent: '完成率',
    none: '还没有下达责任清单', willHold: '这里会按组织和清单列出完成情况，按组织序列排列，不排名次。', toTemplates: '下达责任清单', percentOf: (value: number) => `${value.toFixed(2)}%`,
    note: '按组织序列排列，不排名次。', overdueOf: (count: number) => `逾期${count}项`,
  },
  templates: {
    title: '责任清单', facts: '模板由已启用的插件提供；下达后各组织按期办理',
    kinds: { basic: '基本清单', chosen: '自选清单', required: '必办清单', encouraged: '提倡清单', assessed: '考核清单' } satisfies Record<Template['kind'], string>,
    count: (count: number) => `${count}项`, from: (plugin: string, version: number) => `来自插件${plugin}${gap}第${version}版`,
    assign: '下达清单', assignOf: (title: string) => `下达${title}`,
    columns: { title: '责任事项', standard: '完成标准', post: '责任人', due: '期限', evidence: '佐证', basis: '依据' },
    dueOf: (monthDay: string) => `${Number(monthDay.slice(0, 2))}月${Number(monthDay.slice(3))}日`,
    none: '还没有责任清单模板', willHold: '启用带有责任清单的插件后，模板会复制到这里。', toPlugins: '查看插件',
  },
  assign: {
    title: (list: string) => `下达《${list}》`, submit: '下达清单', year: '年度', units: '下达给', unitsMissing: '请至少选择一个组织。', allBranches: '选择全部党支部', noBranches: '清除选择', chosen: (count: number) => `已选${count}个`,
    will: (units: number, items: number, year: number) => `将向${units}个组织下达${year}年清单，每个组织${items}项，共${units * items}项；已下达过的组织不重复下达。`,
    willNothing: '请选择组织和年度。', alreadyIn: (count: number) => `其中${count}个组织本年度已下达，不再重复。`,
    done: (count: number, items: number) => `已向${count}个组织下达，共${items}项。`, skipped: (names: readonly string[]) => `${names.join('、')}此前已下达，未作改动。`, none: '所选组织均已下达过，未作改动。', toList: '查看责任事项',
    past: (count: number) => `其中${count}项的期限已过，下达后即为逾期。`,
  },
} as const
