/** Titles of this area's pages in the navigation; loaded with the frame, so nothing else belongs here. */
export const systemTitles: Readonly<Record<string, string>> = { accounts: '账号', grants: '角色授权', audit: '审计记录', me: '本人账号' }
