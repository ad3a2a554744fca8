/** Titles of this area's pages; loaded with the frame, so nothing else belongs here. */
export const articlesTitles: Readonly<Record<string, string>> = { list: '学习文章', article: '文章', messages: '消息', message: '消息详情' }
