import { gzipSync } from "node:zlib";
import { send } from "@/tests/support/http";

export type Weight = {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly requests: number;
};

/** What a page and the files it names weigh on the wire, compressed; what only old browsers load is left out. */
export async function weigh(origin: string, path: string): Promise<Weight> {
  const page = await send(new URL(path, origin), { headers: { accept: "text/html" } });
  const css = addresses(page.text, /<link[^>]+href="([^"]+\.css[^"]*)"/g);
  const script = addresses(page.text, /<script(?![^>]*nomodule)[^>]+src="([^"]+)"/gi);
  const size = async (paths: readonly string[]) => {
    const files = await Promise.all(paths.map((file) => send(new URL(file, origin))));
    return files.reduce((sum, file) => sum + gzipSync(file.text).length, 0);
  };
  return {
    html: gzipSync(page.text).length,
    css: await size(css),
    script: await size(script),
    requests: 1 + css.length + script.length,
  };
}

function addresses(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map((match) => (match[1] ?? "").replaceAll("&amp;", "&")))];
}
