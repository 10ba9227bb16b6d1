/** Hands a file over to the browser, under the name that the server gave it. */
export function saveBlob(blob: Blob, disposition: string | null): void {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1]
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = encoded ? decodeURIComponent(encoded) : 'cv.pdf'
  link.click()
  // The browser still reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
