import { expect, type Locator, type Page } from 'playwright/test'

export const TURNS = '**/api/tutor/turns'

/** The parts of a conversation on the page, by what they say. */
export const talkOf = (page: Page) => {
  const items = page.getByRole('list', { name: 'Conversation avec le tuteur' }).getByRole('listitem')
  return {
    items,
    mine: items.filter({ hasText: /^Toi/ }),
    replies: items.filter({ hasText: /^Tuteur/ }),
    box: page.getByLabel('Ton message'),
    send: page.getByRole('button', { name: 'Envoyer', exact: true }),
    alert: page.getByRole('alert').filter({ hasText: /\S/ }),
  }
}

/** Writes, sends and waits for the whole reply. */
export async function answer(page: Page, text: string): Promise<void> {
  const { replies, box, send } = talkOf(page)
  // The page may still be on its way: what is counted must be there.
  await expect(box).toBeVisible()
  const before = await replies.count()
  await box.fill(text)
  await send.click()
  await expect(replies).toHaveCount(before + 1)
  await expect(send).toBeVisible()
}

/** The words of a message without the name above them. */
export async function wordsOf(item: Locator): Promise<string> {
  return (await item.getByRole('paragraph').nth(1).innerText()).trim()
}

/** Comparable: one kind of space. */
export const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The reply that a stream carries. */
export const replyIn = (stream: string) =>
  stream
    .split('\n\n')
    .filter((frame) => frame.startsWith('data: {'))
    .map((frame) => JSON.parse(frame.slice(6)) as { type: string; delta?: string })
    .map(({ type, delta }) => (type === 'text-delta' ? (delta ?? '') : ''))
    .join('')
