import "server-only";
import { buildSync } from "esbuild";

/** Makes the file a browser loads out of one of `components/enhancements`. Called while the portal is built. */
export function bundleEnhancement(name: "search-suggestions"): string {
  const { outputFiles } = buildSync({
    entryPoints: [`components/enhancements/${name}.ts`],
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: "es2022",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}
