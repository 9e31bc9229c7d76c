/** What the server measures is read by a route, which Next bundles apart: only the global object is shared. */
const EXPOSED = "portalMetrics";

/** Says how the figures of this process are read. */
export function exposeMetrics(read: () => Promise<string>): void {
  Object.assign(globalThis, { [EXPOSED]: read });
}

/** The figures as Prometheus reads them; empty where no server of ours measures. */
export async function exposedMetrics(): Promise<string> {
  const read: unknown = Reflect.get(globalThis, EXPOSED);
  return typeof read === "function" ? String(await read()) : "";
}
