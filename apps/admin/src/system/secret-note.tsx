import { ActButton, VerdictNote } from '@dangjian/ui/admin'
import { systemText } from './locales/zh-CN.ts'
import './system.css'

const text = systemText.accounts

/** A temporary password, told once; it is kept nowhere, so leaving the page loses it. */
export const SecretNote = ({ login, password, onHide }: { login: string; password: string; onHide: () => void }) => (
  <VerdictNote
    tone="ok"
    isLive
    what={<>{text.temporary(login)}　<code className="dj-secret">{password}</code></>}
    why={text.temporaryWhy}
    action={<p><ActButton size="small" act={{ key: 'hide', label: text.hide, onSelect: onHide }} /></p>}
  />
)
