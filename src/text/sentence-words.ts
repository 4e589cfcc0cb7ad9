import { list } from "./word-list.ts";

/** Words whose point does not end a sentence before a name or a number. */
export const ABBREVIATIONS = list(
  "Adm Amb Apr Art Assn Asst Atty Aug Bros Capt Cmdr Co Col Corp Cpl Dec Dept Det Dr Ed Eds Feb Fig",
  "Fr Fri Ft Gen Gov Govs Hon Inc Insp Jan Jr Jul Jun Lt Ltd Maj Mar Messrs Mon Mr Mrs Ms Msgr Mt No Nos",
  "Nov Oct Pres Prof Pvt Rep Reps Rev Sat Sec Sen Sens Sep Sept Sgt Sr St Ste Sun Supt Thu Thur Thurs",
  "Tue Tues Univ Vol Wed vs",
);

/** Abbreviations that are as often at the end of a sentence as within a name. */
export const AMBIGUOUS_ABBREVIATIONS = list("Bros Co Corp D.C Inc Jr Ltd Sr U.K U.N U.S");

/** Words that begin sentences but not names. */
export const SENTENCE_STARTERS = list(
  "A After Although An And As At But By Every For From He Her His If In It Its Meanwhile On She Some That",
  "The Their Then There These They This Those We When While Why You",
);
