import { ReopenRequests } from "@/components/admin/reopen-requests";
import { WaitingCounts } from "@/components/admin/waiting-counts";
import { Section } from "@/components/ui/section";
import type { Staff } from "@/lib/access/actor";
import { countWaiting, listReopenRequests } from "@/lib/declarations/queries/waiting";
import { routes } from "@/lib/routes";
import { getSetting } from "@/lib/settings/queries";

type DeclarationsWaitingProps = { readonly staff: Staff };

export async function DeclarationsWaiting({ staff }: DeclarationsWaitingProps) {
  const [waiting, requests, targetDays] = await Promise.all([
    countWaiting(staff),
    listReopenRequests(staff),
    getSetting("declaration.targetDays"),
  ]);
  const { mine, unassigned, overdue, withDeclarers } = waiting;
  const isQuiet = mine + unassigned + overdue + requests.length === 0;
  return (
    <>
      <Section title="自己宣言">
        {isQuiet && <p>いま、あなたの対応を待っている案件はありません。おつかれさまです。</p>}
        <WaitingCounts
          counts={[
            {
              label: "自分の担当",
              count: mine,
              href: routes.adminDeclarations({ assignee: "me" }),
              help: "あなたが担当し、事務局の対応を待っている案件",
            },
            {
              label: "担当者が未定",
              count: unassigned,
              href: routes.adminDeclarations({ assignee: "none" }),
              help: "まだ誰も担当していない案件",
            },
            {
              label: "目標日数の超過",
              count: overdue,
              href: routes.adminDeclarations({ overdue: "yes" }),
              help: `受付から${targetDays}営業日を超えた案件`,
              isUrgent: true,
            },
            {
              label: "申請者の対応待ち",
              count: withDeclarers,
              href: routes.adminDeclarations({ view: "declarer" }),
              help: "修正の依頼への返事を待っている案件",
            },
          ]}
        />
      </Section>
      {requests.length > 0 && (
        <Section title={`再開の承認を待っている案件（${requests.length}件）`}>
          <p>終了した手続きの再開を、ほかの担当者が依頼しています。内容を確認して、承認または却下してください。</p>
          <ReopenRequests
            requests={requests.map((request) => ({
              ...request,
              href: routes.adminDeclarationAct(request.number, "reopen"),
            }))}
          />
        </Section>
      )}
    </>
  );
}
