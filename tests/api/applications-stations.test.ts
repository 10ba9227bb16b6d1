import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import { newPerson, openTestHome } from '../fixtures/api'
import { added, changed, day, logged, manual, post, progress, removed, type Changed } from '../fixtures/applications'

let home: EmbeddedHome
beforeAll(async () => {
  ;({ home } = await openTestHome())
})
afterAll(() => home.close())

describe('the stations', () => {
  test('« Ma liste » closes with the tenth place, two of them outside the circle, and stays closed', async () => {
    const person = await newPerson(home)
    for (let n = 1; n <= 8; n += 1) await post(person, manual(`Lieu ${n}`))
    await post(person, { ...manual('Lieu 9'), outsideCircle: true })
    const tenth = (await (await post(person, manual('Lieu 10'))).json()) as Changed
    expect([tenth.closed, await progress(home, person)]).toEqual([[], { 'ma-liste': 'started' }])
    const closing = await changed(person, tenth.application.id, { outsideCircle: true })
    expect(((await closing.json()) as Changed).closed).toEqual(['ma-liste'])
    await removed(person, tenth.application.id)
    const next = (await (await post(person, manual('Lieu 11'))).json()) as Changed
    expect([next.closed, await progress(home, person)]).toEqual([[], { 'ma-liste': 'done' }])
  })

  test('« Premier contact » closes with the third place contacted through a channel', async () => {
    const person = await newPerson(home)
    const ids = []
    for (let n = 1; n <= 4; n += 1) ids.push((await added(person, manual(`Lieu ${n}`))).id)
    const closed = [
      (await logged(person, ids[0]!, 'contacted')).closed,
      (await logged(person, ids[0]!, 'contacted')).closed,
      (await logged(person, ids[1]!, 'contacted', day(0), null)).closed,
      (await logged(person, ids[2]!, 'contacted')).closed,
      (await logged(person, ids[3]!, 'contacted')).closed,
    ]
    expect(closed).toEqual([[], [], [], [], ['premier-contact']])
    expect(await progress(home, person)).toMatchObject({ 'premier-contact': 'done' })
  })

  test('« Relancer » closes with a follow-up a week after a contact, and never before', async () => {
    const person = await newPerson(home)
    const { id } = await added(person, manual('Garage Exemple'))
    await logged(person, id, 'contacted', day(-10))
    expect((await logged(person, id, 'followed-up', day(-4))).closed).toEqual([])
    expect(await progress(home, person)).toMatchObject({ relancer: 'started' })
    expect((await logged(person, id, 'followed-up', day(-3))).closed).toEqual(['relancer'])
  })

  test('that a refusal, a meeting or a yes begin are begun, not closed', async () => {
    const person = await newPerson(home)
    const { id } = await added(person, manual('Garage Exemple'))
    for (const kind of ['refused', 'interview', 'accepted']) expect((await logged(person, id, kind)).closed).toEqual([])
    expect(await progress(home, person)).toEqual({ 'ma-liste': 'started', rebondir: 'started', entretien: 'started', oui: 'started' })
  })
})
