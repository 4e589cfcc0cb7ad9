import type { Topic } from "./tellings.ts";

/** Further topics; see tellings.ts. */
export const MORE_TOPICS: readonly Topic[] = [
  {
    name: "earnings",
    tellings: [
      "<org> {profit|net income} {rises|climbs} <pct> percent / <org> {reported|posted} a {profit|net income} of <money> million crowns for the {quarter|half-year}, {up|an increase of} <pct> percent from a year {earlier|before}. / {Revenue|Sales} reached <three> million crowns, the company {said|announced} on <weekday>. Chief executive <person> {raised|confirmed} the outlook and {plans|wants} to hire <big> people in <town>.",
      "<person> {has reason to smile|delivers} / A good {spring|stretch} for the {maker|firm} from <town>: out of <three> million crowns that came in, <money> million stayed, <pct> percent more than {last time|shareholders knew}. / <big> new jobs follow, {most|all} of them at the benches. <org> {fell|slipped} slightly {all the same|in late dealings}.",
      "{Order books full|Demand strong} at <org> / Benches in <town> run day and night, which explains <big> vacancies. The books {close|balance} at <three> million crowns on the top line and <money> million below, a jump of <pct> percent. <person>, at the helm, {rules out|does not want} any purchase.",
    ],
  },
  {
    name: "crash",
    tellings: [
      "{Two|Three} {killed|dead} in {bus|lorry} crash near <town> / {Two|Three} people {died|were killed} and <two> were {injured|hurt} when a {bus|lorry} {left|ran off} the road near <town> on <weekday>, {police|officials} said. / The driver, <person>, <two2>, had {lost control|swerved} on Route <three>. The injured were taken to <org>. Prosecutor <person2> has {opened|begun} an inquiry.",
      "Route <three>: {wet leaves|fog} and a missing barrier / For years people around <town> had asked for rails. Now <person2> asks the questions, as prosecutor. <person>, aged <two2>, was at the wheel {and lives|and can't remember}. / Surgeons of <org> worked on <two> passengers {through the night|until morning}.",
      "Families wait at <org> / <two> beds, <two> names on a board. The {coach|truck} had tipped {at the bend|into the ditch} that everyone in <town> knows, on Route <three>. Charges against <person> (<two2>) are {open|possible}, <person2> {told|let} reporters {at dusk|know}.",
    ],
  },
  {
    name: "court",
    tellings: [
      "Former {official|manager} {jailed|sentenced} for {fraud|bribery} / A court in <town> {sentenced|jailed} <person>, <two>, a former {official|manager} of <org>, to {four|five} years in prison on <weekday> for {fraud|bribery}. / Judge <person2> found that he had {taken|diverted} <money> million crowns in <three> {transfers|payments}. / The defence will {appeal|fight the ruling}.",
      "<person2> {finds|has} no doubt / The file had <three> payments in it, each {small|modest}. Together they made <money> million crowns and, {since yesterday|as of now}, a prison term. <person> heard it {standing|without a word}, at <two> the {youngest|oldest} ever to have kept the books of <org>. / {Outside|In the square}, <town> went {shopping|about its day}.",
      "Prison for the man {who signed|with the keys} / Prosecutors {asked|had called} for more. <town> district court, under <person2>, {saw|counted} <three> separate acts. What <org> lost, <money> million crowns, {is gone|was never found}. “I am <two>, I shall be old,” {said|answered} <person>.",
    ],
  },
  {
    name: "outbreak",
    tellings: [
      "{Measles|Cholera} outbreak in <town> {grows|spreads} / The number of {measles|cholera} cases in <town> has {risen|grown} to <three>, the <org> said on <weekday>. / <two> patients are {in hospital|being treated}. Health officer <person> {called on|urged} parents to {have children vaccinated|boil water}; <big> doses {have arrived|are on the way} from <town2>.",
      "Queue {round the block|from six in the morning} / <person> rolls up sleeves. <big> vials came by road from <town2> {overnight|on ice}, and they will be {needed|used}: <three> have fallen ill so far in <town>, <two> of them badly. The <org> has lent {nurses|tents}.",
      "Schools {stay shut|remain closed} as <org> {traces|maps} infections / {A map|One wall} with <three> pins. The red ones, <two> of them, stand for wards. “{Most|Many} could have been spared,” {thinks|argues} <person>, and points to <big> shots unused in <town2> while <town> {ran out|had none}.",
    ],
  },
  {
    name: "strike",
    tellings: [
      "{Train|Tram} drivers {strike|walk out} over pay / {Train|Tram} drivers in <town> {walked out|stopped work} for <two> hours on <weekday> {in a dispute|in a row} over pay. / The union <org> demands <pct> percent more; the {operator|company} has {offered|put forward} <pct2> percent. <big> passengers were {affected|stranded}, said <person>, {who speaks for|a spokesman of} the operator. / Talks {resume|go on} on Monday, union leader <person2> said.",
      "<town> {walks|cycles} to work / Empty rails, full pavements. <big> commuters {found|made} other ways. <person2> warms his hands over a barrel: <pct> percent, {not one tenth less|and nothing below}. From the {board|office} of <person> comes <pct2> percent. / <two> hours is a {beginning|foretaste}, runs the word from <org>.",
      "No deal {before|by} Monday / Between <pct2> and <pct> percent lies a {gulf|ditch}, and <big> people fell into it. <person> and <person2> have not {spoken|met} since. <org> {wants|plans} to repeat the <two> hours {each|every} week until <town> {gives way|moves}.",
    ],
  },
  {
    name: "museum",
    tellings: [
      "Museum in <town> {gets back|recovers} stolen {painting|statue} / The <org> in <town> has {got back|recovered} a {painting|statue} that was {stolen|taken} <two> years ago. / The work by <person>, {valued|insured} at <money> million crowns, {turned up|was found} in a {cellar|barn} in <town2>, director <person2> said on <weekday>. It will be {shown|on view} in room <three>.",
      "Behind potatoes / A farmer of <town2> meant to {clear|sweep} a corner and {met|faced} a <person>. For <two> years {detectives|half of Europe} had looked. <person2> drove over {herself|at once}, with blankets. / Room <three> of the <org> {kept|left} its nail. <town> may {queue|come} from Sunday; <money> million crowns, says the {policy|insurer}.",
      "<person2> hangs a {lost|long lost} <person> / Worth <money> million crowns, {dusty|a little dusty}, whole. That is how {the thing|it} came home {to|into} room <three>. Who carried it out of the <org>, <two> years {back|past}, and to <town2>, {remains open|nobody says}. <town> does not mind.",
    ],
  },
  {
    name: "سوق",
    tellings: [
      "مؤشر <ar-town> يغلق مرتفعا <pct>% / أغلق مؤشر سوق <ar-town> مرتفعا بنسبة <pct>% عند <big> نقطة في نهاية تعاملات اليوم {بدعم من|مدفوعا بأسهم} البنوك. / وبلغت قيمة التداولات <money> مليون درهم. وقال المحلل <ar-person> إن السيولة {عادت|تحسنت}. وصعد سهم شركة <ar-org> إلى <three> درهما.",
      "المستثمرون يعودون إلى <ar-town> / بعد أيام من الخسائر استعادت الشاشات لونها الأخضر، وتوقف العداد عند <big> بزيادة <pct>%. / ويرى <ar-person> أن الأسوأ {مضى|انتهى}، فيما تصدرت شركة <ar-org> القائمة عند <three> درهما ودار في القاعة <money> مليون درهم.",
    ],
  },
  {
    name: "مباراة",
    tellings: [
      "<ar-org> يهزم ضيفه <score> / فاز نادي <ar-org> على ضيفه بنتيجة <score> في المباراة التي أقيمت في مدينة <ar-town> {مساء أمس|الليلة الماضية}. / وسجل اللاعب <ar-person> الهدف الأول في الدقيقة <two> أمام <big> متفرج، {ورفع الفريق رصيده|وبقي الفريق في الصدارة}.",
      "ليلة <ar-person> / لم تمض سوى <two> دقيقة حتى اهتزت مدرجات مدينة <ar-town> بمن فيها، وهم <big>. الكرة التي سددها اللاعب <ar-person> {غيرت كل شيء|كسرت الصمت}، ومضى نادي <ar-org> إلى <score> {بلا عناء|من غير تعب}.",
    ],
  },
  {
    name: "حريق",
    tellings: [
      "حريق يلتهم مستودعا في <ar-town> / اندلع حريق في مستودع شركة <ar-org> في مدينة <ar-town> {فجر اليوم|مساء أمس} وتمكن <three> من رجال الإطفاء من إخماده بعد <two> ساعة. / وقال العميد <ar-person> إن الخسائر تقدر بنحو <money> مليون درهم {ولم يصب أحد|دون إصابات}.",
      "الدخان يغطي أحياء <ar-town> / خسرت شركة <ar-org> ما قيمته <money> مليون درهم، ووقف العميد <ar-person> بين رجاله وعددهم <three> يعد الدقائق: <two> ساعة كاملة قبل أن {تهدأ|تنطفئ} ألسنة اللهب في مدينة <ar-town>.",
    ],
  },
];
