import type { ServerResponse } from 'node:http'
import type { Fault } from './faults'

const HUGE_BYTES = 6_000_000

/** Answers with a fault that any source can have; false for one that belongs to the content. */
export function misbehave(res: ServerResponse, fault: Fault): boolean {
  const json = { 'content-type': 'application/json' }
  switch (fault) {
    case '429':
      res.writeHead(429, json).end('{}')
      return true
    case '429-retry-after':
      res.writeHead(429, { ...json, 'retry-after': '7' }).end('{}')
      return true
    case '403':
    case '500':
    case '503':
      res.writeHead(Number(fault), json).end(`{"erreur":"Une erreur inattendue s'est produite. Veuillez réessayer plus tard."}`)
      return true
    case 'stall':
      return true
    case 'stall-body':
      res.writeHead(200, json).write('{"results":[')
      return true
    case 'bad-json':
      res.writeHead(200, json).end('{"results":[')
      return true
    case 'bad-shape':
      res.writeHead(200, json).end('{"resultats":{"nombre":"trois"}}')
      return true
    case 'huge':
      res.writeHead(200, json)
      for (let sent = 0; sent < HUGE_BYTES && !res.destroyed; sent += 100_000) res.write(' '.repeat(100_000))
      res.end('{}')
      return true
    case 'redirect':
      res.writeHead(302, { location: 'https://ailleurs.example.org/' }).end()
      return true
    case 'cut':
      res.socket?.destroy()
      return true
    default:
      return false
  }
}
