/** What the portal knows of the browser that asks; read from the request by lib/auth. */
export type Browser = {
  readonly address: string;
  /** Kind of browser in words. */
  readonly device: string;
  /** Set when someone signed in here before: whose tries are counted apart from everybody else's. */
  readonly known: KnownDevice | null;
  /** The session it holds already; a new one takes its place. */
  readonly sessionId: string | null;
};

type KnownDevice = { readonly id: string; readonly accountIds: readonly string[] };
