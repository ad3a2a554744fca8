import type { ChecklistTemplateInput } from '@dangjian/contracts'

const organRules = '《中国共产党党和国家机关基层组织工作条例》'
const branchRules = '《中国共产党支部工作条例（试行）》'

/** 规定清单: tasks set for the year. */
export const requiredDuties: ChecklistTemplateInput = {
  key: 'required-duties',
  version: 1,
  title: '党支部规定清单',
  kind: 'required',
  description: '年内专题学习教育等规定工作任务，逐项细化并按期完成。',
  items: [
    { key: 'special-study', title: '专题学习教育', standard: '按方案完成集中学习和研讨', post: 'branch', due: '10-31', evidence: 'record' },
    { key: 'life-meeting', title: '组织生活会和民主评议党员', standard: '每年至少召开一次，问题清单和整改措施齐全', post: 'secretary', due: '12-31', evidence: 'record', basis: branchRules },
    { key: 'report', title: '书记述职', standard: '向上级党组织和支部党员述职并接受评议', post: 'secretary', due: '12-31', evidence: 'note', basis: organRules },
  ],
}
