/** Titles of this area's pages in the navigation; loaded with the frame, so nothing else belongs here. */
export const membersTitles: Readonly<Record<string, string>> = { roster: '党员名册', member: '党员', care: '关怀名单', corrections: '更正申请' }
