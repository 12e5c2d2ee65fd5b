/** How much of the remembered slope is of the newest step. */
const DRIFT_NEW = 0.1

/** Adam of Kingma and Ba, 2015: goes downhill by the slope remembered, in steps as long as the rate at most. */
export class Adam {
  private readonly drift: Float64Array
  private readonly squares: Float64Array
  private steps = 0

  /**
   * @param size how many values are learned
   * @param squaresNew 0-1: how much of the slope's remembered squares is of the newest step; 0.001 in the paper, more
   * where the steps are few
   */
  constructor(
    size: number,
    private readonly squaresNew: number,
  ) {
    this.drift = new Float64Array(size)
    this.squares = new Float64Array(size)
  }

  /** Changes `values` by one step against `slope`. */
  step(values: Float64Array, slope: Float64Array, rate: number): void {
    this.steps++
    const { drift, squares, squaresNew } = this
    const toDrift = 1 - (1 - DRIFT_NEW) ** this.steps
    const toSquares = 1 - (1 - squaresNew) ** this.steps
    for (let i = 0; i < values.length; i++) {
      const value = slope[i] ?? 0
      drift[i] = (1 - DRIFT_NEW) * (drift[i] ?? 0) + DRIFT_NEW * value
      squares[i] = (1 - squaresNew) * (squares[i] ?? 0) + squaresNew * value * value
      const to = (drift[i] ?? 0) / toDrift
      const by = Math.sqrt((squares[i] ?? 0) / toSquares) + 1e-8
      values[i] = (values[i] ?? 0) - (rate * to) / by
    }
  }
}
