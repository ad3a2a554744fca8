/** Titles of this area's pages in the navigation; loaded with the frame, so nothing else belongs here. */
export const dutiesTitles: Readonly<Record<string, string>> = { list: '责任事项', progress: '落实进度', templates: '责任清单' }
