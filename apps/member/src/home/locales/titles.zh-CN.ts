/** Titles of this area's pages; loaded with the frame, so nothing else belongs here. */
export const homeTitles: Readonly<Record<string, string>> = { home: '首页' }
