/** Titles of this area's pages in the navigation; loaded with the frame, so nothing else belongs here. */
export const orgTitles: Readonly<Record<string, string>> = { tree: '组织架构', unit: '党组织', acts: '组织变动', line: '单位序列', chart: '组织图' }
