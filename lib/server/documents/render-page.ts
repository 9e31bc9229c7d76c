import { routes } from "@/lib/routes";
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
    if (answer.status < 500) return toPage(answer, url);
    const atRest = await ask(url, "portal");
    return toPage(isFinished(atRest) ? atRest : answer, url);
  };
}

/** A page the build has prerendered is there without a database too. */
function isFinished({ status, headers }: InnerAnswer): boolean {
  return status === 200 && headers["x-nextjs-prerender"] !== undefined && headers["x-nextjs-postponed"] === undefined;
}

async function toPage({ status, headers, body }: InnerAnswer, url: string): Promise<Page> {
  const document = await makeDocument(nameOwnAddress(stripScripts(body.toString("utf8")), url));
  return { status, location: headers.location?.toString(), document };
}

const TO_FEEDBACK = `href="${routes.feedback()}"`;

/** A prerendered page does not know under which address it is read; the link for opinions on it has to. */
function nameOwnAddress(html: string, url: string): string {
  const [pathname] = url.split("?");
  return html.replaceAll(TO_FEEDBACK, `href="${routes.feedback(pathname)}"`);
}
