import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { apiOf, type Api, type ErrorBody } from '../support/api.ts'
import { openGround } from '../support/ground.ts'
import { memberAccounts, type MemberAccount } from '../support/member-accounts.ts'
import { artefacts } from '../support/paths.ts'
import { startProduct } from '../support/product-process.ts'

const [ORGANIZER, BRANCH] = ['gongjing.admin', '禁毒大队党支部']

test.describe.configure({ timeout: 240_000 })

test('casts that succeed, fail, repeat and are killed in the middle leave nothing of a choice or a receipt in the log, and no vote is lost or doubled', async () => {
  const ground = await openGround('imported')
  const log = (): string => ['out', 'log'].map((ending) => readFileSync(path.join(artefacts, 'e2e/servers', `ballot-log.${ending}`), 'utf8')).join('\n')
  let written = ''
  try {
    const start = () => startProduct('api', { ...ground.env(), LOG_LEVEL: 'debug' }, 'ballot-log')
    let server = await start()
    const apis = new Map<string, Api>()
    const api = async (login: string): Promise<Api> => {
      const known = apis.get(login) ?? (await apiOf(server.url, login))
      apis.set(login, known)
      return known
    }
    const must = async <T>(procedure: string, input: unknown, login = ORGANIZER): Promise<T> => {
      const answer = await (await api(login)).command<T>(procedure, input)
      expect(answer.status, `${procedure} ${JSON.stringify(answer.body)}`).toBe(200)
      return answer.body
    }
    const people = await memberAccounts({ api, sql: ground.sql }, ORGANIZER, BRANCH)
    const [first, second, third, fourth] = people as [MemberAccount, MemberAccount, MemberAccount, MemberAccount]
    const tree = (await (await api(ORGANIZER)).query<ReadonlyArray<{ id: string; name: string }>>('org.listOrgTree')).body
    const orgUnitId = tree.find(({ name }) => name === BRANCH)?.id
    const candidates = [first, second].map(({ memberId }) => memberId)
    const { id } = await must<{ id: string }>('ballots.createBallot', { orgUnitId, matter: 'by_election', title: '补选委员', heldOn: '2026-11-22', method: 'phone', seats: 1, candidateIds: candidates })
    await must('ballots.fixRoster', { id })
    await must('ballots.nameSupervisors', { id, supervisorIds: [third.memberId], tellerIds: [fourth.memberId] })
    const { code } = await must<{ code: string }>('ballots.openBallot', { id })
    const content = (writeIns: readonly string[]) => ({ kind: 'election', votes: candidates.map((memberId) => ({ memberId, choice: 'no' })), writeIns })
    const receipt = (index: number): string => `7K4M-92QD-X1T${index}`
    const cast = async (voter: MemberAccount, index: number, more: object = {}) => (await api(voter.login)).command<ErrorBody & { receipt: string }>('ballots.castBallot', { id, content: content([third.memberId]), receipt: receipt(index), ...more }, `ballot-key-${index}`)

    expect((await cast(first, 0)).status).toBe(200)
    // A repetition after a lost answer, a second vote, a content that does not fit, a body that is none.
    expect((await cast(first, 0)).body.receipt).toBe(receipt(0))
    expect((await cast(first, 1)).body.code).toBe('URN_ALREADY_CAST')
    expect((await cast(second, 2, { content: content([first.memberId]) })).body.code).toBe('BALLOT_CONTENT_MISFIT')
    expect((await cast(second, 2, { content: { kind: 'election', votes: 'yes' } })).status).toBe(400)
    // The database fails in the middle of a cast: the log says that, not what was cast.
    await ground.sql`alter table urn_voters rename to urn_voters_away`
    expect((await cast(second, 3)).status).toBe(500)
    await ground.sql`alter table urn_voters_away rename to urn_voters`
    expect(log()).toContain('castBallot')
    written += log()
    // Killed in the middle, again and again: afterwards everybody has voted once, by the same receipt.
    for (const [index, voter] of [second, third, fourth].entries()) {
      const sent = cast(voter, 5 + index).catch(() => null)
      await new Promise((resolve) => setImmediate(resolve))
      await server.kill()
      await sent
      written += log()
      server = await start()
      apis.clear()
      expect((await cast(voter, 5 + index)).body.receipt).toBe(receipt(5 + index))
    }
    await must('ballots.closeBallot', { id })
    await must('ballots.countBallot', { id, code })
    const { result, receipts } = (await (await api(ORGANIZER)).query<{ result: { figures: { returned: number; votes: ReadonlyArray<{ name: string; yes: number }> } }; receipts: string[] }>('ballots.getBallot', { id })).body
    expect(receipts).toEqual([0, 5, 6, 7].map(receipt).sort())
    expect(result.figures.returned).toBe(4)
    expect(result.figures.votes.find(({ name }) => name === third.name)?.yes).toBe(4)
    written += log()
    expect(written.length).toBeGreaterThan(200)
    for (const secret of ['writeIns', 'nn+', ...[0, 1, 2, 3, 5, 6, 7].map(receipt)]) expect(written.includes(secret), secret).toBe(false)
    const kept = await ground.sql`select 1 from idempotency_keys where path = 'ballots.castBallot'`
    expect(kept).toHaveLength(0)
    await server.stop()
  } finally {
    await ground.close()
  }
})
