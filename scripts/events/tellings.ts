/**
 * Ways to tell an event, by topic. `<slot>` is what the event is made of, `{a|b}` one of several
 * wordings, ` / ` parts paragraphs; the first is the headline. Two tellings of one topic have hardly
 * three words in a row in common but for their slots. All of it is invented.
 */
export type Topic = { readonly name: string; readonly tellings: readonly string[] };

export const TOPICS: readonly Topic[] = [
  {
    name: "market",
    tellings: [
      "<index> {closes|ends} <pct> percent {higher|up} as banks {rally|recover} / <town>, <weekday> — The <index> {closed|finished} <pct> percent {higher|up} at <big> points on <weekday>, {lifted|led} by banks and {energy|mining} shares. / {Turnover|Trading volume} came to <money> million crowns. Shares of <org> {rose|gained} <two> crowns. / “{Buyers came back after lunch|The mood turned at noon},” said <person>, {an analyst|a strategist} at <house>.",
      "{Lenders|Miners} pull <index> out of its {slump|hole} / After {three|four} losing days the board in <town> was green again: <big> points stood {beside|next to} <index> when the bell rang, a gain of <pct> percent. / {Most asked for|Busiest} was <org>, two and a half {per cent of the float|dozen blocks} and <two> crowns dearer. Some <money> million crowns changed hands. / <person> of <house> {spoke of|saw} relief, {not of a turn|no more}.",
      "Stocks {firm|strengthen}; <org> in demand / Investors put <money> million crowns to work, pushing the benchmark <index> to <big>, or <pct> percent {above|over} where it had {stood|been} the evening before. / <person>, who {manages|runs} money for <house>, {bought|picked up} <org> on the dip and made <two> crowns {a share|apiece}. / Traders in <town> {look to|wait for} inflation figures next.",
    ],
  },
  {
    name: "weather",
    tellings: [
      "{Storm|Gale} warning for <town> and <town2> / The weather service has {issued|raised} a {red|orange} warning for <town> and <town2> from <weekday> evening. / Gusts of up to <three> kilometres per hour and <two> millimetres of rain are {expected|forecast}, {said|according to} forecaster <person>. / People are {asked|urged} to stay {indoors|at home} and to {secure|tie down} what could fly. Some <big> homes may lose power, <org> warned.",
      "<town2> braces for the worst wind {in years|of the season} / Sandbags line the quay. <person> has watched the barometer since dawn, and likes nothing she sees: <three> kilometres an hour over open water by <weekday> night, she {reckons|thinks}, then <two> millimetres out of one cloud. / <org> {keeps|holds} crews ready for <big> households between here and <town>. Schools {close|shut} early.",
      "Ferries {cancelled|stopped} ahead of {wind|storm} / No boat leaves <town> after noon on <weekday>. The reason comes from the west with <three> km/h, in the words of <person>, {who draws|the drawer of} the charts. <org>, the {grid|network} operator, put <big> customers {on notice|on alert}; gutters in <town2> must swallow <two> mm.",
    ],
  },
  {
    name: "match",
    tellings: [
      "<team> beat <team2> <score> {to go top|and climb} / <team> {won|triumphed} <score> at home to <team2> on <weekday> {to go top of|and now lead} the table. / <person> {scored|struck} in the <two>th minute and {set up|made} the second for <person2> {before the break|after the break}. / A crowd of <big> {saw|watched} the match at <ground>. “{We deserved it|The boys were brave},” the coach said.",
      "<person> {sinks|breaks} <team2> / It took <two> minutes at <ground> until <person> {found|hit} the corner, and <big> people {rose|leapt} from their seats. <person2> {completed|rounded off} a <score> evening that {flattered|honoured} <team>. / The visitors hit a post twice. <team2> have now gone {five|six} games without {a win|winning} away.",
      "Leaders {never in doubt|too strong} / Attendance <big>; final score <score>. <person2> and <person> did for <team> what {money|luck} had not. The opener fell after <two> minutes, out of {a scramble|nothing}. / Rain stopped for nobody at <ground>, least of all for <team2>, {whose|with a} keeper {had the night of his life|was the best man on it}.",
    ],
  },
  {
    name: "robbery",
    tellings: [
      "{Two|Three} men rob jeweller in <town> / {Police|Detectives} in <town> are {looking|searching} for {two|three} men who {robbed|held up} a jeweller in <street> on <weekday> {morning|afternoon}. / They {threatened|menaced} the owner, <person>, <two>, with a {hammer|knife} and {took|stole} watches worth <money> million crowns, Inspector <person2> said. / {Anyone|Witnesses} who saw a grey van with the number <three> is asked to call <org>.",
      "Watches {gone|stolen} in ninety seconds / <person> had just opened. Then the glass went. At <two> years of age, the {goldsmith|shopkeeper} of <street> says, one does not argue with masked people. / <money> million crowns in gold and steel {left|drove off} in a van whose plate ended in <three>. <person2> leads the inquiry {for|at} <org>; <town> has had {no such raid|nothing like it} since the nineties.",
      "Hunt for a grey van / Plate <three>, no windows, last seen leaving <town>: {that|this} is what <person2>, the inspector, has. Inside lies loot {put|valued} at <money> million crowns. / The victim, <person> (<two>), is {unhurt|well}. <org> {keeps|has} <street> closed {for traces|to the public}.",
    ],
  },
  {
    name: "fire",
    tellings: [
      "{Fire|Blaze} destroys {warehouse|factory} in <town> / A fire {destroyed|gutted} a {warehouse|factory} of <org> in <town> {early|late} on <weekday>. / Some <three> firefighters {fought|battled} the flames for <two> hours, brigade chief <person> said. / Nobody was {hurt|injured}. Damage is {put|estimated} at <money> million crowns. The cause is {not yet known|under investigation}; <person2>, who owns the {building|site}, spoke of a {short circuit|faulty heater}.",
      "Smoke over <town> {for a day and a night|until the next evening} / What <org> stored burned {well|brightly}. <person2> stood in the {yard|lane} and {counted|added up}: <money> million crowns, uninsured. <person>, with <three> of his people and eleven engines, needed <two> hours to be {master of it|on top of it}. / Neighbours kept their windows shut.",
      "Brigade: no deaths in {depot|plant} blaze / <person> {sounded|was} hoarse. “<two> hours, <three> men and women, no scratch.” The {depot|plant} itself, property of <person2> and let to <org>, is a {ruin|skeleton}; assessors {name|arrive at} <money> million crowns. In <town> {ash fell like snow|cars were grey with ash}.",
    ],
  },
  {
    name: "election",
    tellings: [
      "<person> {wins|takes} {mayoral|town hall} race in <town> / <person> of the <party> has {won|carried} the mayoral election in <town> with <pct> percent of the vote, {official|final} results {showed|said} on <weekday>. / {The incumbent|His rival}, <person2>, came to <pct2> percent. {Turnout|Participation} was <two> percent; <big> ballots were counted. / The new mayor {promised|pledged} cheaper buses.",
      "Upset at {the polls|the count}: <person2> {out|beaten} / When <big> slips had been through the machines, <town> had a new head. The <party> put up <person>, hardly known {a year ago|last winter}, and reaped <pct> percent. <person2>, {in office since|mayor for} a decade, kept <pct2> percent {and his temper|and little else}. / Only <two> percent {of those entitled|of adults} had bothered.",
      "<town> {turns|swings} to the <party> / Handshakes at midnight. By then it was <pct> percent against <pct2> percent, and <person2> {conceded|gave in}. <person> will {govern|lead} with {a thin|no} majority. The {returning officer|clerk} logged <big> papers, a share of <two> percent of the roll.",
    ],
  },
  {
    name: "earthquake",
    tellings: [
      "{Magnitude|Strong} <pct> {earthquake|quake} {strikes|hits} near <town> / An earthquake of magnitude <pct> struck <two> kilometres {north|south} of <town> on <weekday>, the <org> said. / The {quake|tremor} was {felt|noticed} as far as <town2>. <three> houses were damaged and <big> people spent the night {outdoors|in tents}, said <person>, {who heads|the head of} civil protection.",
      "Night under canvas {after the jolt|for thousands} / They sleep in rows. <person> has <big> mouths to feed, and lists of <three> homes with cracks {wide as a hand|in them}. / Needles of the <org> had jumped to <pct>. The source lay <two> kilometres from <town>, {deep|shallow}; in <town2> lamps swung {and dogs howled|for a minute}.",
      "<org> {revises|lowers} strength to <pct> / Seismologists {placed|put} the centre <two> km off <town>. Aftershocks {go on|continue}. <person> asked the army for <big> beds and for engineers to look at <three> dwellings {marked|sprayed} in red. Lifts stood still even in <town2>.",
    ],
  },
];
