import { notFound, redirect } from "next/navigation";
import { connection } from "next/server";
import { requireOffice } from "@/app/(apply)/mypage/(signed-in)/offices/[number]/require-office";
import { REASON_MAX, reasonLabel } from "@/app/(apply)/mypage/(signed-in)/offices/[number]/schema";
import { ConfirmForm } from "@/components/cases/status/confirm-form";
import { TextArea } from "@/components/form/text-area";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { findAct, MEMBER_ACTS, memberActs } from "@/lib/offices/member-acts";
import { routes } from "@/lib/routes";
import { takeActAction } from "./actions";

export const instant = false;

type ActPageProps = { readonly params: Promise<{ readonly number: string; readonly act: string }> };

export default async function OfficeActPage({ params }: ActPageProps) {
  await connection();
  const { number: asked, act: name } = await params;
  const act = findAct(name);
  if (act === undefined) notFound();
  const { office, steps } = await requireOffice(asked);
  const { number, version } = office;
  if (!memberActs(steps).includes(act)) redirect(routes.mypageOffice(number));
  const { label, consequences } = MEMBER_ACTS[act];
  const reason = reasonLabel(act);
  return (
    <MainArea before={<BackLink href={routes.mypageOffice(number)} label="施設の状況に戻る" />}>
      <ConfirmForm
        action={takeActAction.bind(null, number, act)}
        heading={label}
        area="サテライトオフィス"
        lead={`${office.name}について、次のようになります。`}
        consequences={consequences}
        version={version}
        button={label}
        back={routes.mypageOffice(number)}
        look={act === "withdraw" || act === "remove" ? "danger" : "solid"}
      >
        {reason !== undefined && (
          <TextArea
            name="reason"
            label={reason}
            help="事務局に伝えます。公開しません。"
            required
            limit={REASON_MAX}
            rows={4}
          />
        )}
      </ConfirmForm>
    </MainArea>
  );
}
