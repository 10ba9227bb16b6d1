/** A body as text, up to a number of bytes; null when it is longer. What is left of it is not read. */
export async function readBounded(response: Response, maxBytes: number): Promise<string | null> {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel()
    return null
  }
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  // Leaving the loop cancels the stream.
  for await (const part of response.body ?? []) {
    size += part.byteLength
    if (size > maxBytes) return null
    text += decoder.decode(part, { stream: true })
  }
  return text + decoder.decode()
}
