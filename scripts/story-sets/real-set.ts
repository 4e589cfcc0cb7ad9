import { sharedLines } from "../shared-data.ts";
import type { LabelledRecord } from "./catalogued.ts";

/** Reports of real events; null if they are absent. */
export function realSet(): LabelledRecord[] | null {
  type Line = LabelledRecord & { readonly published_date: string };
  const lines = sharedLines<Line>("real-events/events.ndjson");
  return (
    lines?.map(({ event, published_date: date, ...record }) => {
      return { ...record, event: Number(event), date };
    }) ?? null
  );
}
