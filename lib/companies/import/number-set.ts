/** Numbers of up to 14 digits kept at 8 bytes each: a Set of a million strings takes ten times that. */
export class NumberSet {
  private numbers = new Float64Array(1024)
  private size = 0
  private sorted = true

  add(digits: string): void {
    if (this.size === this.numbers.length) {
      const grown = new Float64Array(this.size * 2)
      grown.set(this.numbers)
      this.numbers = grown
    }
    this.numbers[this.size++] = Number(digits)
    this.sorted = false
  }

  has(digits: string): boolean {
    if (!this.sorted) {
      this.numbers.subarray(0, this.size).sort()
      this.sorted = true
    }
    const wanted = Number(digits)
    let [low, high] = [0, this.size - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = this.numbers[middle]!
      if (found === wanted) return true
      if (found < wanted) low = middle + 1
      else high = middle - 1
    }
    return false
  }
}
