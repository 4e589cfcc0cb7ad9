import { readDateline } from "./credits.ts";
import { expression } from "./expressions.ts";
import type { Outlet } from "./outlet.ts";
import type { Block } from "./reading.ts";

/** Where an article was filed, by its first paragraph. */

type Blocks = readonly Pick<Block, "type" | "text">[];

/** The dateline of the first paragraph; null where none leads it, or what looks like one is none. */
export function datelineOver(blocks: Blocks, { names }: Outlet): ReturnType<typeof readDateline> {
  const lede = blocks.find(({ type }) => type === "paragraph" || type === "quote");
  const read = lede ? readDateline(lede.text) : null;
  // `خبرني - توفي …`: an outlet names itself before its own text.
  const isOutlet = read !== null && read.agency === null && names[0] === read.place;
  return isOutlet || (lede && isListed(lede.text, blocks)) ? null : read;
}

/** `Formby: Red squirrels. … Lytham: Grass, and not much sand.`: names of a list, each with what is said of it. */
function isListed(text: string, blocks: Blocks): boolean {
  if (!LISTED.test(text)) return false;
  // Speakers' names come again.
  const names = blocks.flatMap(({ text }) => LISTED.exec(text)?.[0] ?? []);
  return names.length > 2 && new Set(names).size === names.length;
}

const LISTED = expression`^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?: `;
