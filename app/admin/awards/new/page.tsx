import { connection } from "next/server";
import { NewEditionForm } from "@/components/awards/desk/new-edition-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { requireDuty } from "@/lib/auth/session";
import { listEditions } from "@/lib/awards/editions/queries/desk";
import { clock } from "@/lib/clock";
import { fiscalYearOf } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { createEditionAction } from "./actions";

export const instant = false;

export default async function NewAwardPage() {
  await connection();
  const staff = await requireDuty("AWARD");
  const [latest] = await listEditions(staff);
  const proposed = latest === undefined ? fiscalYearOf(clock.now()) : latest.fiscalYear + 1;
  return (
    <MainArea before={<BackLink href={routes.adminAwards()} label="表彰の一覧に戻る" />}>
      <NewEditionForm action={createEditionAction} fiscalYear={proposed} />
    </MainArea>
  );
}
