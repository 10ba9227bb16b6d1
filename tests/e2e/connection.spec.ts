import { expect, type Page, type Route } from 'playwright/test'
import { STORY } from '../fixtures/story'
import { asSeated as test, PASSWORD } from './people'
import { post } from './person'
import { answer, plain, replyIn, talkOf, TURNS, wordsOf } from './talk'

test.beforeEach(async ({ page, seat }) => {
  await page.goto(`/station/${seat.stationId}`)
})

/** What the server keeps, and the page with it: nothing is left to send, nothing is shown twice. */
async function expectKeptOnce(page: Page, texts: readonly string[]) {
  await page.reload()
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('stageflow:pending:')))).toEqual([])
  const { mine, replies, send } = talkOf(page)
  await expect(send).toBeVisible()
  await expect(mine).toHaveCount(texts.length)
  await expect(replies).toHaveCount(texts.length + 1)
  for (const [i, text] of texts.entries()) expect(plain(await wordsOf(mine.nth(i)))).toBe(plain(text))
}

test('a message sent without network is kept, told so, and goes out once when the network is back', async ({ page, context }) => {
  const { box, send, alert, mine, replies } = talkOf(page)
  await context.setOffline(true)
  await box.fill(STORY[0])
  await send.click()
  await expect(alert).toContainText('Pas de réseau. Ton message est gardé ici')
  await expect(mine).toHaveText([new RegExp(STORY[0])])
  await page.getByRole('button', { name: 'Renvoyer' }).click()
  await expect(alert).toContainText('Pas de réseau')
  await context.setOffline(false)
  await expect(replies).toHaveCount(2)
  await expect(alert).toBeHidden()
  await expect(mine).toHaveCount(1)
  await expectKeptOnce(page, [STORY[0]])
})

test('a message that follows one still unsent leaves neither behind', async ({ page, context }) => {
  const { box, send, alert, replies } = talkOf(page)
  await context.setOffline(true)
  await box.fill(STORY[0])
  await send.click()
  await expect(alert).toContainText('Pas de réseau')
  await box.fill(STORY[1])
  await send.click()
  await expect(alert).toContainText('Pas de réseau')
  await expect(box).toHaveValue(STORY[1])
  await context.setOffline(false)
  await send.click()
  await expect(replies).toHaveCount(3)
  await expectKeptOnce(page, STORY.slice(0, 2))
})

for (const [name, keep] of [
  ['in the middle of its words', (body: string) => body.slice(0, body.indexOf('"text-delta"') + 40)],
  ['before its first word', (body: string) => body.slice(0, body.indexOf('\n\n') + 2)],
  ['right before its end', (body: string) => body.replace('data: [DONE]\n\n', '')],
] as const)
  test(`a reply that breaks off ${name} is shown whole all the same, and once`, async ({ page }) => {
    let whole = ''
    const asked: string[] = []
    await page.route(TURNS, async (route) => {
      const response = await route.fetch()
      whole = replyIn(await response.text())
      await route.fulfill({ response, body: keep(await response.text()) })
    })
    page.on('request', (request) => {
      if (/turns\/[0-9a-f-]{36}$/.test(request.url())) asked.push(request.method())
    })
    const { replies, alert, mine } = talkOf(page)
    await answer(page, STORY[0])
    expect(plain(await wordsOf(replies.last()))).toBe(plain(whole))
    expect(asked).toEqual(['GET'])
    await expect(alert).toBeHidden()
    await expect(mine).toHaveCount(1)
    await page.unroute(TURNS)
    await expectKeptOnce(page, [STORY[0]])
  })

test('a reply that breaks off and cannot be fetched is sent for again, without saying anything twice', async ({ page }) => {
  const { box, send, alert, mine, replies } = talkOf(page)
  let whole = ''
  await page.route(TURNS, async (route) => {
    const response = await route.fetch()
    const body = await response.text()
    whole = replyIn(body)
    await route.fulfill({ response, body: body.slice(0, body.indexOf('"text-delta"') + 60) })
  })
  await page.route(`${TURNS}/*`, (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }))
  await box.fill(STORY[0])
  await send.click()
  await expect(alert).toContainText('Ton message est gardé')
  await page.unroute(TURNS)
  await page.unroute(`${TURNS}/*`)
  await page.getByRole('button', { name: 'Renvoyer' }).click()
  await expect(alert).toBeHidden()
  await expect(mine).toHaveCount(1)
  await expect(replies).toHaveCount(2)
  expect(plain(await wordsOf(replies.last()))).toBe(plain(whole))
  await expectKeptOnce(page, [STORY[0]])
})

