import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { AbsenceForm } from "@/components/accounts/absence-form";
import { AbsenceList, type ListedAbsence } from "@/components/accounts/absence-list";
import { HiddenField } from "@/components/form/hidden-field";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Button } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { getAbsencesOf } from "@/lib/accounts/absences/queries";
import { requireStaff } from "@/lib/auth/session";
import { formatDate } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { endAbsenceAction, enterAbsenceAction } from "./actions";

export const instant = false;

const OUTCOMES = { entered: "不在を登録しました", ended: "不在を取り消しました" } as const;

const paramsSchema = z.object({ id: z.uuid() });
const querySchema = z.object({ done: z.enum(["entered", "ended"]).optional().catch(undefined) });

type AbsencesPageProps = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** 不在と代理, of oneself or of a colleague whose account one administers. */
export default async function AbsencesPage({ params, searchParams }: AbsencesPageProps) {
  await connection();
  const staff = await requireStaff();
  const asked = paramsSchema.safeParse(await params);
  const found = asked.success ? await getAbsencesOf(staff, asked.data.id) : null;
  if (found === null) notFound();
  const { done } = querySchema.parse(await searchParams);
  const isOwn = found.id === staff.accountId;
  const title = isOwn ? "自分の不在と代理" : `${found.name}さんの不在と代理`;
  return (
    <MainArea before={<BackLink href={isOwn ? routes.adminAccount() : routes.adminAccountOf(found.id)} />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(title, "事務局")}</title>
      <PageHeading lead="不在の間、代理の人が同じ案件を見て、処理できます。">{title}</PageHeading>
      <div className="flex flex-col gap-10">
        <AbsenceList absences={found.absences} endForm={(absence) => <EndAbsence absence={absence} />} />
        <AbsenceForm id={found.id} deputies={found.deputies} action={enterAbsenceAction} />
      </div>
    </MainArea>
  );
}

type EndAbsenceProps = { readonly absence: ListedAbsence };

function EndAbsence({ absence }: EndAbsenceProps) {
  return (
    <form action={endAbsenceAction}>
      <HiddenField name="absenceId" value={absence.id} />
      <Button type="submit" look="outline" size="small">
        取り消す<VisuallyHidden>：{formatDate(absence.firstDay)}からの不在</VisuallyHidden>
      </Button>
    </form>
  );
}
