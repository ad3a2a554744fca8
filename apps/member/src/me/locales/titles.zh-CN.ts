/** Titles of this area's pages; loaded with the frame, so nothing else belongs here. */
export const meTitles: Readonly<Record<string, string>> = { me: '我的', record: '本人信息' }
