/** Titles of this area's pages in the navigation; loaded with the frame, so nothing else belongs here. */
export const importsTitles: Readonly<Record<string, string>> = { imports: '导入', choose: '导入', oneImport: '导入' }
