import { expression } from "../expressions.ts";
import { lengthOfDateline } from "./datelines.ts";
import { lengthOfStamp } from "./stamps.ts";

/** What an English sentence begins with behind a name: words that no name holds, who is told of, a result, a dateline. */

/** Words that begin sentences, but no names. */
export const BEGINS = expression`^(?:["“‘(\d]|[AQ]: |\p{Lu}\p{Ll}+-year-old |(?:A|About|According|After|Ahead|All|Almost|Although|Among|An|And|Another|Any|Anybody|Anyone|Around|As|At|Back|Because|Before|Behind|Between|Both|But|By|Can|Could|Despite|Do|Dozens|During|Each|Eight|Eleven|Even|Every|Everybody|Everyone|Few|Five|For|Four|From|Half|Has|Have|He|Her|Here|His|How|However|Hundreds|I|If|In|Inside|Is|It|Its|It['’]s|I['’]ve|I['’]m|Just|Last|Less|Let|Like|Listen|Many|Maybe|Meanwhile|More|Most|Much|My|Nearly|Never|New|Nine|No|Nobody|Not|Nothing|Now|Of|On|Once|One|Only|Our|Out|Over|People|Perhaps|Please|Posted|Published|Seven|Several|Share|She|Since|Six|So|Some|Somebody|Someone|Something|Sometimes|Ten|Than|That|The|Their|Then|There|These|They|This|Those|Thousands|Three|Through|To|Today|Tomorrow|Tonight|Twelve|Twice|Two|Under|Until|Up|Updated|Was|Watch|We|Were|What|When|Where|Whether|Which|While|Who|Why|Will|With|Within|Without|Would|Yesterday|You|Your)(?![\p{L}-]))`;
/** Who or what sentences tell of, as no name and no team is called: `Drivers under 21 would …`. */
const TELLS_OF = expression`^(?:(?:Hundreds|Thousands|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)[ -]|(?:Campaigners|Children|Commuters|Customers|Drivers|Families|Fewer|Firefighters|Former|Households|Magistrates|Ministers|Motorists|Officials|Parents|Passengers|Pupils|Regulators|Researchers|Residents|Scientists|Shares|Students|Voters|\p{Lu}\p{Ll}+ologists) )\p{Ll}`;
/** `Kibera Harriers 2 Lakeside 1.` */
const SCORE = expression`^(?:\p{Lu}[\p{L}'’-]+ ){1,3}\d{1,2}(?:-\d{1,2})? (?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*,? \d)\p{Lu}`;

/** `THE people of …`, `A MAN who …`: how some papers print a text's first words. */
const SHOUTED_FIRST = expression`^(?:AN?|HE|IF|SHE|THE|THERE|THEY|THIS|WE|WHEN)(?: \p{Lu}{2,}){0,3} \p{Ll}`;

/** Whether a sentence begins with a text, rather than more of a name. */
export function beginsSentence(text: string): boolean {
  if (lengthOfStamp(text) > 0) return false;
  return (
    BEGINS.test(text) ||
    TELLS_OF.test(text) ||
    SHOUTED_FIRST.test(text) ||
    SCORE.test(text) ||
    lengthOfDateline(text) > 0
  );
}
