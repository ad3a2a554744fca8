import { useAct, useApi } from '@dangjian/app-shell'
import { FailureNote } from '@dangjian/ui/member'
import { fileText as text } from './locales/file.zh-CN.ts'
import './me.css'

/** What is shown: a masked number of the file, or a protected fact. */
export type Revealed = { readonly field: 'idNumber' | 'phone' | 'policeNumber' } | { readonly factId: string }

/** One of the own protected values: masked until tapped, gone again when the page is left. */
export const RevealValue = ({ what, label, masked }: { what: Revealed; label: string; masked: string }) => {
  const api = useApi()
  const reveal = useAct(api.members.revealOwn.mutationOptions())
  const clear = reveal.result?.value
  return (
    <span className="dj-reveal">
      {clear ?? masked}{text.gap}
      <button type="button" className="dj-link-button" aria-label={clear ? text.hide(label) : text.show(label)} onClick={() => (clear ? reveal.clear() : reveal.submit(what))}>{clear ? text.hidden : text.shown}</button>
      <FailureNote failure={reveal.failure} />
    </span>
  )
}
