import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { connection } from "next/server";
import { ConfirmForm } from "@/components/cases/status/confirm-form";
import { TextArea } from "@/components/form/text-area";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { currentContact } from "@/lib/auth/contact";
import { getOwnConsultation } from "@/lib/consultations/queries/own";
import { routes } from "@/lib/routes";
import { finishAction, withdrawAction } from "./actions";
import { REASON_MAX } from "./schema";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

type ActPageProps = { readonly params: Promise<{ readonly act: string }> };

const ACTS = [
  {
    act: "finish",
    action: finishAction,
    heading: "解決したので終わる",
    button: "完了にする",
    look: "solid",
    consequences: [
      "相談の状況が「完了」になります。",
      "続きがあれば、同じ画面からメッセージを書いて再開できます。",
      "よろしければ、その後に表示する質問（1問）にお答えください。",
    ],
  },
  {
    act: "withdraw",
    action: withdrawAction,
    heading: "取り下げの確認",
    button: "取り下げる",
    look: "danger",
    consequences: [
      "事務局は、この相談への対応をやめます。",
      "取り下げた相談は再開できません。もう一度相談するときは、新しくお送りください。",
      "やり取りは、事務局の記録に残ります。取り下げたことを、メールでお知らせします。",
    ],
  },
] as const;

export default async function ConsultationActPage({ params }: ActPageProps) {
  await connection();
  const asked = (await params).act;
  const act = ACTS.find((known) => known.act === asked);
  if (act === undefined) notFound();
  const session = await currentContact();
  const own = session && (await getOwnConsultation(session.contact, { id: session.contact.caseId }));
  if (!own) redirect(routes.status("lapsed"));
  if (!own.actions.includes(act.act)) redirect(routes.consultationCase());
  return (
    <MainArea before={<BackLink href={routes.consultationCase()} label="相談のやり取りに戻る" />}>
      <ConfirmForm
        action={act.action}
        heading={act.heading}
        area="相談のやり取り"
        back={routes.consultationCase()}
        lead={own.consultation.subject}
        consequences={act.consequences}
        version={own.consultation.version}
        button={act.button}
        look={act.look}
      >
        {act.act === "withdraw" && (
          <TextArea
            name="reason"
            label="取り下げの理由"
            help="差し支えなければお聞かせください。公開しません。"
            limit={REASON_MAX}
            rows={4}
          />
        )}
      </ConfirmForm>
    </MainArea>
  );
}
