import type { Metadata } from "next";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { ConfirmByLink } from "@/components/offices/confirm/confirm-by-link";
import { ConfirmEnd } from "@/components/offices/confirm/confirm-end";
import { placeWords } from "@/lib/offices/place";
import { answerRows } from "@/lib/offices/presentation";
import { getConfirmation } from "@/lib/offices/queries/confirmation";
import { confirmByLinkAction } from "./actions";
import { confirmQuerySchema } from "./schema";

export const instant = false;

export const metadata: Metadata = { robots: { index: false }, referrer: "same-origin" };

type ConfirmPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Opening confirms nothing: mail servers follow links before people do. The button confirms. */
export default async function ConfirmPage({ searchParams }: ConfirmPageProps) {
  await connection();
  const { token } = confirmQuerySchema.parse(await searchParams);
  const confirmation = await getConfirmation(token);
  if (confirmation.state !== "open") {
    return (
      <MainArea>
        <ConfirmEnd end={confirmation} />
      </MainArea>
    );
  }
  const { answers, ...office } = confirmation;
  const rows = answerRows(answers, placeWords).filter(({ isPublic, value }) => isPublic && value !== "");
  return (
    <MainArea>
      <ConfirmByLink action={confirmByLinkAction} token={token} office={office} rows={rows} />
    </MainArea>
  );
}
