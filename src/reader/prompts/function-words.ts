import { arabic } from "../arabic.ts";

/** Words that say nothing of what a text is about, in small letters, sorted. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ..."a about after again already also although an and another any are as at be because".split(" "),
  ..."been before being both but by can can't cannot can’t could d day days did do does".split(" "),
  ..."don't don’t down each ever every for from had has have he her hers herself him".split(" "),
  ..."himself his how i i'm if in into is it it's its just ll m may me might month months".split(
    " ",
  ),
  ..."must my n't never no nor not of off on once one only or other others our ours out".split(" "),
  ..."over re s shall she should since so some still such t than that the their then there".split(
    " ",
  ),
  ..."these they this those though three time to too two under until up us ve very was we".split(
    " ",
  ),
  ..."week weeks were what when where which while who why will with would year years yet".split(
    " ",
  ),
  ..."you your yours".split(" "),
  ...arabic`أن أو إلى إلينا إن الآن التي الذي بعد بنا ثم على عن عند غير في قبل كل كن لا لكم لنا`.split(
    " ",
  ),
  ...arabic`ما مع معنا من هذا هذه و واحد`.split(" "),
]);