test('a server that is in trouble loses nothing: the same message can be sent again', async ({ page }) => {
  const { box, send, alert, mine, replies } = talkOf(page)
  await page.route(TURNS, (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"code":"unavailable"}' }),
  )
  await box.fill(STORY[0])
  await send.click()
  await expect(alert).toBeVisible()
  await page.unroute(TURNS)
  await page.getByRole('button', { name: 'Renvoyer' }).click()
  await expect(replies).toHaveCount(2)
  await expect(mine).toHaveCount(1)
})

test('a message that the server refuses goes back into the box, before what was typed since, and is not shown as sent', async ({
  page,
}) => {
  const { box, send, alert, mine } = talkOf(page)
  let refuse: (() => Promise<void>) | undefined
  await page.route(TURNS, (route) => {
    refuse = () =>
      route.fulfill({
        status: 429,
        contentType: 'application/problem+json',
        body: JSON.stringify({ code: 'rate_limited', detail: 'Attends 12 secondes, puis réessaie. Rien n’est perdu.' }),
      })
  })
  await box.fill(STORY[0])
  await send.click()
  await expect(mine).toHaveCount(1)
  await box.fill('et la suite')
  await refuse!()
  await expect(alert).toContainText('Attends 12 secondes')
  await expect(box).toHaveValue(`${STORY[0]}\net la suite`)
  await expect(mine).toHaveCount(0)
})

/** Sends a message whose reply never comes, whether it `reached` the server or not. @returns what the page sent */
async function sendInVain(page: Page, reached: boolean): Promise<unknown> {
  const { box, send } = talkOf(page)
  const arrived = new Promise<Route>((resolve) => {
    // The route stays: once no page of a test is watched any more, the browser lets go of what it held back.
    let held = 0
    void page.route(TURNS, async (route) => {
      held += 1
      if (held > 1) return route.fallback()
      if (reached) await route.fetch()
      resolve(route)
    })
  })
  await box.fill(STORY[0])
  await send.click()
  const route = await arrived
  return route.request().postDataJSON()
}

test('a reload while the reply was on its way shows it, once', async ({ page }) => {
  await sendInVain(page, true)
  await expectKeptOnce(page, [STORY[0]])
})

test('a reload before the message had left sends it, once', async ({ page }) => {
  await sendInVain(page, false)
  await expectKeptOnce(page, [STORY[0]])
  await expectKeptOnce(page, [STORY[0]])
})

test('a reload while the server is still working waits for the reply', async ({ page }) => {
  const turn = await sendInVain(page, false)
  let polls = 0
  await page.route(`${TURNS}/*`, async (route) => {
    polls += 1
    if (polls === 3) await post(page.request, '/api/tutor/turns', turn)
    return polls >= 3 ? route.fallback() : route.fulfill({ status: 202, json: { status: 'running' } })
  })
  await page.reload()
  const { mine, replies } = talkOf(page)
  await expect(mine).toHaveCount(1)
  await expect(replies).toHaveCount(2)
  expect(polls).toBe(3)
  await expectKeptOnce(page, [STORY[0]])
})

test('when the session is over, the message stays, and goes out after signing in again', async ({ page, context, seat }) => {
  const { box, send, alert, mine, replies } = talkOf(page)
  await context.clearCookies()
  await box.fill(STORY[0])
  await send.click()
  await expect(alert).toContainText('Ta session est finie. Ton message est gardé ici')
  await expect(mine).toHaveText([new RegExp(STORY[0])])
  await alert.getByRole('link', { name: 'Me reconnecter' }).click()
  await page.getByLabel('Adresse e-mail').fill(seat.email)
  await page.getByLabel('Mot de passe').fill(PASSWORD)
  await page.getByRole('button', { name: 'Me connecter' }).click()
  await page.waitForURL(`**/station/${seat.stationId}`)
  await expect(replies).toHaveCount(2)
  await expect(mine).toHaveCount(1)
  await expectKeptOnce(page, [STORY[0]])
})

test('« Arrêter » gives the box back, says that the reply is kept, and a reload shows it whole', async ({ page }) => {
  const { send, mine } = talkOf(page)
  await sendInVain(page, true)
  await page.getByRole('button', { name: 'Arrêter' }).click()
  await expect(send).toBeVisible()
  await expect(page.getByText('Réponse arrêtée. Ce qui est arrivé est gardé')).toBeVisible()
  await expect(mine).toHaveCount(1)
  await expectKeptOnce(page, [STORY[0]])
})

test('a message stopped before it had left is not lost: it goes out before the next one', async ({ page }) => {
  const { send } = talkOf(page)
  await sendInVain(page, false)
  await page.getByRole('button', { name: 'Arrêter' }).click()
  await expect(send).toBeVisible()
  await answer(page, STORY[1])
  await expectKeptOnce(page, STORY.slice(0, 2))
})
