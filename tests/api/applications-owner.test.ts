import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GET as getOne } from '@/app/api/applications/[id]/route'
import { POST as restore } from '@/app/api/applications/[id]/restore/route'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import { newPerson, openTestHome } from '../fixtures/api'
import { added, all, changed, day, logOn, logged, manual, on, removed, takeBack } from '../fixtures/applications'

let home: EmbeddedHome
beforeAll(async () => {
  ;({ home } = await openTestHome())
})
afterAll(() => home.close())

describe('somebody else’s place', () => {
  test('is not there for anybody but its owner', async () => {
    const [person, other] = [await newPerson(home), await newPerson(home)]
    const { id } = await added(person, manual('Garage Exemple'))
    const eventId = (await logged(person, id, 'contacted')).application.events[0]!.id
    const mine = (await added(other, manual('Mairie Exemple'))).id
    const answers = await Promise.all([
      on(getOne, 'GET', other, id),
      changed(other, id, { note: 'x' }),
      removed(other, id),
      removed(other, id, '?forever=true'),
      on(restore, 'POST', other, id),
      logOn(other, id, { kind: 'contacted', on: day(0) }),
      takeBack(other, id, eventId),
      takeBack(other, mine, eventId),
      on(getOne, 'GET', other, randomUUID()),
    ])
    expect(answers.map(({ status }) => status)).toEqual(Array(9).fill(404))
    expect((await all(person))[0]!.events).toHaveLength(1)
  })
})
