/** What is made when it is asked for first, and kept: a Worker's start has no time for all that a reading needs. */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
