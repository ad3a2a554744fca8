import { Dropdown } from 'antd'
import { uiText } from '../locales/zh-CN.ts'
import { Icon } from '../shared/icon.tsx'

/** An entry of the person's own menu. */
export interface UserMenuItem {
  key: string
  label: string
  onSelect: () => void
}

/** Name and post of the person signed in, opening their menu (switch post, password, sign out). */
export const UserMenu = ({ name, post, items }: { name: string; post?: string; items: readonly UserMenuItem[] }) => (
  <Dropdown trigger={['click']} menu={{ items: items.map((item) => ({ key: item.key, label: item.label, onClick: item.onSelect })) }}>
    <button type="button" className="dj-who" aria-haspopup="menu">
      <b>{name}</b>{post === undefined ? null : <span className="dj-who-post">{post}</span>}<span className="dj-hidden">{uiText.frame.userMenu(name)}</span><Icon name="expand" size={12} />
    </button>
  </Dropdown>
)
