/** Path of a Chromium that runs here; ends the process with one sentence when there is none. */
export function findBrowser(): string
