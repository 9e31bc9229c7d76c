import { notFound, redirect } from "next/navigation";
import { connection } from "next/server";
import { requireEntry } from "@/app/(apply)/mypage/(signed-in)/awards/[number]/require-entry";
import { REASON_MAX } from "@/app/(apply)/mypage/(signed-in)/awards/[number]/schema";
import { ConfirmForm } from "@/components/cases/status/confirm-form";
import { TextArea } from "@/components/form/text-area";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { stateOfCall } from "@/lib/awards/entries/deadline";
import { ENTRY_ACTS, entryActs, findAct, reasonLabel } from "@/lib/awards/entries/member-acts";
import { clock } from "@/lib/clock";
import { routes } from "@/lib/routes";
import { takeEntryActAction } from "./actions";

export const instant = false;

type ActPageProps = { readonly params: Promise<{ readonly number: string; readonly act: string }> };

export default async function EntryActPage({ params }: ActPageProps) {
  await connection();
  const { number: asked, act: name } = await params;
  const act = findAct(name);
  if (act === undefined) notFound();
  const { entry, actions, call, extension } = await requireEntry(asked);
  const { number, version, title } = entry;
  const isOpen = call !== null && stateOfCall(call.window, extension, clock.now()) === "open";
  if (!entryActs(actions, isOpen).includes(act)) redirect(routes.mypageAward(number));
  const { label, consequences } = ENTRY_ACTS[act];
  const reason = reasonLabel(act);
  return (
    <MainArea before={<BackLink href={routes.mypageAward(number)} label="応募の状況に戻る" />}>
      <ConfirmForm
        action={takeEntryActAction.bind(null, number, act)}
        heading={label}
        area={`${number} 表彰への応募`}
        lead={`「${title}」の応募について、次のようになります。`}
        consequences={consequences}
        version={version}
        button={label}
        back={routes.mypageAward(number)}
        look={act === "withdraw" ? "danger" : "solid"}
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
