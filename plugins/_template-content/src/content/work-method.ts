import type { WorkMethodTemplate } from '@dangjian/contracts'

/** What a branch writes down when it puts a work method forward. */
export const workMethod: WorkMethodTemplate = {
  key: 'branch-method',
  version: 1,
  title: '支部工作法',
  sections: [
    { key: 'problem', title: '解决的问题', hint: '写明对象、情形和原因。' },
    { key: 'steps', title: '主要做法', hint: '按步骤写，每步一句。' },
    { key: 'effect', title: '取得的效果', hint: '写可以核对的事实。' },
  ],
}
