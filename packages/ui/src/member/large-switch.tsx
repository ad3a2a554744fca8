import { uiText } from '../locales/zh-CN.ts'
import { setLargeType, useLargeType } from './large-type.ts'
import { ReadAloud } from './read-aloud.tsx'

/** 大字版 in the standard size; 朗读 and 标准版 in the large one. Stands in the header of home and 我的. */
export const LargeSwitch = () => {
  const isLarge = useLargeType()
  if (!isLarge) return <button type="button" className="dj-head-act" onClick={() => setLargeType(true)}><b className="dj-large-sign" aria-hidden="true">{uiText.phone.largeSign}</b>{uiText.phone.largeOn}</button>
  return (
    <>
      <ReadAloud />
      <button type="button" className="dj-head-act" onClick={() => setLargeType(false)}>{uiText.phone.largeOff}</button>
    </>
  )
}
