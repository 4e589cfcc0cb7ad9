/** Words that say nothing of what a text is about, in small letters. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "a an the time of to in on at by for with from up out off down over under into about after before and or but nor so as than that which who what how why when where if is are be been being it its it's this these those not no can can't can’t cannot could may might will would shall should must do does did don't don’t has have had was were there then too also again just only very you your yours us our ours we me my i i'm their they any some each every one two three ve re ll s t d m n't week weeks month months year years day days yet once while غير الآن بنا لنا لكم معنا إلينا واحد من في على إلى عن مع أن إن ما لا هذا هذه التي الذي أو ثم كل و بعد قبل عند كن".split(
    " ",
  ),
);
