import { routes } from "@/lib/routes";

/** For those who have new items brought to them. */
export function FeedNote() {
  return (
    <p className="text-dns-16N-130" data-print="hide">
      新しいお知らせは、フィードリーダーでも受け取れます：
      <a href={routes.newsFeed("feed")}>RSS</a>、<a href={routes.newsFeed("atom")}>Atom</a>
    </p>
  );
}
