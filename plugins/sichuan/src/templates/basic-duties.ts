import type { ChecklistTemplateInput } from '@dangjian/contracts'

const organRules = '《中国共产党党和国家机关基层组织工作条例》'
const branchRules = '《中国共产党支部工作条例（试行）》'

/** 基本清单: duties of the secretary, the deputy and the committee members, assessed at year-end. */
export const basicDuties: ChecklistTemplateInput = {
  key: 'basic-duties',
  version: 1,
  title: '党支部基本清单',
  kind: 'basic',
  description: '依据党章和机关基层组织工作条例，明确党支部书记、副书记和支部委员职责，年终考核履职情况。',
  items: [
    { key: 'plan', title: '制定年度党建工作计划', standard: '支部委员会讨论通过，报上级党组织', post: 'secretary', due: '02-28', evidence: 'note', basis: organRules },
    { key: 'first-responsible', title: '履行党建工作第一责任人职责', standard: '每季度听取支部委员工作情况', post: 'secretary', due: '12-15', evidence: 'note', basis: organRules },
    { key: 'lecture', title: '书记讲党课', standard: '每年至少为支部党员讲一次党课', post: 'secretary', due: '11-30', evidence: 'record', basis: branchRules },
    { key: 'assist', title: '协助书记抓支部日常工作', standard: '检查支部决议落实情况并报告', post: 'deputy_secretary', due: '12-15', evidence: 'note', basis: organRules },
    { key: 'roster', title: '核对党员名册和组织关系', standard: '每半年核对一次，底数清楚', post: 'organization', due: '06-30', evidence: 'note', basis: branchRules },
    { key: 'study', title: '落实年度学习教育安排', standard: '每月组织一次主题党日，学习有记录', post: 'publicity', due: '12-15', evidence: 'record', basis: branchRules },
    { key: 'supervision', title: '开展纪律教育和监督', standard: '节前纪律教育到人，有记录', post: 'discipline', due: '12-15', evidence: 'note', basis: organRules },
    { key: 'theme-day', title: '开展主题党日', standard: '每月相对固定一天，内容有主题', post: 'branch', due: '11-30', evidence: 'record', basis: branchRules },
  ],
}
