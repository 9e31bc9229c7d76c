import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const manifestSchema = z.object({
  staticRoutes: z.array(z.object({ page: z.string(), regex: z.string() })),
  dynamicRoutes: z.array(z.object({ page: z.string(), regex: z.string() })),
});

type Route = { readonly page: string; readonly matches: RegExp };

/** Names the route of an address for the log: `/declarations/[number]`, so that no reference number is written. */
export function routePatterns(buildFolder = ".next"): (pathname: string) => string {
  const file = join(buildFolder, "routes-manifest.json");
  if (!existsSync(file)) return () => "";
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const toRoute = ({ page, regex }: { page: string; regex: string }): Route => ({ page, matches: new RegExp(regex) });
  const fixed = new Set(manifest.staticRoutes.map(({ page }) => page));
  const dynamic = manifest.dynamicRoutes.map(toRoute);
  return (pathname) => {
    if (fixed.has(pathname)) return pathname;
    return dynamic.find(({ matches }) => matches.test(pathname))?.page ?? "unknown";
  };
}
