/**
 * What a call goes on with. Only beside a call it is one: alone it may be prose. The texts see a
 * whole sentence in lower case; a new phrase is one more line.
 */
export const FOLLOW_UPS: readonly string[] = [
  "it(?:['’]s| is| will be) (?:completely |totally |absolutely )?(?:free|quick|easy|simple)\\b.{0,80}",
  "(?:it|this) (?:only )?takes .{0,30}\\b(?:minutes?|seconds?)",
  "you (?:can|may) (?:always |also )?(?:unsubscribe|leave|cancel|opt out|change|manage|stop|withdraw|pause)\\b.{0,80}",
  "we (?:will |['’]ll )?(?:never|only|also)? ?(?:bring|send|share|deliver|e-?mail|round up|pick|sell|use)\\b.{0,100}",
  "we['’]ll .{0,100}",
  "you(?:['’]ll| will| won['’]t| will not) (?:also |never |only )?(?:get|receive|be|find|need|have|hear)\\b.{0,80}",
  "(?:advice|tips|ideas|news|stories|recipes|reviews|reports|interviews|videos|analysis|features|new (?:videos|episodes|stories|recipes)|everything|all (?:the|you)|the (?:best|latest|most|top)|plus|the day['’]s|a (?:daily|weekly|monthly|free|quick)) [^.!?]{5,120}",
  "(?:accept|allow|change|enable|load)\\b.{0,60}\\b(?:it|them|settings|cookies|the original)\\b.{0,40}",
  "(?:delivered|sent|published|out|available|updated) (?:at|by|on|every|each|to|from|in|now|daily|weekly)\\b.{0,60}",
  "(?:plans?|prices?|subscriptions?|memberships?|passes) (?:start|begin|cost)s?\\b.{0,60}",
  "(?:\\d+|one|two|three|four|five|six|no) (?:more |free )*(?:articles?|stor(?:y|ies)|reads?) (?:left|remaining|remain)\\b.{0,40}",
  "our (?:[\\w-]+ ){0,4}(?:e-?mail|newsletter|guide|briefing|digest|app|podcast|channel|course|series)\\b.{0,100}",
  "(?:the )?(?:terms|t&cs|conditions|fees|charges)(?: and conditions)? (?:may )?apply\\b.{0,40}",
  "(?:simply|just) (?:click|enter|add|fill|scan|tap|type|leave|follow)\\b.{0,80}",
  "(?:or )?scan the (?:qr )?code\\b.{0,140}",
  "no (?:ads|adverts|spam|fuss|strings|commitment|card)\\b.{0,60}",
  "(?:sent|delivered|free|straight|every|each) .{0,80}\\b(?:inbox|morning|evening|day|week|friday|saturday|sunday|monday)",
  "(?:read|find|learn|see) (?:our|the|more) .{0,40}\\b(?:policy|terms|guidelines|rules|how we use)\\b.{0,60}",
  "yes,? (?:please|i\\b.{0,20}|sign me up)|no,? thanks?.{0,20}|(?:yes|no)[/ ]+(?:no|yes)",
];
