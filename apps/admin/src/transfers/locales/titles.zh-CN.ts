/** Titles of this area's pages in the navigation; loaded with the frame, so nothing else belongs here. */
export const transfersTitles: Readonly<Record<string, string>> = { list: '组织关系转接', one: '组织关系转接', letter: '组织关系介绍信' }
