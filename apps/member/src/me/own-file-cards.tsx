import type { ApiClient } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { Card, FactList, RowList } from '@dangjian/ui/member'
import { fileText as text, fileWords } from './locales/file.zh-CN.ts'
import { meText } from './locales/zh-CN.ts'
import { RevealValue } from './reveal-value.tsx'

type OwnFile = Awaited<ReturnType<ApiClient['members']['ownFile']['query']>>

const day = (date: string | null): string | null => (date === null ? null : formatTableDay(date))

/** Schools, honours, protected facts and the steps of the own membership. */
export const OwnFileCards = ({ file }: { file: OwnFile }) => (
  <>
    <Card title={text.educations} isFlush={file.educations.length > 0}>
      {file.educations.length === 0 ? <p className="dj-sm">{text.none}</p> : (
        <RowList label={text.educations} rows={file.educations.map(({ id, school, major, level, startedOn, endedOn }) => ({
          key: id, title: school, note: [major, text.period(formatTableDay(startedOn), day(endedOn))].filter((part) => part !== '').join(text.gap), value: meText.record.educations[level],
        }))} />
      )}
    </Card>
    <Card title={text.honours} isFlush={file.honours.length > 0}>
      {file.honours.length === 0 ? <p className="dj-sm">{text.none}</p> : (
        <RowList label={text.honours} rows={file.honours.map(({ id, title, grantedBy, grantedOn, level }) => ({ key: id, title, note: `${grantedBy}${text.gap}${formatTableDay(grantedOn)}`, value: fileWords.honourLevel[level] }))} />
      )}
    </Card>
    <Card title={text.protected} footer={text.protectedNote}>
      {file.protectedFacts === null || file.protectedFacts.length === 0 ? <p className="dj-sm">{text.none}</p> : (
        <FactList facts={file.protectedFacts.map(({ id, kind, purpose, expiresOn }) => ({
          key: id, label: fileWords.protectedKind[kind], value: <RevealValue what={{ factId: id }} label={fileWords.protectedKind[kind]} masked="****" />, note: text.until(purpose, formatTableDay(expiresOn)),
        }))} />
      )}
    </Card>
    {file.steps.length === 0 ? null : (
      <Card title={text.steps} isFlush>
        <RowList label={text.steps} rows={file.steps.map(({ id, act, happenedOn, reason }) => ({ key: id, title: fileWords.act[act], note: reason, value: formatTableDay(happenedOn) }))} />
      </Card>
    )}
  </>
)
