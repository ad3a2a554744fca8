import { Input } from 'antd'
import { useEffect, useState } from 'react'
import { Icon } from '../shared/icon.tsx'

/** Search by name, pinyin and initials. Calls `onSearch` on Enter, on clearing, and 0.3 s after the last key. */
export const SearchBox = ({ label, value = '', onSearch, width = 250 }: { label: string; value?: string; onSearch: (text: string) => void; width?: number | string }) => {
  const [text, setText] = useState(value)
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    setText(value)
  }
  useEffect(() => {
    if (text === value) return undefined
    const timer = setTimeout(() => onSearch(text.trim()), 300)
    return () => clearTimeout(timer)
  }, [text, value, onSearch])
  return <Input type="search" aria-label={label} placeholder={label} style={{ width, maxWidth: '100%' }} prefix={<Icon name="search" />} value={text} onChange={(event) => setText(event.target.value)} onPressEnter={() => onSearch(text.trim())} />
}
