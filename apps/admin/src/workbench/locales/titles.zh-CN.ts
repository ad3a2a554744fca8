/** Titles of this area's pages in the navigation; loaded with the frame, so nothing else belongs here. */
export const workbenchTitles: Readonly<Record<string, string>> = { home: '工作台' }
