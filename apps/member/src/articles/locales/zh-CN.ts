/** Every text of this area's pages. */
export const articlesText = {
  title: '学习文章',
  article: '文章',
  columnsLabel: '栏目',
  columns: { all: '全部', news: '要闻', study: '学习', notice: '通知' },
  byline: (column: string, author: string) => `${column}　${author}`,
  fullByline: (column: string, author: string, day: string) => `${column}　${author}　${day}`,
  more: '更早的文章',
  none: { title: '还没有文章', willHold: '本单位和上级党组织面向您发布的文章在这里显示。' },
  noneInColumn: (column: string) => `“${column}”栏目还没有文章`,
  tagsLabel: '关键词',
  tags: (tags: readonly string[]) => tags.join('、'),
  readNote: '系统不记录、不统计您阅读文章的情况。',
  messages: {
    title: '消息', one: '消息详情', list: '消息', unread: '未读', more: '更早的消息', count: (n: number) => `共${n}条`,
    none: { title: '还没有消息', willHold: '支部和上级党组织发给您的消息在这里显示。' },
    from: (sender: string, at: string) => `${sender}　${at}`,
    read: (at: string) => `已于${at}登记阅读。`,
    readNext: '发件人只看到送达和已读人数，看不到名单。',
    unreadYet: '阅读情况还没有登记，连通后自动登记。',
    link: '打开相关页面',
  },
} as const
