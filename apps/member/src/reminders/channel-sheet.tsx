import { useAct, useApi, type ApiClient } from '@dangjian/app-shell'
import { ChipField, SheetForm, TextField } from '@dangjian/ui/member'
import { useState } from 'react'
import { remindersText } from './locales/zh-CN.ts'

const text = remindersText.sheet

/** A channel as the client gives it. */
export type MyChannel = Awaited<ReturnType<ApiClient['reminders']['myChannels']['query']>>[number]

const choices = [{ value: 'yes', label: text.yes }, { value: 'no', label: text.no }]

/** The member's own choice about one channel, with the address there. */
export const ChannelSheet = ({ channel, onClose }: { channel: MyChannel; onClose: () => void }) => {
  const { kind, accepts, address } = channel
  const [choice, setChoice] = useState<string | null>(accepts ? 'yes' : 'no')
  const [typed, setTyped] = useState('')
  const save = useAct(useApi().reminders.setMyChannel.mutationOptions(), onClose)
  const wants = choice === 'yes'
  const isMissing = wants && address === null && typed.trim() === ''
  return (
    <SheetForm
      isOpen
      title={remindersText.channels[kind]}
      submitLabel={text.submit}
      consequence={text.will}
      isBusy={save.isBusy}
      failure={save.failure}
      canSubmit={!isMissing}
      onClose={onClose}
      onSubmit={() => save.submit({ kind, accepts: wants, ...(typed.trim() === '' ? {} : { address: typed.trim() }) })}
    >
      <ChipField label={text.choice} value={choice} onChange={setChoice} options={choices} />
      <TextField label={text.address(remindersText.addresses[kind])} value={typed} onChange={setTyped} maxLength={200} autoComplete="off" hint={address === null ? (kind === 'sms' ? text.roster : text.missing) : text.keep(address)} />
    </SheetForm>
  )
}
