/** Titles of this area's pages in the navigation; loaded with the frame, so nothing else belongs here. */
export const pluginsTitles: Readonly<Record<string, string>> = { catalogue: '插件目录', content: '内容包' }
