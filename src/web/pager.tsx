/** Links from a page of a list to the first page and to the next one. */
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
