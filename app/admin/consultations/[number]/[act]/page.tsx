import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { ActForm, type ActSubject, ActSubjectLine } from "@/components/cases/desk/act-form";
import { ActNotNow } from "@/components/cases/desk/act-not-now";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { requireDuty } from "@/lib/auth/session";
import { type Act, acts, isAct, offeredActs } from "@/lib/consultations/desk-acts";
import { statusLabels } from "@/lib/consultations/labels";
import { type ConsultationForDesk, getConsultationForDesk } from "@/lib/consultations/queries/detail";
import { getOther, type OtherConsultation } from "@/lib/consultations/queries/other";
import { isIn } from "@/lib/consultations/workflow";
import { routes } from "@/lib/routes";
import { ActFields } from "./act-fields";
import { decideAction } from "./actions";
import { Both, ChooseOther } from "./choose-other";

export const instant = false;

type ActPageProps = {
  readonly params: Promise<{ readonly number: string; readonly act: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const querySchema = z.object({
  with: z
    .string()
    .max(30)
    .transform((text) => text.replace(/\s/g, "").toUpperCase())
    .optional()
    .catch(undefined),
});

/** One act on one consultation. What is offered follows from the same table that the command asks. */
export default async function ActPage({ params, searchParams }: ActPageProps) {
  await connection();
  const { number, act } = await params;
  const staff = await requireDuty("CONSULTATIONS");
  const found = isAct(act) ? await getConsultationForDesk(staff, number) : null;
  if (found === null || !isAct(act)) notFound();
  const { with: typed } = querySchema.parse(await searchParams);
  const other = typed === undefined || typed === number ? null : await getOther(staff, typed);
  return (
    <MainArea before={<BackLink href={routes.adminConsultation(number)} label={`${number}に戻る`} />}>
      <ActContent act={act} found={found} typed={typed} other={other} />
    </MainArea>
  );
}

type ActContentProps = {
  readonly act: Act;
  readonly found: ConsultationForDesk;
  readonly typed: string | undefined;
  readonly other: OtherConsultation | null;
};

function ActContent({ act, found, typed, other }: ActContentProps) {
  const { consultation, actions, linked } = found;
  const { id, number, version, subject, status, erasedAt } = consultation;
  const about: ActSubject = { id, number, version, organizationName: subject };
  const standing = { status, actions, isErased: erasedAt !== null, hasLinks: linked.length > 0 };
  if (!offeredActs(standing).includes(act)) {
    const back = { href: routes.adminConsultation(number), label: "相談の画面で最新の状況を確認する" };
    return <ActNotNow label={acts[act].label} status={statusLabels[status]} subject={about} back={back} />;
  }
  const titles = ofTwo(act);
  if (titles !== null && other === null) {
    return (
      <>
        <title>{pageTitle(acts[act].label, number, "事務局")}</title>
        <PageHeading over={<ActSubjectLine subject={about} />}>{acts[act].label}</PageHeading>
        <ChooseOther
          action={routes.adminConsultationAct(number, act)}
          typed={typed}
          isMissing={typed !== undefined}
          candidates={candidatesFor(act, found)}
        />
      </>
    );
  }
  return (
    <ActForm act={act} definition={acts[act]} subject={about} action={decideAction}>
      {titles !== null && other !== null && <Both titles={titles} cases={[consultation, other]} />}
      <ActFields act={act} found={found} other={other?.number ?? null} />
    </ActForm>
  );
}

/** What the two cases of an act on two are called. */
function ofTwo(act: Act): readonly [string, string] | null {
  if (act === "merge") return ["統合する相談", "統合先"];
  return act === "link" || act === "unlink" ? ["この相談", "相手の相談"] : null;
}

function candidatesFor(act: Act, { linked, sameRequester }: ConsultationForDesk) {
  if (act === "unlink") return linked;
  const others = sameRequester.filter(({ id }) => !linked.some((one) => one.id === id));
  return act === "link" ? others : sameRequester.filter(({ status }) => isIn("open", status));
}
