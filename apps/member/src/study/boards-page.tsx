import { QueryView, useApi, useSession } from '@dangjian/app-shell'
import { Card, FactList, PhoneBody, PhoneHead, VerdictNote } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { demandText, hoursText } from './hours-text.ts'
import { studyText } from './locales/zh-CN.ts'
import './study.css'

const text = studyText.boards

/** 比学习: my hours beside what is asked, and the means of the branches in the order of the tree. */
export const BoardsPage = () => {
  const api = useApi()
  const year = useSession().today.slice(0, 4)
  const own = useQuery(api.study.myHours.queryOptions({ year }))
  const boards = useQuery(api.study.studyBoards.queryOptions({ year }))
  return (
    <>
      <PhoneHead title={text.title} backHref="/study" />
      <PhoneBody>
        <Card title={text.own}>
          <QueryView query={own} subject={text.own} rows={2}>{(found) => <FactList facts={[{ key: 'own', label: studyText.hours.year(year), value: studyText.hours.amount(hoursText(found.hours.total)), note: demandText(found) }]} />}</QueryView>
        </Card>
        <Card title={text.list}>
          <QueryView query={boards} subject={text.list}>
            {({ branches, requiredHours }) => (
              <>
                <p className="dj-sm">{text.required(requiredHours)}</p>
                <FactList facts={branches.map(({ orgUnitId, name, isOwn, mean }) => ({
                  key: orgUnitId, label: isOwn ? `${name}（${text.ownMark}）` : name,
                  value: mean === null ? <span className="dj-sm">{text.few}</span> : <span className="dj-mean">{text.mean(hoursText(mean))}<span className="dj-mean-track" aria-hidden="true"><span style={{ width: `${Math.min(100, (mean * 100) / requiredHours)}%` }} /></span></span>,
                }))} />
              </>
            )}
          </QueryView>
        </Card>
        <VerdictNote tone="info" what={text.note} />
      </PhoneBody>
    </>
  )
}
