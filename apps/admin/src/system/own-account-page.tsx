import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { Columns, ConfirmAct, FactList, PageHead, Panel, VerdictNote } from '@dangjian/ui/admin'
import { useState } from 'react'
import { frameText } from '../shell/locales/zh-CN.ts'
import { ChangePasswordForm } from './change-password-form.tsx'
import { systemText } from './locales/zh-CN.ts'
import './system.css'

const text = systemText.me

const Sessions = () => {
  const [ended, setEnded] = useState<number | null>(null)
  const revoke = useAct(useApi().identity.revokeOwnSessions.mutationOptions(), (done) => setEnded(done.ended))
  return (
    <div className="dj-parts">
      <p>{text.sessionsWhy}</p>
      {ended === null ? null : <VerdictNote tone="ok" isLive what={text.revoked(ended)} />}
      <div><ConfirmAct label={text.revoke} consequence={text.willRevoke} onConfirm={() => revoke.run()} /></div>
    </div>
  )
}

/** One's own account: who one is here, password, sign-ins elsewhere. */
export const OwnAccountPage = () => {
  const { accountName, personName, tenant, memberId, roles } = useSession()
  return (
    <>
      <PageHead title={text.title} facts={text.facts(accountName, personName)} />
      <Columns
        main={
          <>
            <Panel title={text.password}><ChangePasswordForm /></Panel>
            <Panel title={text.sessions}><Sessions /></Panel>
          </>
        }
        side={
          <>
            <Panel title={text.account}>
              <FactList
                facts={[
                  { key: 'login', label: text.login, value: accountName },
                  { key: 'name', label: text.name, value: personName },
                  { key: 'tenant', label: text.tenant, value: tenant.name },
                  { key: 'linked', label: text.linked, value: memberId === null ? text.no : text.yes },
                ]}
              />
            </Panel>
            <Panel title={text.roles} note={text.rolesNote}>
              {roles.length === 0
                ? <p className="dj-hint">{text.noRoles}</p>
                : <FactList facts={roles.map(({ role, orgUnitId, orgUnitName }) => ({ key: `${role} ${orgUnitId ?? ''}`, label: frameText.roles[role] ?? role, value: orgUnitId === null ? text.whole : orgUnitName }))} />}
            </Panel>
          </>
        }
      />
    </>
  )
}
