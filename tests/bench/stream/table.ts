/** Prints rows under a head, columns aligned. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column]!.length)))
  for (const cells of [head, ...rows])
    process.stdout.write(
      `${cells
        .map((cell, n) => cell.padEnd(widths[n]!))
        .join('  ')
        .trimEnd()}\n`,
    )
}
