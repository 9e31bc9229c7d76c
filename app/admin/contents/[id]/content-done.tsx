import { NotificationBanner } from "@/components/ui/notification-banner";
import { contentOutcomes, isContentOutcome } from "@/lib/publishing/acts";
import { addressOf } from "@/lib/publishing/kinds/registry";
import type { DeskDetail } from "@/lib/publishing/queries/desk";
import { isIn } from "@/lib/publishing/workflow";

type ContentDoneProps = { readonly done: string | undefined; readonly content: DeskDetail };

/** One banner for what has just been done; after publishing it leads to the public page. */
export function ContentDone({ done, content: { kind, slug, status } }: ContentDoneProps) {
  if (!isContentOutcome(done)) return null;
  const address = done === "publish" && isIn("shown", status) ? addressOf(kind, slug) : undefined;
  return (
    <NotificationBanner tone="success" title={contentOutcomes[done]} isOutcome>
      {address && (
        <p>
          公開ページ：<a href={address}>{address}</a>
        </p>
      )}
    </NotificationBanner>
  );
}
