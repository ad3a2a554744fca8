/** Titles of this area's pages; loaded with the frame, so nothing else belongs here. */
export const ballotsTitles: Readonly<Record<string, string>> = { list: '我的投票', one: '无记名投票', receipt: '投票回执' }
