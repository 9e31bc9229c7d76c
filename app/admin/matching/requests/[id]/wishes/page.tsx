import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { WishFields } from "@/components/matching/request-form";
import { requireDuty } from "@/lib/auth/session";
import { filledForm } from "@/lib/forms/form";
import { formatDateTime } from "@/lib/japan/dates";
import { getWishesAtDesk } from "@/lib/matching/queries/desk-cases";
import { formOfWishes } from "@/lib/matching/wish-form";
import { routes } from "@/lib/routes";
import { weighAction } from "./actions";

export const instant = false;

type WishesPageProps = { readonly params: Promise<{ readonly id: string }> };

export default async function WishesPage({ params }: WishesPageProps) {
  await connection();
  const staff = await requireDuty("CONSULTATIONS");
  const id = z.uuid().safeParse((await params).id);
  const found = id.success ? await getWishesAtDesk(staff, id.data) : null;
  if (found === null) notFound();
  const { request, wishes, note } = found;
  const { direction } = request;
  return (
    <MainArea before={<BackLink href={routes.adminMatchingRequest(request.id)} label="候補に戻る" />}>
      <GovForm
        action={weighAction.bind(null, request.id)}
        title={pageTitle(
          `${request.organizationName}の希望と重みの変更（${formatDateTime(request.createdAt)}）`,
          "事務局",
        )}
        initial={filledForm({ ...formOfWishes(direction, wishes), note })}
        heading={
          <PageHeading lead="保存すると、候補を並べ直します。すでに作った紹介の理由は、作ったときのまま残ります。">
            {request.organizationName}の希望と重みの変更
          </PageHeading>
        }
      >
        <SeenVersion version={request.version} />
        <WishFields direction={direction} />
        <FormActions>
          <SubmitButton>保存して並べ直す</SubmitButton>
        </FormActions>
      </GovForm>
    </MainArea>
  );
}
