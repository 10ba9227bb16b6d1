/** Event that carries a message from anywhere in the page to the live region. */
export const ANNOUNCE_EVENT = 'stageflow:announce'

export type Announcement = { message: string; urgent: boolean }

/** Has the message read by assistive technology. `urgent` interrupts what is being read: errors only. */
export function announce(message: string, { urgent = false }: { urgent?: boolean } = {}): void {
  window.dispatchEvent(new CustomEvent<Announcement>(ANNOUNCE_EVENT, { detail: { message, urgent } }))
}
