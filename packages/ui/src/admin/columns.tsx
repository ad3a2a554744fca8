import type { ReactNode } from 'react'

/** Main column with a right column of 326 (280 at 1280, below at 1024); or, with `isEven`, panels of equal width that wrap. */
export const Columns = ({ main, side, isEven = false, children }: { main?: ReactNode; side?: ReactNode; isEven?: boolean; children?: ReactNode }) => {
  if (isEven) return <div className="dj-columns is-even">{children}</div>
  return <div className="dj-columns"><div>{main}</div><div>{side}</div></div>
}
