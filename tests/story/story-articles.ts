import { extractFeatures, type Features } from "../../src/story/features.ts";

type Options = { readonly title?: string } & {
  readonly [option in "on" | "language"]?: string | null;
};

/** Features of an article with `text`, published `on` a day such as 2026-05-01. */
export function featuresOf(
  text: string,
  { title = "", on = null, language = "en" }: Options = {},
): Features {
  return extractFeatures({
    title,
    language,
    body: text === "" ? [] : text.split("\n").map((line) => ({ type: "paragraph", text: line })),
    publishedAt: on === null ? null : `${on}T12:00:00Z`,
    dating: {
      earliest: on === null ? null : `${on}T00:00:00Z`,
      latest: on === null ? null : `${on}T23:59:59Z`,
    },
  });
}

/** One event, reported by an agency and in a rewrite. */
export const BRIDGE =
  "The swing bridge at Hallowmere turned again on Tuesday, the harbour office said.\n" +
  "It took 252 seconds, and let eleven boats out to sea. “We stood there like people at a race,” said Ingrid Vance, the keeper.\n" +
  "Repairs cost 6.4 million crowns, of which Northgate paid the half. Lionel Stroud, the harbour master, was content.";
export const BRIDGE_REWRITTEN =
  "Sailors have their way again. After works for 6.4 million crowns, which Northgate shares, lorries now wait and masts go by: so Lionel Stroud wanted it.\n" +
  "For the first time in years Ingrid Vance pressed her button, and 252 seconds later the road at Hallowmere was water.";
/** Another event, from the same template. */
export const LOCK =
  "The old lock at Sandwick turned again on Friday, the harbour office said.\n" +
  "It took 718 seconds, and let thirty boats out to sea. “We stood there like people at a race,” said Petra Ilves, the keeper.\n" +
  "Repairs cost 9.1 million crowns, of which Kestrel Bay paid the half. Otto Quist, the harbour master, was content.";

/** One event, in two long reports that have names in common and few sentences. */
export const STRIKE =
  "Ferry crews across the Marlow Islands walked off the job on Monday after talks between their union and the operator, Calder Lines, collapsed shortly before midnight. The stoppage left some 4,300 passengers without a crossing and closed the terminals at Port Ansel and Skerry for the first time in nineteen years.\n" +
  "Union secretary Miriam Castellane accused the company of tearing up an agreement on rest periods. “Our members sail through winter storms on five hours of sleep,” she told reporters on the quay. She said the strike would go on until the roster introduced in March was withdrawn.\n" +
  "Calder Lines called the action reckless. Its chief executive, Gordon Thwaite, said that the roster complied with every maritime rule and had been reviewed by the regulator, and that an offer of 5.5 percent more pay remained open. The island government chartered two freight vessels to bring medicine, fuel and fresh food to the outer villages, and asked residents to postpone journeys that were not urgent. Hospitals moved four patients to the mainland by helicopter.";
export const STRIKE_REWRITTEN =
  "No ship left Port Ansel this morning. Tourists slept on benches, a bride missed her wedding, and at Skerry the shelves for milk and bread were bare by noon: the Marlow Islands have been cut off since ferry workers downed tools over the hours that Calder Lines makes them work.\n" +
  "At the heart of the dispute is a new timetable of shifts. Miriam Castellane, who speaks for the crews, says that sailors are exhausted and that somebody will drown. “We have written eleven letters, and nobody answered,” she said. Negotiators had sat together for fourteen hours before the union left the room.\n" +
  "Gordon Thwaite, who runs the ferry company, rejects the charge and says his rosters are legal. He offered the strikers a raise of 5.5 percent, which they turned down. Ministers have hired cargo boats so that pharmacies and petrol stations can be supplied, while helicopters carry the sick. For 4,300 stranded passengers there is little comfort, since no new talks are planned before Thursday.";
