/** Titles of this area's pages in the navigation; loaded with the frame, so nothing else belongs here. */
export const scoringTitles: Readonly<Record<string, string>> = {
  runs: '积分计算',
  run: '计算结果',
  member: '积分说明',
  rules: '规则集',
  objections: '异议办理',
}
