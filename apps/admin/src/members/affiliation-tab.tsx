import { QueryView, useApi } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { Columns, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { MemberTransfers } from '../transfers/member-transfers.tsx'
import type { MemberFile } from './file-parts.ts'
import { fileText, fileWords } from './locales/file.zh-CN.ts'
import { membersText } from './locales/zh-CN.ts'

const text = membersText.member
const { words } = membersText
const life = fileText.life

const Away = ({ file }: { file: MemberFile }) => (
  <>
    {file.stays.length === 0 ? null : (
      <Panel title={life.stays}>
        <ol className="dj-way">
          {file.stays.map((stay) => (
            <li key={stay.id}>
              {life.stayLine(fileWords.stay[stay.kind], stay.place)}<span className="dj-hint">{life.period(formatTableDay(stay.since), stay.until === null ? null : formatTableDay(stay.until))}</span>
            </li>
          ))}
        </ol>
      </Panel>
    )}
    {file.contacts.length === 0 && file.stays.length === 0 ? null : (
      <Panel title={life.contacts}>
        {file.contacts.length === 0 ? <p className="dj-hint">{life.noContacts}</p> : (
          <ol className="dj-way" aria-label={life.contacts}>
            {file.contacts.map((contact) => (
              <li key={contact.id}>
                {formatTableDay(contact.contactedOn)}{membersText.gap}{fileWords.way[contact.way]}{membersText.gap}{contact.reached ? life.reachedYes : life.reachedNo}
                <span className="dj-hint">{life.by(contact.recordedByName)}</span>
              </li>
            ))}
          </ol>
        )}
      </Panel>
    )}
  </>
)

/** 组织关系与职务: where the member belonged, which posts were held, and contacts while away. */
export const AffiliationTab = ({ memberId, file }: { memberId: string; file: MemberFile }) => {
  const api = useApi()
  const query = useQuery(api.members.memberHistory.queryOptions({ id: memberId }))
  return (
    <Columns isEven>
      <div>
        <Panel title={text.history}>
          <QueryView query={query} subject={text.history} rows={2}>
            {({ affiliations }) => (
              <ol className="dj-way" aria-label={text.history}>
                {affiliations.map((one) => (
                  <li key={one.id}>
                    <AppLink href={`/org/${one.orgUnitId}`}>{one.orgUnitName}</AppLink>{one.groupName === null ? null : `${membersText.gap}${one.groupName}`}
                    <span className="dj-hint">{text.since(formatTableDay(one.validFrom), one.validTo)}{membersText.gap}{one.validTo === null ? text.open : text.past}</span>
                  </li>
                ))}
              </ol>
            )}
          </QueryView>
        </Panel>
        <MemberTransfers memberId={memberId} />
        <Away file={file} />
      </div>
      <Panel title={text.posts}>
        <QueryView query={query} subject={text.posts} rows={2} isEmpty={({ posts }) => posts.length === 0} empty={<p className="dj-hint">{text.noPosts}</p>}>
          {({ posts }) => (
            <ul className="dj-way" aria-label={text.posts}>
              {posts.map((post) => (
                <li key={post.id}>
                  <AppLink href={`/org/${post.orgUnitId}`}>{post.orgUnitName}</AppLink>{membersText.gap}{words.post[post.post]}
                  <span className="dj-hint">{text.since(formatTableDay(post.validFrom), post.validTo)}{post.validTo === null && post.termEndsOn !== null ? `${membersText.gap}${text.termTo(formatTableDay(post.termEndsOn))}` : null}</span>
                </li>
              ))}
            </ul>
          )}
        </QueryView>
      </Panel>
    </Columns>
  )
}
