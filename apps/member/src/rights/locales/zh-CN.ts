/** Every text of this area's pages. */
export const rightsText = {
  gap: '\u3000',
  kinds: { correction: '限期改正', persuaded_out: '劝其退党', removed: '除名' },
  statuses: { open: '办理中', in_force: '已批准', closed: '已办结' },
  outcomes: { not_passed: '表决未通过', not_approved: '未予批准', withdrawn: '已撤回', corrected: '已改正', not_corrected: '期满仍无转变', refused: '坚持不退', effected: '已生效', revoked: '复查撤销', changed: '复查变更' },
  disciplines: { warning: '警告', serious_warning: '严重警告', removed_from_posts: '撤销党内职务', probation: '留党察看', expelled: '开除党籍' },
  grounds: {
    weak_belief: '理想信念不坚定', religious_belief: '信仰宗教', idle: '作用发挥不好', absent_or_unpaid: '不按时参加组织生活或者交纳党费', lost_contact: '失去联系6个月以上不足2年',
    not_corrected: '限期改正期满仍无转变', half_year_none: '连续6个月不参加组织生活、不交纳党费或者不做所分配的工作', lost_after_suspension: '停止党籍2年后仍未取得联系', refused_persuasion: '劝其退党而坚持不退',
  },
  home: {
    title: '我的权利', intro: '只有您和办理人员可见。', notices: '与我有关的告知', none: '没有与您有关的告知', noneHold: '党组织讨论对您的处置、处分时，会在这里告知；您有权到会和申辩。', told: (day: string) => `${day}告知`, mayDefend: '可以申辩', defended: '已申辩',
    actions: '党纪处分', actionNote: (organ: string, number: string) => `${organ}\u3000${number}`, appeals: '申诉、请求和意见', noneAppeals: '还没有提出的申诉', noneAppealsHold: '提出后可以在这里查看受理编号、办理经过和决定。', file: '提出申诉、请求或者意见', appealNote: (receipt: string, day: string) => `${receipt}\u3000${day}前办结`,
    basis: '党员有权提出请求和申诉，并要求有关组织给以负责的答复（《党章》第四条）。党组织应当处理或者转递，不得扣压。',
  },
  notice: {
    title: '与我有关的处置', facts: '情况', kind: '方式', ground: '情形', factReference: '事实名称', fact: '事实经过', told: '告知日期', effective: '批准日期', until: '改正期满', unit: '党支部', state: '状态', way: '办理经过', rights: '您有权到会和申辩，其他党员可以为您作证和辩护（《党章》第四条）。', papers: '文书', notice: '告知书（PDF）', decision: '决定（PDF）',
    steps: {
      proposed: '支委会提出意见', filed: '报基层党委', investigated: '调查核实', talked: '同您谈话', notified: '告知', defended: '申辩', testified: '其他党员作证', pre_reviewed: '党委预审', voted: '支部党员大会表决', approved: '上级党委审批', announced: '宣布决定', delivered: '送达', reviewed: '期满评议',
      answered: '您的答复', withdrawn: '撤回意见', revoked: '复查撤销或者变更',
    },
    vote: (eligible: number, present: number, yes: number, no: number, abstained: number) => `应到${eligible}名，实到${present}名；赞成${yes}票，反对${no}票，弃权${abstained}票`,
    defence: '提交申辩', way2: '申辩方式', written: '书面申辩', waived: '书面说明不申辩', statement: '申辩内容', statementHint: '内容加密保存，由办理人员带到支部党员大会。', choiceMissing: '请选择。', statementMissing: '请填写内容。', submit: '提交申辩', done: '已提交，支部党员大会将听取。', again: '表决前可以再次提交。', appeal: '提出申诉', underAppeal: '对该决定的申诉正在办理。', onlyBefore: '支部党员大会已经表决，不再接收申辩；对决定不服的，可以提出申诉。',
  },
  file: {
    title: '提出申诉', kind: '类别', kinds: { appeal: '申诉', request: '请求', opinion: '意见' }, target: '对什么不服', targets: { disposal: '组织处置', discipline: '党纪处分', appraisal: '鉴定', review_conclusion: '审查结论' }, targetId: '原决定', choose: '请选择', subject: '事由', subjectHint: '如“2025年民主评议鉴定”。', content: '内容和理由',
    kindMissing: '请选择类别。', targetMissing: '请选择。', idMissing: '请选择原决定。', subjectMissing: '请填写事由。', contentMissing: '请填写内容。', submit: '提交', will: '提交后得到受理编号，3个月内办结；由没有参与原办理的人员复查。', noneToAppeal: '没有可以选择的决定。',
  },
  appeal: {
    title: '我的申诉', receipt: '受理编号', subject: '事项', filed: '提交日期', due: '办结期限', state: '状态', content: '内容', way: '办理经过', steps: { filed: '收到', accepted: '承办', forwarded: '转递', decided: '决定', withdrawn: '本人撤回' }, statuses: { filed: '待承办', accepted: '承办中', forwarded: '已转递', decided: '已决定', withdrawn: '本人撤回' },
    decisions: { upheld: '维持', changed: '变更', revoked: '撤销', answered: '已答复' }, to: (organ: string) => `转递${organ}`, withdraw: '撤回申诉', withdrawAgain: '再按一次撤回', withdrawWill: '撤回后不再办理；可以重新提出。', number: (text: string) => `文号${text}`, changedTo: (text: string) => `变更为：${text}`,
  },
} as const
