/**
 * A text with Arabic letters, as it stands. A bundler writes each of them in six characters, but not in a template that
 * has a tag, which might ask how it was written.
 */
export const arabic = String.raw;
