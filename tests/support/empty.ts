/** What `server-only` and `client-only` become in tests. */
export const empty = true;
