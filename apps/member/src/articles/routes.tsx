import type { RoutedPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const articlesRoutes: RoutedPage[] = [
  { path: '/articles', titleKey: 'list', permission: 'self.read', load: () => import('./articles-page.tsx').then((m) => m.ArticlesPage) },
  { path: '/articles/messages', titleKey: 'messages', permission: 'self.read', load: () => import('./messages-page.tsx').then((m) => m.MessagesPage) },
  { path: '/articles/messages/$messageId', titleKey: 'message', permission: 'self.read', load: () => import('./message-page.tsx').then((m) => m.MessagePage) },
  { path: '/articles/$articleId', titleKey: 'article', permission: 'self.read', load: () => import('./article-page.tsx').then((m) => m.ArticlePage) },
]
