import type { boundary as fr } from '../fr/boundary'

export const boundary: typeof fr = {
  title: 'Something broke',
  text: 'It is on our side, not yours. What you saved is safe.',
  retry: 'Try again',
  toMap: 'Back to the map',
}
