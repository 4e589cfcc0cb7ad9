/** Days and hours at which a text was published, as its page writes them. */

export const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const WEEKDAY = "(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?";
const DATE = `(?:${WEEKDAY},? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})`;
const TIME = "\\d{1,2}[:.]\\d{2}(?: ?[AaPp]\\.?[Mm]\\b\\.?)?(?:,? (?:[A-Z]{1,4}T|GMT|UTC)\\b)?";
const SAYS_WHEN =
  "(?:(?:(?:First|Last|Originally) )?(?:[Pp]osted|[Pp]ublished|[Mm]odified|[Uu]pdated)(?: (?:at|on))?:? )";
const MOMENT = `(?:${DATE}(?:,? (?:[-–—|·•/] )?(?:at )?${TIME})?|${TIME}(?:,? (?:on )?${DATE})?)`;
/** When a text was published or last changed. */
export const STAMP = `${SAYS_WHEN}?${MOMENT}\\.?(?: ?[|·•/–—-]? ?${SAYS_WHEN}${MOMENT}\\.?)?`;
