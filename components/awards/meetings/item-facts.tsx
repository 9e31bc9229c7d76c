import { DescriptionList } from "@/components/ui/description-list";
import { NotificationBanner } from "@/components/ui/notification-banner";
import type { ItemView } from "@/lib/awards/meetings/view";

type ItemFactsProps = { readonly item: ItemView };

/** What is before the meeting now, who is out, and whether it can be decided on. */
export function ItemFacts({ item }: ItemFactsProps) {
  const { subject, entries, out, deciding, needed, sentence, lines } = item;
  return (
    <>
      <DescriptionList
        items={[
          { term: "議案", details: subject },
          { term: "対象の応募", details: entries.map(({ number, title }) => `${number} ${title}`).join("\n") },
          { term: "席を外している人", details: out.join("、") || "なし" },
          { term: "定足数", details: `審議に加わる委員${deciding}名（必要な人数：${needed}名）` },
          { term: "記録", details: lines.join("\n") || "まだありません" },
        ]}
      />
      {sentence !== null && (
        <NotificationBanner tone="warning" title="定足数に足りません">
          <p>{sentence}</p>
        </NotificationBanner>
      )}
    </>
  );
}
