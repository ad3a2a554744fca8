/** Titles of this area's pages; loaded with the frame, so nothing else belongs here. */
export const ballotsTitles: Readonly<Record<string, string>> = { list: '投票与选举', one: '投票', print: '投票结果报告单' }
