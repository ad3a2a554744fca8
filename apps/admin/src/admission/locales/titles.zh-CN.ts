/** Titles of this area's pages in the navigation; loaded with the frame, so nothing else belongs here. */
export const admissionTitles: Readonly<Record<string, string>> = {
  cases: '在办人员',
  plan: '发展计划',
  publicity: '公示',
  records: '全程纪实',
  rules: '适用规定',
  one: '发展党员个案',
  paper: '发展党员材料',
}
