import { list } from "../text/word-list.ts";

/** Word lists for finding names, folded. A further word needs no other change. */

/** Words that are capitalised at the start of a sentence and are not names: function words and common adverbs. */
export const STOP_WORDS = list(
  "a about above according across additionally after afterwards again against ago all almost alone along already also",
  "although altogether always am amid among an and another any anybody anyone anything are around as ask asked at away",
  "back be because been before behind being below besides best better between beyond both briefly but by came can",
  "cannot come could currently despite did do does doing done down during each earlier early either elsewhere end",
  "enough especially even eventually ever every everybody everyone everything except few finally first following for",
  "former formerly four five six seven eight nine ten forty fifty sixty seventy eighty ninety eleven twelve thirteen",
  "fourteen fifteen sixteen seventeen eighteen nineteen from further furthermore gave generally get give given go going",
  "got had half has have having he hence her here hers herself him himself his hopefully how however hundreds i if",
  "immediately in indeed inside instead into is it its itself just last late later latest least less let like likewise",
  "local long made mainly make many may maybe me meanwhile might mine more moreover most mostly much must my myself",
  "near nearby nearly neither never nevertheless new next no nobody none nor not nothing notably now nowhere of off",
  "officials often old on once one ones only onto or other others otherwise our ours out outside over overall own part",
  "particularly per perhaps people please police previously probably quite rather really recently regarding reporters",
  "residents right said same saw say says second see seen several shall she should similarly since so some somebody",
  "someone something sometimes soon speaking still such suddenly take taken than thank thanks that the their theirs",
  "them themselves then there thereafter therefore these they thing third this those though thousands three through",
  "throughout thus to today together told tomorrow tonight too took toward towards twenty thirty twice two under",
  "underneath unfortunately unless unlike until up upon us used using usually various very via was way we well went",
  "were what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why will",
  "with within without witnesses would yes yesterday yet you your yours yourself",
  // Other languages in Latin script.
  "al as au aus auch aux avec bei ce ces cette como con cuando da das dans dal de dei del della dem den der des die",
  "dopo du e ein eine einem einen einer el elle en er es este esta est et fue ha hat i ich il ils ihr im in ist la las",
  "le les lo los mais mas mit na nach nel nella no non nous o os ou para par pas per pero plus por pour que qui se sein",
  "sich sie si sie sono sobre son sous sur sua su um uma un una und une uno van het een dat niet ook op te voor von wie",
  "wir y zu zum zur",
);

/** Acronyms, as written, that are stop words in lower case. */
export const ACRONYMS = list("US UN WHO");

/** Days and months in several languages. They separate names and are not names. */
export const CALENDAR_WORDS = list(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat mondays tuesdays",
  "wednesdays thursdays fridays saturdays sundays aprils junes julys augusts septembers octobers novembers decembers",
  "sun january february march april may june july august september october november december jan feb mar apr jun jul",
  "aug sep sept oct nov dec spring summer autumn winter christmas easter montag dienstag mittwoch donnerstag freitag",
  "samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado",
  "domingo januar februar marz mai juni juli oktober dezember janvier fevrier avril juin juillet aout septembre octobre",
  "novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gmt utc",
  "est edt pst pdt bst cet ist am pm",
);

/** Titles and occupations before a person's name, besides offices. A name is the same with and without them. */
export const PERSON_TITLES = list(
  "activist actor actress analyst archbishop architect artist author baker baron baroness bishop cardinal chair chef",
  "chief coach commander composer constable councillor councilor count countess curator dame defender deputy designer",
  "detective director doctor don dona dr driver duchess duke economist emir engineer exec executive farmer father",
  "finance fisherman forecaster foreign former founder frau gen general goalkeeper head health herr historian hon",
  "honourable imam inspector interior king lady lawyer lord lt madam madame major manager midfielder miss monsieur mr mrs ms",
  "musician neighbour nurse officer organiser organizer owner painter pastor pilot poet pope pres prime prince princess",
  "principal prof professor prosecutor queen rabbi researcher resident rev reverend scientist sculptor senor senora",
  "sheik sheikh singer sir sister staff striker sultan superintendent supt teacher vice warden writer",
);

/** Words that are often capitalised and are not names by themselves. */
export const GENERIC_WORDS = list(
  "academy act administration agency airport army assembly association authority avenue bank bay board book bridge",
  "building bureau cabinet center centre chamber championship church cinema city club college commission committee",
  "company conference congress constitution corporation council country county court crown cup department district",
  "division east embassy exchange federation festival final forces foundation fund game games government group hall",
  "harbour high hospital hotel house inc index institute internet island lake law league library limited ltd market",
  "ministry mosque museum national navy news north office opposition organisation organization parliament park party",
  "plc port post press prize programme province region report republic reserve river road royal school sea senate",
  "service society south square stadium state station street supreme team tower town trade transport treasury trust tv",
  "union united university village wall war water west world zoo website facebook twitter instagram youtube whatsapp x",
  "photo photos image images picture video read also advertisement covid god i ok ceo cfo mp mps phd gdp senate web day",
  "eve year years ai it hiv usd eur gbp breaking exclusive explainer live opinion update watch",
);

/** Ends of the names of parties and of what is a party's: `Democratic National Committee`. */
export const PARTY_BODIES = list("association caucus committee conference convention party");

/** Particles in lower case within or before a name. */
export const NAME_PARTICLES = list(
  "abu al ap at bin bint ben da das de degli dei del della den der di do dos du el for ibn la las le les los of the ten",
  "ter ul ur und van von zu zum ould st",
);

/** After one of these, `of` and `for` continue a name: `Ministry of Health`. */
export const INSTITUTION_WORDS = list(
  "academy act agency archbishop army association authority bank bay board book bureau cape center centers centre chamber church city college",
  "commission committee confederation council county court day defense department dean district division duchy emirate",
  "faculty federation festival foundation fund guild gulf house institute institution isle kingdom league ministry museum office",
  "order organisation organization palace port principality province republic school sea secretariat sheikdom society",
  "state states strait sultanate tower trades tribunal trust union university valley",
);

/** Agencies and picture desks, which sign articles that are not about them. */
export const NEWS_AGENCIES = list(
  "aap afp agencies ani ansa ap apa bernama cna dpa efe epa gettyimages ians irna kyodo prnewswire pna pti reuters rtr",
  "shutterstock tass tt upi wafa wam xinhua yonhap رويترز سانا وام بترا قنا كونا وفا",
);

/** What belongs to a nation and is no subject besides it: `Japanese government`. */
export const OFFICIAL_BODIES = list(
  "army cabinet consulate delegation embassy forces government ministry navy officials parliament police side team",
);

/** Words before the name of a place. */
export const BEFORE_PLACES = list("across at from in near of outside to toward towards via");

/** Words after `New` in the name of a place. Elsewhere `New` begins a sentence or a headline. */
export const NEW_PLACES = list(
  "brunswick caledonia delhi england guinea hampshire haven jersey mexico orleans plymouth south york zealand",
);
