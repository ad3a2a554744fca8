const gap = '\u3000'

/** Texts of the calendar, duty rosters, subscriptions and questions about records. */
export const calendarText = {
  gap,
  page: {
    title: '组织生活日历', facts: (month: string) => `${month}应当开展的组织生活和排期建议`, crumb: '组织生活',
    unit: '党支部', month: '月份', view: '显示方式', byMonth: '月历', byYear: '年历', filters: '日历筛选条件', previous: '上一月', next: '下一月', previousYear: '上一年', nextYear: '下一年',
    table: (month: string) => `${month}日历`, weekdays: ['一', '二', '三', '四', '五', '六', '日'], off: '休', worked: '班', provisional: '本年度放假安排尚未公布，日期为暂定。',
    due: '本月应开展', dueTable: '本月应开展的组织生活', columns: { kind: '类别', period: '期间', state: '状态', day: '安排' },
    none: '还没有党支部', noneWhy: '这里会按党支部显示应当开展的组织生活和排期建议。',
    rosters: '勤务班次', feeds: '订阅日历',
  },
  proposals: {
    title: '排期建议', table: '排期建议', accept: '接受建议', acceptOf: (title: string) => `接受建议：${title}`, acceptAll: (count: number) => `全部接受（${count}项）`,
    columns: { title: '会议或活动', when: '建议时间', place: '地点', why: '说明', acts: '操作' },
    none: '本月没有需要排期的组织生活', noneWhy: '应开展的已经安排或者召开。', past: '本月已经过去，没有排期建议。',
    session: (date: string, time: string, available: number, expected: number) => `${date}${gap}${time}${gap}可到会${available}名，应到${expected}名`, provisional: '暂定',
    absent: (names: readonly string[]) => `各场均当班或者下夜班、需要补课：${names.join('、')}`,
    will: '接受后按模板拟好议程、第一议题和集中学习时长，应到会名单同时生成；会前可以更改。',
    accepted: (count: number) => `已按建议安排${count}次组织生活。`, toMeetings: '查看会议与活动', withRoster: '已按勤务班次避开当班和下夜班人员', withoutRoster: '没有勤务班次，按工作日安排', toRoster: '设置勤务班次', toCalendar: '打开组织生活日历',
    busy: '排期建议', subject: '排期建议',
  },
  roster: {
    title: '勤务班次', facts: '用于推荐多数党员能够参加的时间，不作考勤', subject: '勤务班次', unit: '党支部',
    pattern: '采用', patterns: { 'four-crews-three-shifts': '四班三运转', 'four-crews-two-shifts': '四班两倒', 'three-crews': '三班倒', 'two-crews': '两班倒' } as Readonly<Record<string, string>>,
    name: '班次名称', crews: '班组数', anchor: '第一班组循环首日', cycle: '循环', day: (index: number) => `第${index + 1}日`, shiftName: '班次', from: '上班', to: '下班', dayLabel: (index: number, word: string) => `第${index + 1}日${word}`,
    add: '增加一日', drop: '减少一日', people: '人员编组', person: (name: string) => `${name}的班组`, byDay: '日勤', crew: (index: number) => `第${index + 1}班组`,
    save: '保存勤务班次', saved: '勤务班次已保存，排期建议随之更新。', remove: '停用勤务班次', removeWill: '停用后按工作日推荐时间，原班次不再使用。', preview: '近14日', previewTable: '近14日班次',
    nameMissing: '请填写班次名称。', changedBy: (by: string, on: string) => `${by}于${on}保存`,
  },
  feeds: {
    title: '订阅日历', facts: '在手机或者电脑日历中查看会议时间和地点，不含会议内容和人员', make: '新建订阅', whose: '订阅内容', own: '本人日程', list: '我的订阅',
    columns: { name: '内容', made: '建立日期', fetched: '最近更新', acts: '操作' }, never: '尚未使用', gone: '已无权查看的组织',
    shown: '订阅地址只显示这一次，请复制到日历应用。地址相当于钥匙，请勿转发；遗失的请停用后重新建立。', address: '订阅地址', copy: '复制地址', copied: '地址已复制。',
    revoke: '停用', revokeOf: (name: string) => `停用订阅：${name}`, revokeWill: '停用后该地址不再提供内容，日历应用中的内容不再更新。', none: '还没有订阅', noneWhy: '订阅后，会议时间变更和取消会自动更新到日历应用。',
  },
  signals: {
    title: '请核对', ask: (question: string) => `请核对：${question}`, related: '涉及记录', elsewhere: (count: number) => `另有${count}份其他党组织的记录`, record: (unit: string, title: string, on: string) => `${unit}${gap}${title}${gap}${on}`,
    answer: '说明情况', answerOf: (question: string) => `说明：${question}`, field: '核对情况', fieldHint: '如：两个支部联合开展，使用同一材料', save: '保存说明', answered: (by: string, on: string, text: string) => `${by}于${on}说明：${text}`, note: '以下由记录自动比对得出，只供核对，不作结论。',
    page: '待核对的记录', pageFacts: '最近记录中需要核对的情况，只供核对，不作结论', none: '没有待核对的记录', noneWhy: '最近的记录没有需要核对的情况，或者均已说明。',
  },
} as const
