/** Texts of files made from records. */
export const papersText = {
  word: '生成Word文件',
  pdf: '生成PDF文件',
  lateMark: '（补录）', lateHead: '补　　录', lateEntry: (day: string, reason: string) => `${day}登记。理由：${reason}`,
  yearbook: '年度汇编',
  yearbookTitle: '生成年度汇编',
  unit: '组织',
  unitMissing: '请选择组织。',
  year: '年度',
  format: '文件格式',
  formats: { pdf: 'PDF', word: 'Word' },
  submit: '生成年度汇编',
  will: '含开展情况表、目录和本年度全部会议记录（每份另起一页），补录和更正照印。党支部的汇编含党小组会记录。生成情况记入审计日志。',
} as const
