import { QueryView, useApi } from '@dangjian/app-shell'
import { Card, PhoneBody, PhoneHead, RowList } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ChannelSheet, type MyChannel } from './channel-sheet.tsx'
import { remindersText as text } from './locales/zh-CN.ts'

const noteOf = ({ address, forMandatory }: MyChannel): string => `${address ?? text.noAddress}${forMandatory ? `　${text.mandatory}` : ''}`

/** How I want to be told: inside the app always, outside as I choose. */
export const ChannelsPage = () => {
  const channels = useQuery(useApi().reminders.myChannels.queryOptions({}))
  const [open, setOpen] = useState<MyChannel | null>(null)
  return (
    <>
      <PhoneHead title={text.title} backHref="/me" />
      <PhoneBody>
        <Card isFlush><RowList label={text.inApp} rows={[{ key: 'app', title: text.inApp, note: text.inAppNote, href: '/articles/messages' }]} /></Card>
        <QueryView query={channels} subject={text.list} rows={2} isEmpty={(rows) => rows.length === 0} empty={<Card title={text.list} footer={text.footer}><p className="dj-sm">{text.none}</p></Card>}>
          {(rows) => (
            <Card title={text.list} isFlush footer={text.footer}>
              <RowList label={text.list} rows={rows.map((channel) => ({ key: channel.kind, title: text.channels[channel.kind], note: noteOf(channel), value: channel.accepts ? text.accepts : text.quiet, onSelect: () => setOpen(channel) }))} />
            </Card>
          )}
        </QueryView>
        {open === null ? null : <ChannelSheet channel={open} onClose={() => setOpen(null)} />}
      </PhoneBody>
    </>
  )
}
