/** The ways on from a page of a list: to its beginning, which the first page has none of, and to what follows. */
export function Pager({
  first,
  next,
}: {
  first: { readonly to: string; readonly name: string } | null;
  next: { readonly to: string; readonly name: string } | null;
}) {
  if (!first && !next) return null;
  return (
    <p class="pager">
      {first && <a href={first.to}>{first.name}</a>}
      {next && (
        <a href={next.to} rel="next">
          {next.name}
        </a>
      )}
    </p>
  );
}
