const SORTS = { relevance: "Best first", newest: "Newest first", oldest: "Oldest first" } as const;

/** The search with its filters, as the address has them. */
export function SearchForm({ asked }: { asked: Readonly<Record<string, string>> }) {
  return (
    <form action="/search" aria-label="Search with filters">
      <label for="q">Words, a “phrase”, -without, this OR that, begin*, title:word</label>
      <input id="q" type="search" name="q" value={asked["q"] ?? ""} maxlength={300} required />
      <div class="fields">
        <div>
          <label for="from">From (day, UTC)</label>
          <input id="from" type="date" name="from" value={asked["from"] ?? ""} />
        </div>
        <div>
          <label for="to">To</label>
          <input id="to" type="date" name="to" value={asked["to"] ?? ""} />
        </div>
        <div>
          <label for="sort">Order</label>
          <select id="sort" name="sort">
            {Object.entries(SORTS).map(([sort, words]) => (
              <option value={sort} selected={sort === (asked["sort"] ?? "relevance")}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">Search</button>
      </div>
      {["source", "hashtag", "category", "language", "story"].map(
        (name) => asked[name] && <input type="hidden" name={name} value={asked[name]} />,
      )}
    </form>
  );
}
