import { PageTurn } from '@dangjian/ui/admin'
import { systemText } from './locales/zh-CN.ts'
import type { useCursor } from './use-cursor.ts'

interface ListPagerProps {
  cursor: ReturnType<typeof useCursor>
  page: { readonly items: readonly unknown[]; readonly total: number; readonly next: string | null } | undefined
  limit: number
  unit: string
}

/** Count and page turning of a keyset-paged list. */
export const ListPager = ({ cursor, page, limit, unit }: ListPagerProps) => {
  if (page === undefined) return null
  const from = cursor.pages * limit + 1
  const { next } = page
  return (
    <PageTurn
      summary={systemText.page(from, from + page.items.length - 1, page.total, unit)}
      hasPrevious={cursor.hasPrevious}
      hasNext={next !== null}
      onPrevious={cursor.onPrevious}
      onNext={() => (next === null ? undefined : cursor.onNext(next))}
    />
  )
}
