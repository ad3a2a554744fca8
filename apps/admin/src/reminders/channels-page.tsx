import { QueryView, useApi } from '@dangjian/app-shell'
import { formatTableTime } from '@dangjian/ui'
import { DataTable, LinkButton, PageHead, Panel, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ChannelForm } from './channel-form.tsx'
import { HoursPanel } from './hours-panel.tsx'
import { remindersText } from './locales/zh-CN.ts'
import { TestForm } from './test-form.tsx'
import type { ChannelSetup } from './types.ts'
import '../cloud/cloud.css'
import './reminders.css'

const text = remindersText.setup

const State = ({ channel: { version, isEnabled } }: { channel: ChannelSetup }) => {
  if (version === 0) return <StateTag state="notApplicable">{text.none}</StateTag>
  return isEnabled ? <StateTag state="done">{text.on}</StateTag> : <StateTag state="exempt">{text.off}</StateTag>
}

const tested = ({ testedAt, testOutcome }: ChannelSetup): string => {
  if (testedAt === null || testOutcome === null) return text.never
  return testOutcome === 'ok' ? text.testOk(formatTableTime(testedAt)) : text.testFailed(formatTableTime(testedAt), testOutcome)
}

interface Opened {
  readonly what: 'setup' | 'test'
  readonly channel: ChannelSetup
}

interface Said {
  readonly tone: 'ok' | 'warn'
  readonly words: string
}

/** The tenant's outside channels and sending hours; party data is not seen here. */
export const ChannelsPage = () => {
  const channels = useQuery(useApi().reminders.listChannels.queryOptions({}))
  const [opened, setOpened] = useState<Opened | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const close = (next: Said | null): void => {
    setOpened(null)
    setSaid(next)
  }
  return (
    <>
      <PageHead title={text.title} facts={text.facts} />
      {said === null ? null : <VerdictNote tone={said.tone} isLive what={said.words} />}
      <Panel isFlush>
        <QueryView query={channels} subject={text.table}>
          {(rows) => (
            <DataTable
              label={text.table}
              rows={rows}
              rowKey={({ kind }) => kind}
              columns={[
                { key: 'kind', title: text.kind, kind: 'name', render: ({ kind }) => remindersText.channels[kind] },
                { key: 'state', title: text.state, render: (channel) => <State channel={channel} /> },
                { key: 'mandatory', title: text.mandatory, render: ({ version, forMandatory }) => (version === 0 ? '–' : forMandatory ? text.yes : text.no) },
                { key: 'limit', title: text.limit, kind: 'number', render: ({ version, perMinute }) => (version === 0 ? '–' : String(perMinute)) },
                { key: 'tested', title: text.tested, render: (channel) => (channel.version === 0 ? '–' : tested(channel)) },
                {
                  key: 'acts', title: text.acts, kind: 'acts',
                  render: (channel) => (
                    <>
                      <LinkButton label={text.editOf(remindersText.channels[channel.kind])} onSelect={() => setOpened({ what: 'setup', channel })}>{text.edit}</LinkButton>
                      {channel.version > 0 ? <LinkButton label={text.testOf(remindersText.channels[channel.kind])} onSelect={() => setOpened({ what: 'test', channel })}>{text.test}</LinkButton> : null}
                    </>
                  ),
                },
              ]}
            />
          )}
        </QueryView>
      </Panel>
      <HoursPanel />
      {opened?.what === 'setup' ? <ChannelForm channel={opened.channel} onClose={() => setOpened(null)} onSaved={(words) => close({ tone: 'ok', words })} /> : null}
      {opened?.what === 'test' ? <TestForm kind={opened.channel.kind} onClose={() => setOpened(null)} onTested={(outcome) => close({ tone: outcome === 'ok' ? 'ok' : 'warn', words: text.testSaid(outcome) })} /> : null}
    </>
  )
}
