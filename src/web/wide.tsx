import type { PropsWithChildren } from "hono/jsx";

/** What may be wider than a narrow screen: it scrolls alone, also by the keyboard. */
export function Wide({ label, children }: PropsWithChildren<{ label: string }>) {
  return (
    <section class="wide" aria-label={label} tabindex={0}>
      {children}
    </section>
  );
}
