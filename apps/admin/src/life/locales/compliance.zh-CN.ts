const gap = '\u3000'

/** Texts of what the compliance page shows beside the matrix: findings, frozen states, committees, frequencies. */
export const complianceText = {
  gap,
  toPage: (kind: string) => `办理${kind}`,
  frozen: '期末状态',
  frozenAs: (state: string, on: string) => `${state}（${on}冻结）`,
  changedSince: (state: string) => `此后变更为${state}`,
  changeNote: (state: string) => `（此后变更，期末为${state}）`,
  notIntact: '冻结记录与其摘要不符，请报告安全管理员',
  changed: (count: number) => `期末冻结后有${count}项变更，格内右上角标记；点开可查看期末状态。`,
  committees: '党委组织生活', committeesNote: '党委和机关党委自身应当开展的项目', committeeTable: (name: string) => `${name}组织生活`,
  assembly: { act: '登记召开情况', will: '登记后这一项记为已完成，并记入审计日志。', heldOn: '召开日期', note: '报告内容', noteHint: '如：分局负责人报告全年工作' },
  finding: {
    title: '三会一课检查发现', period: '期间', periodOf: (period: string, year: string) => (period === year ? '本年至今' : `第${['一', '二', '三', '四'][Number(period.slice(6)) - 1] ?? ''}季度`),
    share: (behind: number, branches: number) => `${branches}个党支部中${behind}个`,
    names: '未及时开展的党支部', columns: { branch: '党支部', late: '逾期后召开', missing: '到期未见记录', acts: '操作' },
    times: (count: number) => (count === 0 ? '' : `${count}次`), open: '查看', openOf: (name: string) => `查看${name}的组织生活`, choose: (name: string) => `选择${name}`,
    remind: '发督办提醒', remindWill: (count: number) => `向所选${count}个党支部的书记和副书记发出督办提醒，写明逾期和缺少记录的次数；同一支部同一期间每日只发一次。`, note: '补充说明（可不填）',
    reminded: (told: number, names: readonly string[]) => `督办提醒已发给${told}名书记、副书记。${names.length === 0 ? '' : `${names.join('、')}没有书记任职，请先核对任职。`}`,
    rectify: '下达整改', rectifyWill: (count: number) => `向所选${count}个党支部各下达1项整改责任事项，写明期限；同一期间只下达一次。`, dueOn: '整改期限',
    rectified: (count: number) => `已向${count}个党支部下达整改，可在责任清单查看办理情况。`, toDuties: '查看责任清单', exempt: '登记豁免', exemptNote: '确因勤务不能召开的，选择支部查看，在相应格内登记豁免。',
    noneChosen: '请先选择党支部。',
  },
  frequency: {
    title: '召开次数规定', toPage: '召开次数规定', crumb: '组织生活', facts: '可比条例规定更严，不得少于条例；条例没有规定次数的由本局规定',
    table: '召开次数', columns: { kind: '类别', owner: '适用', national: '条例规定', inForce: '现行次数', basis: '依据', acts: '操作' },
    owner: { branch: '党支部', committee: '党委' }, times: (unit: string, times: number) => (times === 0 ? '不作要求' : `${{ month: '每月', quarter: '每季度', year: '每年' }[unit] ?? ''}${times}次`), noNumber: '未规定次数',
    version: (from: string, text: string, basis: string, by: string) => `自${from}起${text}，依据${basis}，${by}设定`,
    set: '设定', setOf: (kind: string) => `设定${kind}的次数`, drawer: (kind: string) => `设定${kind}的次数`, field: '每期次数', from: '生效日期', basis: '依据', basisHint: '如：《分局组织生活规定》第三条', basisMissing: '请填写依据。', fieldMissing: '请填写次数。', fromMissing: '请填写生效日期。',
    will: '自生效日期以后开始的期间按新次数计算，已经开始的期间不变；设定记入审计日志，历次规定保留。', submit: '设定次数',
  },
} as const
