/** Titles of this area's pages in the navigation; loaded with the frame, so nothing else belongs here. */
export const cloudTitles: Readonly<Record<string, string>> = {
  articles: '门户文章',
  draft: '起草文章',
  article: '文章',
  messages: '消息',
}
