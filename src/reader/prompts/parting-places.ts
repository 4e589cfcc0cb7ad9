import { MOST_CHARACTERS } from "./tokens.ts";

/**
 * The places between words of a text where a prompt may end, the first at 0. Of each there is what the words since the place
 * before it tell, which holds of all that follow too, and then what there is to see at it.
 */
export class PartingPlaces {
  count = 0;
  /** Where the space stands. */
  readonly at = new Uint16Array(MOST_CHARACTERS);
  /** What was passed ends here in `features`, and the signs begin. */
  readonly passed = new Uint16Array(MOST_CHARACTERS);
  /** The signs end here, and the next place begins. */
  readonly end = new Uint16Array(MOST_CHARACTERS);
  readonly features = new Int32Array(MOST_FEATURES);
  private told = 0;

  clear(): void {
    this.count = 0;
    this.told = 0;
  }

  tell(feature: number): void {
    this.features[this.told] = feature;
    this.told += 1;
  }

  /** All told since the last place was passed by. */
  pass(): void {
    this.passed[this.count] = this.told;
  }

  /** All told since was of a place. */
  add(at: number): void {
    this.at[this.count] = at;
    this.end[this.count] = this.told;
    this.count += 1;
  }
}

/** Each place has at most 24, and each word one. */
const MOST_FEATURES = MOST_CHARACTERS * 16;
