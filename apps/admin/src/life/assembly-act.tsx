import { useAct, useApi } from '@dangjian/app-shell'
import { ConfirmAct } from '@dangjian/ui/admin'
import { Input } from 'antd'
import { useState } from 'react'
import { complianceText } from './locales/compliance.zh-CN.ts'

const text = complianceText.assembly

/** Records the yearly assembly of an organ's members and cadres: a day and what was reported. */
export const AssemblyAct = ({ orgUnitId, today }: { orgUnitId: string; today: string }) => {
  const api = useApi()
  const [heldOn, setHeldOn] = useState(today)
  const [note, setNote] = useState('')
  const save = useAct(api.life.noteAssembly.mutationOptions())
  return (
    <ConfirmAct label={text.act} tone="go" consequence={text.will} canConfirm={note.trim() !== '' && heldOn <= today} onConfirm={() => save.run({ orgUnitId, heldOn, note })}>
      <label className="dj-field"><span>{text.heldOn}</span><Input type="date" aria-label={text.heldOn} max={today} value={heldOn} onChange={(event) => setHeldOn(event.target.value)} /></label>
      <label className="dj-field"><span>{text.note}</span><Input.TextArea aria-label={text.note} rows={2} maxLength={300} placeholder={text.noteHint} value={note} onChange={(event) => setNote(event.target.value)} /></label>
    </ConfirmAct>
  )
}
