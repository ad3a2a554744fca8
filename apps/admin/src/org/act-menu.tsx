import { Icon } from '@dangjian/ui'
import { Dropdown } from 'antd'
import { actsOf } from './act-change.ts'
import type { BegunAct } from './act-drawer.tsx'
import { actText as text } from './locales/acts.zh-CN.ts'
import type { Unit } from './types.ts'

/** The acts that an organization is open to, for mouse and keyboard. */
export const ActMenu = ({ unit, onBegin, isButton = false }: { unit: Unit; onBegin: (act: BegunAct) => void; isButton?: boolean }) => {
  const acts = actsOf(unit)
  if (acts.length === 0) return null
  return (
    <Dropdown trigger={['click']} menu={{ items: acts.map((kind) => ({ key: kind, label: text.items[kind], onClick: () => onBegin({ kind, unit }) })) }}>
      <button type="button" className={isButton ? 'dj-btn dj-act-menu' : 'dj-link-button dj-act-menu'} aria-haspopup="menu" aria-label={text.menuOf(unit.name)}>{isButton ? text.menuButton : text.menu}<Icon name="expand" size={12} /></button>
    </Dropdown>
  )
}
