import { connection } from "next/server";
import { z } from "zod";
import { HiddenField } from "@/components/form/hidden-field";
import { TextField } from "@/components/form/text-field";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { pageTitle } from "@/components/layout/site-name";
import { RequestForm } from "@/components/matching/request-form";
import { requireDuty } from "@/lib/auth/session";
import { filledForm } from "@/lib/forms/form";
import { directionLabels } from "@/lib/matching/labels";
import { findConsultation } from "@/lib/matching/queries/consultation";
import { directionSchema } from "@/lib/matching/schema";
import { routes } from "@/lib/routes";
import { requestAtDeskAction } from "./actions";

export const instant = false;

const querySchema = z.object({
  direction: directionSchema.optional().catch(undefined),
  consultation: z.string().max(30).optional().catch(undefined),
});

type NewPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewRequestPage({ searchParams }: NewPageProps) {
  await connection();
  const staff = await requireDuty("CONSULTATIONS");
  const query = querySchema.parse(await searchParams);
  const found = query.consultation === undefined ? null : await findConsultation(staff, query.consultation);
  const fromConsultation = found?.entrance === "municipality" ? "MUNICIPALITY_SEEKS_COMPANY" : "COMPANY_SEEKS_PLACE";
  const direction = query.direction ?? fromConsultation;
  const heading = `希望の登録：${directionLabels[direction]}`;
  return (
    <MainArea before={<BackLink href={routes.adminMatchingRequests()} label="マッチングの希望に戻る" />}>
      <RequestForm
        isOfOthers
        action={requestAtDeskAction.bind(null, direction)}
        direction={direction}
        title={pageTitle(heading, "事務局")}
        heading={heading}
        lead={
          found === null
            ? "電話や面談でうかがった希望を登録します。"
            : `相談 ${found.number}から登録します。相談にある名称と連絡先だけを入力してあります。`
        }
        initial={filledForm(found === null ? {} : valuesOf(found))}
      >
        {found !== null && <HiddenField name="consultation" value={found.number} />}
        <TextField name="organizationName" label="企業・自治体の名称" required />
      </RequestForm>
    </MainArea>
  );
}

type Known = { readonly organizationName: string; readonly contactName: string; readonly contactEmail: string };

function valuesOf({ organizationName, contactName, contactEmail }: Known) {
  return { organizationName, contactName, contactEmail };
}
