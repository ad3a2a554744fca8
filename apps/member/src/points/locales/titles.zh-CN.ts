/** Titles of this area's pages; loaded with the frame, so nothing else belongs here. */
export const pointsTitles: Readonly<Record<string, string>> = { points: '积分说明', dimension: '积分维度', entry: '来源记录', rules: '积分规则', objections: '我的异议' }
