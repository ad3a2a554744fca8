import { saveFile, useAct, useApi, useSession } from '@dangjian/app-shell'
import { formatTableTime } from '@dangjian/ui'
import { ActButton, Card, FailureNote, PhoneBody, PhoneHead, VerdictNote } from '@dangjian/ui/member'
import { printedLines } from './printed-lines.ts'
import { fileText } from './locales/file.zh-CN.ts'
import './me.css'

const text = fileText.data

/** Everything held about me: as a file that other systems read, and on paper. */
export const DataPage = () => {
  const api = useApi()
  const { personName, today } = useSession()
  const take = useAct(api.members.ownData.mutationOptions())
  const data = take.result
  const download = async (): Promise<void> => {
    const found = data ?? (await take.run(undefined).catch(() => undefined))
    if (found) saveFile(text.fileName(personName, today), JSON.stringify(found, null, 2), 'application/json')
  }
  return (
    <>
      <div className="dj-no-print"><PhoneHead title={text.title} backHref="/me" /></div>
      <PhoneBody>
        <div className="dj-no-print">
          <Card footer={text.note}><p>{text.about}</p></Card>
          <div className="dj-me-acts">
            <ActButton isWide act={{ key: 'download', label: text.download, tone: 'primary', onSelect: () => void download(), isBusy: take.isBusy }} />
            <ActButton isWide act={data ? { key: 'print', label: text.print, onSelect: () => window.print() } : { key: 'preview', label: text.preview, onSelect: () => take.submit(undefined), isBusy: take.isBusy }} />
          </div>
          <FailureNote failure={take.failure} />
          {data ? <VerdictNote tone="ok" isLive what={text.taken} /> : null}
        </div>
        {data ? (
          <div className="dj-me-paper">
            <h2>{text.printed(personName, formatTableTime(data.exportedAt))}</h2>
            {data.parts.map(({ key, title, data: part }) => {
              const lines = printedLines(part)
              return (
                <section key={key} aria-label={title}>
                  <h3>{title}</h3>
                  {lines.length === 0 ? <p className="dj-sm">{text.empty}</p> : lines.map((line, index) => <p key={index} style={{ paddingInlineStart: line.depth * 12 }}>{line.text}</p>)}
                </section>
              )
            })}
          </div>
        ) : null}
      </PhoneBody>
    </>
  )
}
