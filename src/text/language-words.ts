/**
 * Data for detecting languages. A further line adds a language. A language that its letters alone identify, such as
 * Greek, needs no words.
 */

/** The most common words of each language, after its ISO 639-1 code. */
export const COMMON_WORDS: readonly string[] = [
  "ar في من على إلى أن التي الذي عن مع هذا هذه كان قال بعد لا ما",
  "bg и на да е се за от в по не са че до със като или ще при",
  "cs a v na se je že s z do to o jsou by pro i k jako ale za podle po jeho však když bude být byl které který také už",
  "da og at det er på af for en ikke til med den har om et var jeg han fra de vi kan skal når eller efter også men mod hvor der blev som sig så bliver",
  "de der die das und ist nicht den dem ein eine einen einer mit von zu auf für sich auch des im sind wird hat bei als nach aus es am werden wurde haben über noch war er sie dass zum zur nur aber oder wie",
  "en the and of to in that is was for on with as at by it from has have had said are were will but an a his her their its he she they not this which who be been or more after",
  "es el los las y del que una por con para su se más al como pero sus este ha son fue entre también sobre desde está la de en un lo ya hasta",
  "fa و در به از که این را با است برای آن یک خود تا بر هم کرد",
  "fi ja on ei että se oli hän mutta myös kun ovat joka jos sen tai niin kuin ole mukaan sitä vain jo hänen nyt voi ollut jonka",
  "fr le les des et est une du dans pour pas que qui au sur par plus avec ce cette ont il elle sont aux été mais ses la à en un se son leur nous vous ne",
  "hr i je u na se da za su s od o koji to ne što bi kao ali iz nije će po do samo biti koja",
  "hu a az és hogy nem is egy van meg volt de csak mint már azt ez ki még el ha lesz szerint után vagy",
  "id yang dan di ini itu dengan untuk dari pada tidak dalam akan juga ke karena ada oleh telah bahwa tersebut saya lebih bisa",
  "it il lo gli di e che è un una per non con del della dei delle nel nella sono al alla da si più anche come ha le dal sul questo ma stato",
  "nl de het een en van is niet dat op te zijn met voor aan er die ook als in om bij door naar heeft was worden maar uit nog over tot werd ze hij kan dit wordt",
  "no og å det er på av for en ikke til med den har om et var jeg han fra de vi kan skal når eller etter også men mot hvor som ble seg så at blir",
  "pl i w na z się nie że do to jest o jak po co od za ale są dla przez tym tego czy być już tak jego która który oraz roku może",
  "pt o os as do da dos das e que um uma não com para por no na nos nas se foi mais ao em é são também como ser já pelo pela mas seu sua",
  "ro și de în la cu că nu o un pe este care din mai pentru sunt au ca fost prin ce dar sau după lui s-a",
  "ru и в не на что с по как из это он его за от был для она все но так же",
  "sr и је у на се да за су са од који то не што као али из није ће",
  "sv och att det som är på av för en inte till med den har om ett var jag han från de vi kan ska när eller efter också men mot där vid så",
  "sw na ya wa kwa ni katika za la kuwa hii cha kama huo lakini hiyo yake",
  "tl ang ng sa na mga at ay si ito ni kay hindi para isang nang siya rin",
  "tr ve bir bu da de için ile olarak daha çok olan en ne gibi sonra kadar var ise değil ama o ya göre",
  "uk і в не на що з до та як за це від його про був для але є й у та",
  "ur کے میں کی ہے اور سے کا کو نے پر یہ کہ ہیں بھی اس",
  "vi và của là không được các người trong đã cho một với những này có để khi năm về đến từ ra",
];

/**
 * Letters by the languages that use them and whose neighbours do not. The first language wins a tie: Han letters
 * alone are Chinese.
 */
export const DISTINCTIVE_LETTERS: readonly string[] = [
  "am=\u1200-\u137F ar,fa,ur=\u0621-\u063A\u0641-\u064A bn=\u0980-\u09FF cs=řěů da,no=ø de=ß el=\u0370-\u03FF es=ñ¿¡ fa,ur=پچژگکی",
  "fr=œ gu=\u0A80-\u0AFF he=\u05D0-\u05EA hi=\u0900-\u097F hu=őű hy=\u0530-\u058F is=ðþ ja=\u3040-\u30FF ka=\u10A0-\u10FF",
  "km=\u1780-\u17FF kn=\u0C80-\u0CFF ko=\uAC00-\uD7AF lo=\u0E80-\u0EFF lt=ėųį lv=āēīģķļņ ml=\u0D00-\u0D7F my=\u1000-\u109F",
  "or=\u0B00-\u0B7F pa=\u0A00-\u0A7F pl=łąęśźż pt=ãõ ro=țșţăş ru=ыэ si=\u0D80-\u0DFF sk=ľĺŕ sr=ћђјљњџ ta=\u0B80-\u0BFF",
  "te=\u0C00-\u0C7F th=\u0E00-\u0E7F tr=ığ uk=іїєґ ur=ٹڈڑےں vi=đơưạảấầậắệếềểộốổợớờụủứừữị zh,ja=\u4E00-\u9FFF",
];
