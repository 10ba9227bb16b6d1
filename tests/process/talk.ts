import { postTurn, type Student, type Turn } from '../fixtures/running-app'
import { STORY } from '../fixtures/story'

export type WireEvent = { readonly type: string; readonly data?: Record<string, unknown>; readonly delta?: string }
/** What a student's browser saw of one turn; `whole` when the stream came to its end. */
export type Seen = { readonly turn: Turn; readonly events: readonly WireEvent[]; readonly whole: boolean }

/** Ten turns of one student: a whole story, then talk at two other stations. */
export const talkOf = (name: string): Turn[] =>
  [
    ...STORY.map((text) => ({ stationId: 'mes-experiences', text: text.replace('club de hand', `club de hand de ${name}`) })),
    ...[
      'J’aime réparer des vélos avec mon oncle le dimanche',
      'J’ai changé la chaîne du vélo de ma sœur',
      'Elle roule de nouveau avec',
    ].map((text) => ({ stationId: 'ce-qui-m-anime', text: `${text}, ${name}.` })),
    ...['Je suis patient avec les petits', 'J’ai aidé mon cousin à lire chaque soir', 'Il a eu une meilleure note'].map((text) => ({
      stationId: 'contribution',
      text: `${text}, ${name}.`,
    })),
  ].map((turn) => ({ turnId: crypto.randomUUID(), ...turn }))

/** Sends a turn and reads what arrives until the end, or until the connection breaks. */
export async function say(origin: string, student: Student, turn: Turn): Promise<Seen> {
  let text = ''
  let whole = false
  try {
    const response = await postTurn(origin, student, turn)
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk as Uint8Array, { stream: true })
    whole = response.status === 200 && text.trimEnd().endsWith('data: [DONE]')
  } catch {
    // The server is gone; what had arrived counts.
  }
  return { turn, events: eventsIn(text), whole }
}

/** Only blocks that arrived whole. */
function eventsIn(text: string): WireEvent[] {
  return text
    .split('\n\n')
    .slice(0, -1)
    .filter((block) => block.startsWith('data: {'))
    .map((block) => JSON.parse(block.slice('data: '.length)) as WireEvent)
}
