const EVERY_MS = 1_000

/** Says on standard error, once a second, how much is done; what is done within a second says nothing. */
export class Progress {
  private done = 0
  private said = 0
  private readonly timer = setInterval(() => this.say(), EVERY_MS)

  constructor(private readonly what: string) {}

  add(count: number): void {
    this.done += count
  }

  private say(): void {
    if (this.done === this.said) return
    const line = `${this.done.toLocaleString('en')} ${this.what}`
    process.stderr.write(process.stderr.isTTY ? `\r${line}` : `${line}\n`)
    this.said = this.done
  }

  stop(): void {
    clearInterval(this.timer)
    if (this.said > 0 && process.stderr.isTTY) process.stderr.write('\n')
  }
}
