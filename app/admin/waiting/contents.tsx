import { WaitingCounts } from "@/components/admin/waiting-counts";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { Staff } from "@/lib/access/actor";
import { countForDesk, countToReview } from "@/lib/publishing/queries/desk";
import { routes } from "@/lib/routes";

type ContentsWaitingProps = { readonly staff: Staff };

export async function ContentsWaiting({ staff }: ContentsWaitingProps) {
  const [toReview, counts] = await Promise.all([countToReview(staff), countForDesk(staff)]);
  return (
    <Section title="コンテンツ">
      <WaitingCounts
        counts={[
          {
            label: "あなたが確認できるもの",
            count: toReview,
            href: routes.adminContents({ view: "review" }),
            help: "同僚が書き、公開の確認を待っているもの",
          },
          {
            label: "書きかけのもの",
            count: (counts.get("DRAFT") ?? 0) + (counts.get("REVISING") ?? 0),
            href: routes.adminContents({ view: "writing" }),
            help: "下書きと、改訂の下書き",
          },
          {
            label: "公開を予約したもの",
            count: (counts.get("APPROVED") ?? 0) + (counts.get("REVISION_APPROVED") ?? 0),
            href: routes.adminContents({ view: "scheduled" }),
            help: "設定した日時に自動で公開されます",
          },
        ]}
      />
      <p className="mt-4">
        <ButtonLink href={routes.adminContentNew("news")} look="outline" size="medium">
          お知らせを書く
        </ButtonLink>
      </p>
    </Section>
  );
}
