/** Titles of this area's pages in the navigation; loaded with the frame, so nothing else belongs here. */
export const provinceTitles: Readonly<Record<string, string>> = { level: '下级单位', bureau: '本单位概况' }
