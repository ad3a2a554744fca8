import type { ChecklistTemplateInput } from '@dangjian/contracts'

/** Duties of a branch inside a year. */
export const yearlyDuties: ChecklistTemplateInput = {
  key: 'yearly-duties',
  version: 1,
  title: '党支部年度责任清单',
  kind: 'basic',
  description: '党支部每年应当办理的事项。',
  items: [
    {
      key: 'yearly-plan', title: '制定年度工作计划', standard: '经支委会讨论，报上级党组织。', post: 'secretary', due: '01-31', evidence: 'note',
      basis: '本局规定',
    },
    { key: 'life-meeting', title: '召开组织生活会', standard: '会前学习、谈心谈话，会后列出问题并整改。', post: 'secretary', due: '12-31', evidence: 'record', basis: '《支部工作条例》第十七条' },
  ],
}
