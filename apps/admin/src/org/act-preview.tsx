import { QueryView, useApi } from '@dangjian/app-shell'
import { FactList } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { FindingList } from '../members/finding-list.tsx'
import { actText } from './locales/acts.zh-CN.ts'
import type { ActChange } from './types.ts'
import '../members/members.css'

const text = actText.preview

/** What an act touches and which findings come and go with it, as the server tried it. */
export const ActPreview = ({ change, effectiveOn }: { change: ActChange; effectiveOn: string }) => {
  const api = useApi()
  const preview = useQuery({ ...api.org.previewOrgAct.queryOptions({ change, effectiveOn }), gcTime: 0, staleTime: 0, retry: false })
  return (
    <QueryView query={preview} subject={text.subject} rows={5}>
      {({ members, organizations, groups, postsEnding, openMeetings, appearing, vanishing }) => (
        <section aria-label={text.title} className="dj-act-preview">
          <FactList
            facts={[
              { key: 'members', label: text.members, value: text.people(members) },
              { key: 'organizations', label: text.organizations, value: text.count(organizations) },
              { key: 'groups', label: text.groups, value: text.count(groups) },
              { key: 'posts', label: text.posts, value: text.posted(postsEnding) },
              { key: 'meetings', label: text.meetings, value: text.met(openMeetings), ...(openMeetings > 0 ? { note: text.meetingsNote } : {}) },
            ]}
          />
          {([['appearing', text.appearing, appearing], ['vanishing', text.vanishing, vanishing]] as const).map(([key, title, findings]) => (
            <div key={key} className="dj-act-findings"><h3>{title}</h3>{findings.length === 0 ? <p className="dj-hint">{text.none}</p> : <FindingList findings={findings} isNamed />}</div>
          ))}
        </section>
      )}
    </QueryView>
  )
}
