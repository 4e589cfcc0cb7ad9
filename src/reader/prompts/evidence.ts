/**
 * Evidence: what can be seen of a text, each piece with a number and a name. Its weight is found by the
 * number and learned by the name: putting names together took longer than all that is looked at.
 */

/** Is told each piece that is seen, and how much of it. */
export type See = (what: number, amount: number) => void;

/** The number of the piece of a family that its lists' choices make. */
type Family = (first?: number, second?: number, third?: number) => number;

export class Pieces {
  readonly names: string[] = [];

  /** A family of pieces: each `#` of its name is one of a list, so that `# behind #` has as many pieces as there are pairs. */
  family(name: string, ...lists: readonly (readonly string[])[]): Family {
    const base = this.names.length;
    const [, second = 1, third = 1] = lists.map(({ length }) => length);
    let names = [name];
    for (const list of lists) {
      names = names.flatMap((begun) => list.map((choice) => begun.replace("#", choice)));
    }
    this.names.push(...names);
    return (a = 0, b = 0, c = 0) => base + (a * second + b) * third + c;
  }

  /** Weights by the numbers of the pieces that they are of; what none is told of weighs nothing. */
  weigh(weights: Readonly<Record<string, number>>): Float64Array {
    return Float64Array.from(this.names, (name) => weights[name] ?? 0);
  }
}
