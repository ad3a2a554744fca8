/** Titles of this area's pages; loaded with the frame, so nothing else belongs here. */
export const talksTitles: Readonly<Record<string, string>> = { list: '谈心谈话' }
