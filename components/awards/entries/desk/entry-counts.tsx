import { type Waiting, WaitingCounts } from "@/components/admin/waiting-counts";
import { routes } from "@/lib/routes";

type Counts = Readonly<Record<"mine" | "unassigned" | "second" | "overdue" | "withApplicants", number>>;

type EntryCountsProps = { readonly waiting: Counts; readonly targetDays: number };

/** Entries that wait for this person or for anybody, as figures. */
export function EntryCounts({ waiting, targetDays }: EntryCountsProps) {
  const { mine, unassigned, second, overdue } = waiting;
  return (
    <>
      {mine + unassigned + second + overdue === 0 && (
        <p>いま、あなたの対応を待っている応募はありません。おつかれさまです。</p>
      )}
      <WaitingCounts counts={inWords(waiting, targetDays)} />
    </>
  );
}

function inWords(waiting: Counts, targetDays: number): readonly Waiting[] {
  return [
    {
      label: "自分が担当する応募",
      count: waiting.mine,
      href: routes.adminAwardEntries({ assignee: "me" }),
      help: "あなたが担当し、事務局の対応を待っている応募",
    },
    {
      label: "担当者が未定の応募",
      count: waiting.unassigned,
      href: routes.adminAwardEntries({ assignee: "none" }),
      help: "まだ誰も担当していない応募",
    },
    {
      label: "承認できる応募",
      count: waiting.second,
      href: routes.adminAwardEntries({ view: "second", agree: "yes" }),
      help: "同僚が案を出し、あなたが承認できる応募",
    },
    {
      label: "目標日数を超えた応募",
      count: waiting.overdue,
      href: routes.adminAwardEntries({ overdue: "yes" }),
      help: `受付から${targetDays}営業日を超えた応募`,
      isUrgent: true,
    },
    {
      label: "応募者の対応待ち",
      count: waiting.withApplicants,
      href: routes.adminAwardEntries({ view: "applicant" }),
      help: "修正の依頼への返事を待っている応募",
    },
  ];
}
