import { redirect } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { ActNotNow } from "@/components/cases/desk/act-not-now";
import { MessageFields } from "@/components/consultations/desk/message-fields";
import { filesForControls } from "@/components/form/for-controls";
import { GovForm } from "@/components/form/gov-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { DescriptionList } from "@/components/ui/description-list";
import { clock } from "@/lib/clock";
import { statusLabels } from "@/lib/consultations/labels";
import { checkMessage } from "@/lib/consultations/message-schema";
import { listUsableTemplates } from "@/lib/consultations/queries/templates";
import { emptyForm, filledForm } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { saveMessageAction, sendMessageAction } from "./actions";
import { MessageCheck } from "./message-check";
import { requireWriting, type Writing } from "./require-writing";
import { writeValues } from "./write-state";

export const instant = false;

type WritePageProps = {
  readonly params: Promise<{ readonly number: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const querySchema = z.object({ step: z.literal("check").optional().catch(undefined) });

export default async function WritePage({ params, searchParams }: WritePageProps) {
  await connection();
  const { number } = await params;
  const writing = await requireWriting(number);
  const { step } = querySchema.parse(await searchParams);
  const { consultation } = writing;
  const back = <BackLink href={routes.adminConsultation(number)} label={`${number}に戻る`} />;
  if (consultation.kinds.length === 0) {
    const { id, status, subject } = consultation;
    return (
      <MainArea before={back}>
        <ActNotNow
          label="相談者に書く"
          status={statusLabels[status]}
          subject={{ id, number, version: 1, organizationName: subject }}
          back={{ href: routes.adminConsultation(number), label: "相談の画面で最新の状況を確認する" }}
        />
      </MainArea>
    );
  }
  return <MainArea before={back}>{step === "check" ? check(writing) : await form(writing)}</MainArea>;
}

async function form({ staff, consultation, begun }: Writing) {
  const { number, subject, contactName, contactEmail, organizationName, topics, kinds } = consultation;
  return (
    <GovForm
      action={saveMessageAction.bind(null, number)}
      initial={
        begun === null ? emptyForm : filledForm(writeValues(begun.draft), filesForControls(begun.files, "files"))
      }
      title={pageTitle("相談者に書く", number, "事務局")}
      heading={
        <>
          <PageHeading over={<p className="text-std-16N-170">{`${number}　${subject}`}</p>}>相談者に書く</PageHeading>
          <div className="mb-8">
            <DescriptionList
              isDense
              items={[{ term: "宛先", details: `${organizationName}　${contactName}（${contactEmail}）` }]}
            />
          </div>
        </>
      }
    >
      <MessageFields kinds={kinds} templates={await listUsableTemplates(staff, topics)} />
    </GovForm>
  );
}

/** What cannot be sent goes back to the form, which says why. */
function check({ consultation, begun }: Writing) {
  const checked = begun === null ? null : checkMessage(begun.draft.answers, clock.now());
  if (begun === null || checked === null || !checked.ok) {
    redirect(routes.adminConsultationWrite(consultation.number));
  }
  return <MessageCheck {...{ consultation, begun }} message={checked.value} action={sendMessageAction} />;
}
