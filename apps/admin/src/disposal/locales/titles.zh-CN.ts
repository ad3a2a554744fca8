/** Titles of this area's pages in the navigation; loaded with the frame, so nothing else belongs here. */
export const disposalTitles: Readonly<Record<string, string>> = { list: '组织处置', one: '组织处置', discipline: '处分与限制登记', appeals: '申诉办理', appeal: '申诉' }
