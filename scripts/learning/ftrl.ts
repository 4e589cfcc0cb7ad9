/**
 * Weights that are learned one example at a time, nearly all of which stay nothing: FTRL-Proximal (McMahan et al., "Ad
 * Click Prediction: a View from the Trenches", KDD 2013). A weight is something only where its gradients
 * add up to more than `least`, so what tells little of few examples takes no room.
 */
export class Ftrl {
  readonly weights: Float64Array;
  private readonly sums: Float64Array;
  private readonly squares: Float64Array;
  private readonly rate: number;
  private readonly least: number;

  constructor(size: number, { rate, least }: { readonly rate: number; readonly least: number }) {
    this.weights = new Float64Array(size);
    this.sums = new Float64Array(size);
    this.squares = new Float64Array(size);
    this.rate = rate;
    this.least = least;
  }

  /** Moves a weight by the gradient of an example's loss. */
  step(id: number, gradient: number): void {
    const weight = this.weights[id] as number;
    const before = this.squares[id] as number;
    const squares = before + gradient * gradient;
    const slowing = (Math.sqrt(squares) - Math.sqrt(before)) / this.rate;
    const sum = (this.sums[id] as number) + gradient - slowing * weight;
    this.squares[id] = squares;
    this.sums[id] = sum;
    const beyond = Math.max(0, Math.abs(sum) - this.least);
    this.weights[id] = (-Math.sign(sum) * beyond * this.rate) / (1 + Math.sqrt(squares));
  }

  /** The sum of the weights of some. */
  sumOf(ids: Iterable<number>): number {
    let sum = 0;
    for (const id of ids) sum += this.weights[id] as number;
    return sum;
  }

  /** What is not nothing, by the features that the weights are of. */
  heavy(features: Iterable<number>): ReadonlyMap<number, number> {
    const all = [...features].map((feature, id) => [feature, this.weights[id] as number] as const);
    return new Map(all.filter(([, weight]) => weight !== 0));
  }
}
