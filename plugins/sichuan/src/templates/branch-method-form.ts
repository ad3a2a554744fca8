import type { WorkMethodTemplate } from '@dangjian/contracts'

/** What a branch writes about its work method (支部工作法). */
export const branchMethodForm: WorkMethodTemplate = {
  key: 'branch-method',
  version: 1,
  title: '支部工作法报送表',
  sections: [
    { key: 'background', title: '背景', hint: '针对什么问题，在什么条件下形成' },
    { key: 'practice', title: '主要做法', hint: '分几步、谁来做、做到什么标准' },
    { key: 'result', title: '成效', hint: '用数据和事例说明' },
    { key: 'reuse', title: '推广条件', hint: '其他支部采用时需要具备什么' },
  ],
}
