import { createHash } from "node:crypto";
import { SITE_NAME } from "@/components/layout/site-name";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { optionLabel } from "@/lib/offices/options";
import { getPublishedOffice } from "@/lib/offices/published";
import { kindOfSlug } from "@/lib/publishing/kinds/registry";
import { contentKindLabels } from "@/lib/publishing/labels";
import { getPublishedContent } from "@/lib/publishing/published";
import { type ShareText, sharePicture } from "./share-picture";

type Context = { readonly params: Promise<{ readonly kind: string; readonly file: string }> };

const NAME = /^([a-z0-9-]{1,80})\.png$/;
const SITE: ShareText = { title: "いまの仕事を続けながら、地方で暮らし、働く。", label: "転職なき移住" };

/** The picture that other services show for a link to a page: the site's own, or that of something published. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { kind, file } = await params;
  const text = await textOf(kind, NAME.exec(file)?.[1]);
  if (text === null) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  const etag = `"${createHash("sha256").update(JSON.stringify(text)).digest("hex").slice(0, 32)}"`;
  const headers = { etag, "cache-control": "public, max-age=3600", "cross-origin-resource-policy": "cross-origin" };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(await sharePicture(text), { headers: { ...headers, "content-type": "image/png" } });
}

async function textOf(kindSlug: string, slug: string | undefined): Promise<ShareText | null> {
  if (slug === undefined) return null;
  if (kindSlug === "pages") return slug === "site" ? SITE : null;
  if (kindSlug === "offices") return textOfOffice(slug);
  const kind = kindOfSlug(kindSlug);
  const found = kind === undefined ? null : await getPublishedContent([kind], slug);
  if (kind === undefined || found?.state !== "shown") return null;
  return { title: found.content.title, label: `${contentKindLabels[kind]} - ${SITE_NAME}` };
}

async function textOfOffice(slug: string): Promise<ShareText | null> {
  const parsed = parseReferenceNumber(slug);
  const found = parsed.ok ? await getPublishedOffice(parsed.value.number) : null;
  if (found?.state !== "shown") return null;
  const { name, kind, place } = found.office;
  return { title: `${name}（${place}）`, label: `${optionLabel("kind", kind)} - ${SITE_NAME}` };
}
