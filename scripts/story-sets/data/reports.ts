/**
 * Ways to report an event, by topic. `<slot>` is filled with the event's facts, `{a|b}` is one of several
 * wordings, and ` / ` separates paragraphs, of which the first is the headline. Apart from their slots, two
 * reports on one topic share hardly any three words in a row. Everything is invented.
 */
export type Topic = { readonly name: string; readonly reports: readonly string[] };

export const TOPICS: readonly Topic[] = [
  {
    name: "market",
    reports: [
      "<index> {closes|ends} <pct> percent {higher|up} as banks {rally|recover} / <town>, <weekday> — The <index> {closed|finished} <pct> percent {higher|up} at <big> points on <weekday>, {lifted|led} by banks and {energy|mining} shares. / {Turnover|Trading volume} came to <money> million crowns. Shares of <org> {rose|gained} <two> crowns. / “{Buyers came back after lunch|The mood turned at noon},” said <person>, {an analyst|a strategist} at <house>.",
      "{Lenders|Miners} pull <index> out of its {slump|hole} / After {three|four} losing days the board in <town> was green again: <big> points stood {beside|next to} <index> when the bell rang, a gain of <pct> percent. / {Most asked for|Busiest} was <org>, two and a half {per cent of the float|dozen blocks} and <two> crowns dearer. Some <money> million crowns changed hands. / <person> of <house> {spoke of|saw} relief, {not of a turn|no more}.",
      "Stocks {firm|strengthen}; <org> in demand / Investors put <money> million crowns to work, pushing the benchmark <index> to <big>, or <pct> percent {above|over} where it had {stood|been} the evening before. / <person>, who {manages|runs} money for <house>, {bought|picked up} <org> on the dip and made <two> crowns {a share|apiece}. / Traders in <town> {look to|wait for} inflation figures next.",
    ],
  },
  {
    name: "match",
    reports: [
      "<team> beat <team2> <score> {to go top|and climb} / <team> {won|triumphed} <score> at home to <team2> on <weekday> {to go top of|and now lead} the table. / <person> {scored|struck} in the <two>th minute and {set up|made} the second for <person2> {before the break|after the break}. / A crowd of <big> {saw|watched} the match at <ground>. “{We deserved it|The boys were brave},” the coach said.",
      "<person> {sinks|breaks} <team2> / It took <two> minutes at <ground> until <person> {found|hit} the corner, and <big> people {rose|leapt} from their seats. <person2> {completed|rounded off} a <score> evening that {flattered|honoured} <team>. / The visitors hit a post twice. <team2> have now gone {five|six} games without {a win|winning} away.",
      "Leaders {never in doubt|too strong} / Attendance <big>; final score <score>. <person2> and <person> did for <team> what {money|luck} had not. The opener fell after <two> minutes, out of {a scramble|nothing}. / Rain stopped for nobody at <ground>, least of all for <team2>, {whose|with a} keeper {had the night of his life|was the best man on it}.",
    ],
  },
  {
    name: "robbery",
    reports: [
      "{Two|Three} men rob jeweller in <town> / {Police|Detectives} in <town> are {looking|searching} for {two|three} men who {robbed|held up} a jeweller in <street> on <weekday> {morning|afternoon}. / They {threatened|menaced} the owner, <person>, <two>, with a {hammer|knife} and {took|stole} watches worth <money> million crowns, Inspector <person2> said. / {Anyone|Witnesses} who saw a grey van with the number <three> is asked to call <org>.",
      "Watches {gone|stolen} in ninety seconds / <person> had just opened. Then the glass went. At <two> years of age, the {goldsmith|shopkeeper} of <street> says, one does not argue with masked people. / <money> million crowns in gold and steel {left|drove off} in a van whose plate ended in <three>. <person2> leads the inquiry {for|at} <org>; <town> has had {no such raid|nothing like it} since the nineties.",
      "Hunt for a grey van / Plate <three>, no windows, last seen leaving <town>: {that|this} is what <person2>, the inspector, has. Inside lies loot {put|valued} at <money> million crowns. / The victim, <person> (<two>), is {unhurt|well}. <org> {keeps|has} <street> closed {for traces|to the public}.",
    ],
  },
  {
    name: "fire",
    reports: [
      "{Fire|Blaze} destroys {warehouse|factory} in <town> / A fire {destroyed|gutted} a {warehouse|factory} of <org> in <town> {early|late} on <weekday>. / Some <three> firefighters {fought|battled} the flames for <two> hours, brigade chief <person> said. / Nobody was {hurt|injured}. Damage is {put|estimated} at <money> million crowns. The cause is {not yet known|under investigation}; <person2>, who owns the {building|site}, spoke of a {short circuit|faulty heater}.",
      "Smoke over <town> {for a day and a night|until the next evening} / What <org> stored burned {well|brightly}. <person2> stood in the {yard|lane} and {counted|added up}: <money> million crowns, uninsured. <person>, with <three> of his people and eleven engines, needed <two> hours to be {master of it|on top of it}. / Neighbours kept their windows shut.",
      "Brigade: no deaths in {depot|plant} blaze / <person> {sounded|was} hoarse. “<two> hours, <three> men and women, no scratch.” The {depot|plant} itself, property of <person2> and let to <org>, is a {ruin|skeleton}; assessors {name|arrive at} <money> million crowns. In <town> {ash fell like snow|cars were grey with ash}.",
    ],
  },
  {
    name: "election",
    reports: [
      "<person> {wins|takes} {mayoral|town hall} race in <town> / <person> of the <party> has {won|carried} the mayoral election in <town> with <pct> percent of the vote, {official|final} results {showed|said} on <weekday>. / {The incumbent|His rival}, <person2>, came to <pct2> percent. {Turnout|Participation} was <two> percent; <big> ballots were counted. / The new mayor {promised|pledged} cheaper buses.",
      "Upset at {the polls|the count}: <person2> {out|beaten} / When <big> slips had been through the machines, <town> had a new head. The <party> put up <person>, hardly known {a year ago|last winter}, and reaped <pct> percent. <person2>, {in office since|mayor for} a decade, kept <pct2> percent {and his temper|and little else}. / Only <two> percent {of those entitled|of adults} had bothered.",
      "<town> {turns|swings} to the <party> / Handshakes at midnight. By then it was <pct> percent against <pct2> percent, and <person2> {conceded|gave in}. <person> will {govern|lead} with {a thin|no} majority. The {returning officer|clerk} logged <big> papers, a share of <two> percent of the roll.",
    ],
  },
  {
    name: "court",
    reports: [
      "Former {official|manager} {jailed|sentenced} for {fraud|bribery} / A court in <town> {sentenced|jailed} <person>, <two>, a former {official|manager} of <org>, to {four|five} years in prison on <weekday> for {fraud|bribery}. / Judge <person2> found that he had {taken|diverted} <money> million crowns in <three> {transfers|payments}. / The defence will {appeal|fight the ruling}.",
      "<person2> {finds|has} no doubt / The file had <three> payments in it, each {small|modest}. Together they made <money> million crowns and, {since yesterday|as of now}, a prison term. <person> heard it {standing|without a word}, at <two> the {youngest|oldest} ever to have kept the books of <org>. / {Outside|In the square}, <town> went {shopping|about its day}.",
      "Prison for the man {who signed|with the keys} / Prosecutors {asked|had called} for more. <town> district court, under <person2>, {saw|counted} <three> separate acts. What <org> lost, <money> million crowns, {is gone|was never found}. “I am <two>, I shall be old,” {said|answered} <person>.",
    ],
  },
  {
    name: "outbreak",
    reports: [
      "{Measles|Cholera} outbreak in <town> {grows|spreads} / The number of {measles|cholera} cases in <town> has {risen|grown} to <three>, the <org> said on <weekday>. / <two> patients are {in hospital|being treated}. Health officer <person> {called on|urged} parents to {have children vaccinated|boil water}; <big> doses {have arrived|are on the way} from <town2>.",
      "Queue {round the block|from six in the morning} / <person> rolls up sleeves. <big> vials came by road from <town2> {overnight|on ice}, and they will be {needed|used}: <three> have fallen ill so far in <town>, <two> of them badly. The <org> has lent {nurses|tents}.",
      "Schools {stay shut|remain closed} as <org> {traces|maps} infections / {A map|One wall} with <three> pins. The red ones, <two> of them, stand for wards. “{Most|Many} could have been spared,” {thinks|argues} <person>, and points to <big> shots unused in <town2> while <town> {ran out|had none}.",
    ],
  },
  {
    name: "سوق",
    reports: [
      "مؤشر <ar-town> يغلق مرتفعا <pct>% / أغلق مؤشر سوق <ar-town> مرتفعا بنسبة <pct>% عند <big> نقطة في نهاية تعاملات اليوم {بدعم من|مدفوعا بأسهم} البنوك. / وبلغت قيمة التداولات <money> مليون درهم. وقال المحلل <ar-person> إن السيولة {عادت|تحسنت}. وصعد سهم شركة <ar-org> إلى <three> درهما.",
      "المستثمرون يعودون إلى <ar-town> / بعد أيام من الخسائر استعادت الشاشات لونها الأخضر، وتوقف العداد عند <big> بزيادة <pct>%. / ويرى <ar-person> أن الأسوأ {مضى|انتهى}، فيما تصدرت شركة <ar-org> القائمة عند <three> درهما ودار في القاعة <money> مليون درهم.",
    ],
  },
  {
    name: "مباراة",
    reports: [
      "<ar-org> يهزم ضيفه <score> / فاز نادي <ar-org> على ضيفه بنتيجة <score> في المباراة التي أقيمت في مدينة <ar-town> {مساء أمس|الليلة الماضية}. / وسجل اللاعب <ar-person> الهدف الأول في الدقيقة <two> أمام <big> متفرج، {ورفع الفريق رصيده|وبقي الفريق في الصدارة}.",
      "ليلة <ar-person> / لم تمض سوى <two> دقيقة حتى اهتزت مدرجات مدينة <ar-town> بمن فيها، وهم <big>. الكرة التي سددها اللاعب <ar-person> {غيرت كل شيء|كسرت الصمت}، ومضى نادي <ar-org> إلى <score> {بلا عناء|من غير تعب}.",
    ],
  },
  {
    name: "حريق",
    reports: [
      "حريق يلتهم مستودعا في <ar-town> / اندلع حريق في مستودع شركة <ar-org> في مدينة <ar-town> {فجر اليوم|مساء أمس} وتمكن <three> من رجال الإطفاء من إخماده بعد <two> ساعة. / وقال العميد <ar-person> إن الخسائر تقدر بنحو <money> مليون درهم {ولم يصب أحد|دون إصابات}.",
      "الدخان يغطي أحياء <ar-town> / خسرت شركة <ar-org> ما قيمته <money> مليون درهم، ووقف العميد <ar-person> بين رجاله وعددهم <three> يعد الدقائق: <two> ساعة كاملة قبل أن {تهدأ|تنطفئ} ألسنة اللهب في مدينة <ar-town>.",
    ],
  },
];
