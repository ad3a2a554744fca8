import { expect, test } from '../support/fixtures.ts'

test('the server says who it is when it is ready', async ({ world }) => {
  const answer = await (await world.api('gongjing.admin')).query<{ personName: string }>('identity.session')
  expect(answer).toMatchObject({ status: 200 })
  console.log(JSON.stringify(answer.body))
})
