import "server-only";
import { SITE_MAP } from "@/lib/content/site-map";
import { db } from "@/lib/db/client";
import type { ContentKind } from "@/lib/db/generated/enums";
import { getShownNumbers } from "@/lib/declarations/queries/shown-numbers";
import type { Answers } from "@/lib/drafts/answers";
import { CONTENT_KINDS } from "@/lib/publishing/kinds/registry";
import { type InnerLink, innerLinksOf, isPartOfList, slugOfPath } from "@/lib/publishing/links";
import { contentGroups } from "@/lib/publishing/workflow";

const FIXED = new Set(SITE_MAP.flatMap(({ pages }) => pages.map(({ href }) => href)));

/** Links of a content to pages of the portal that the public would not find: field → sentence. */
export async function faultsOfLinks(kind: ContentKind, answers: Answers): Promise<Readonly<Record<string, string>>> {
  const links = innerLinksOf(kind, answers).filter(({ path }) => !FIXED.has(path) && !isPartOfList(path));
  const known = await shownAmong([...new Set(links.map(({ path }) => path))]);
  const lost = links.filter(({ path }) => !known.has(path));
  return Object.fromEntries(lost.map((link) => [link.field, sentence(link)]));
}

function sentence({ label, path }: InnerLink): string {
  return `${label}のリンク先「${path}」は、公開中のページの中に見つかりません。アドレスを直すか、先にそのページを公開してください。`;
}

async function shownAmong(paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const candidates = paths.flatMap((path) =>
    CONTENT_KINDS.flatMap((kind) => {
      const slug = slugOfPath(kind, path);
      return slug === undefined ? [] : [{ path, kind, slug }];
    }),
  );
  const [rows, numbers] = await Promise.all([
    db.contentAddress.findMany({
      where: {
        OR: candidates.map(({ kind, slug }) => ({ kind, slug })),
        content: { status: { in: [...contentGroups.shown] } },
      },
      select: { kind: true, slug: true },
      orderBy: [{ kind: "asc" }, { slug: "asc" }],
      take: 500,
    }),
    getShownNumbers(paths.flatMap((path) => /^\/declarations\/([^/]+)$/.exec(path)?.[1] ?? [])),
  ]);
  const isShown = ({ kind, slug }: { readonly kind: ContentKind; readonly slug: string }) =>
    rows.some((row) => row.kind === kind && row.slug === slug);
  return new Set([
    ...candidates.filter(isShown).map(({ path }) => path),
    ...numbers.map((number) => `/declarations/${number}`),
  ]);
}
