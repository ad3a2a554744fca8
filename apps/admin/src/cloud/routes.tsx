import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const cloudRoutes: AppPage[] = [
  { work: 'cloud', path: '/cloud', titleKey: 'articles', permission: 'article.publish', load: () => import('./articles-page.tsx').then((m) => m.ArticlesPage) },
  { work: 'cloud', path: '/cloud/messages', titleKey: 'messages', permission: 'message.send', load: () => import('./messages-page.tsx').then((m) => m.MessagesPage) },
  { work: 'cloud', path: '/cloud/articles/new', titleKey: 'draft', permission: 'article.publish', isHidden: true, load: () => import('./draft-page.tsx').then((m) => m.DraftPage) },
  { work: 'cloud', path: '/cloud/articles/$articleId', titleKey: 'article', permission: 'article.publish', load: () => import('./article-page.tsx').then((m) => m.ArticlePage) },
]
