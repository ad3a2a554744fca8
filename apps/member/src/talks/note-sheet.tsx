import { QueryView, useAct, useApi } from '@dangjian/app-shell'
import { formatLongDay } from '@dangjian/ui'
import { ActButton, ChipField, SheetForm, TextAreaField } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { talksText } from './locales/zh-CN.ts'

const text = talksText.noteForm
const spans = ['3', '6', '12'] as const

/** The note of the two: read, write, delete. It is never kept on the phone: the answer is thrown away with the sheet. */
export const NoteSheet = ({ talkId, onClose }: { talkId: string; onClose: () => void }) => {
  const api = useApi()
  const notes = useQuery({ ...api.talks.readTalkNotes.queryOptions({ talkId }), gcTime: 0, staleTime: 0 })
  const [words, setWords] = useState('')
  const [months, setMonths] = useState<string>('12')
  const [wasTried, setTried] = useState(false)
  const write = useAct(api.talks.writeTalkNote.mutationOptions(), onClose)
  const drop = useAct(api.talks.dropTalkNote.mutationOptions(), onClose)
  const isEmpty = words.trim() === ''
  const submit = (): void => {
    setTried(true)
    if (!isEmpty) write.submit({ talkId, text: words.trim(), months: Number(months) })
  }
  return (
    <SheetForm isOpen title={text.title} submitLabel={text.submit} onClose={onClose} onSubmit={submit} isBusy={write.isBusy} failure={write.failure ?? drop.failure} consequence={text.will}>
      <QueryView query={notes} subject={text.title} rows={1}>
        {({ notes: kept }) => (
          kept.length === 0 ? <p className="dj-sm">{text.none}</p> : <ul aria-label={text.title}>{kept.map((note) => <li key={String(note.isOwn)} className="dj-talk"><p className="dj-sm">{note.isOwn ? text.own : text.other}{talksText.gap}{text.until(formatLongDay(note.expiresOn))}</p><p className="dj-talk-note">{note.text}</p>{note.isOwn ? <ActButton act={{ key: 'drop', label: text.drop, isBusy: drop.isBusy, onSelect: () => drop.submit({ talkId }) }} /> : null}</li>)}</ul>
        )}
      </QueryView>
      <TextAreaField label={text.text} value={words} onChange={setWords} rows={4} maxLength={2000} error={wasTried && isEmpty ? text.missing : undefined} />
      <ChipField label={text.months} value={months} options={spans.map((value) => ({ value, label: text.month(Number(value)) }))} onChange={setMonths} />
    </SheetForm>
  )
}
