/** Titles of this area's pages in the navigation; loaded with the frame, so nothing else belongs here. */
export const statisticsTitles: Readonly<Record<string, string>> = { statistics: '党内统计', frozen: '年度党内统计' }
