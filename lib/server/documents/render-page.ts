import { type Document, makeDocument } from "./document";
import { askInside, type Handler, type InnerAnswer } from "./inner-request";
import { stripScripts } from "./strip-scripts";

/**
 * Next answers 200 to `notFound()` and `redirect()` when it streams. Its rule for readers that want a page whole
 * (`htmlLimitedBots` in next.config.ts) looks for this mark.
 */
export const WHOLE_DOCUMENT = "; whole-document";

export type Page = { readonly status: number; readonly location: string | undefined; readonly document: Document };
export type Renderer = (url: string) => Promise<Page>;

/** Makes reading pages with Next: whole, without its scripts, for nobody in particular. */
export function pageRenderer(handle: Handler, headers: Readonly<Record<string, string>>): Renderer {
  const ask = (url: string, agent: string) =>
    askInside(handle, { method: "GET", url, headers: { ...headers, "user-agent": agent } });

  return async (url) => {
    const answer = await ask(url, `portal${WHOLE_DOCUMENT}`);
    if (answer.status < 500) return toPage(answer);
    const atRest = await ask(url, "portal");
    return toPage(isFinished(atRest) ? atRest : answer);
  };
}

/** A page the build has prerendered is there without a database too. */
function isFinished({ status, headers }: InnerAnswer): boolean {
  return status === 200 && headers["x-nextjs-prerender"] !== undefined && headers["x-nextjs-postponed"] === undefined;
}

async function toPage({ status, headers, body }: InnerAnswer): Promise<Page> {
  const document = await makeDocument(stripScripts(body.toString("utf8")));
  return { status, location: headers.location?.toString(), document };
}
