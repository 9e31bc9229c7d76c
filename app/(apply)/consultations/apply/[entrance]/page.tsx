import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { heldConsultation } from "@/app/(apply)/consultations/apply/held";
import { nextPage } from "@/app/(apply)/consultations/apply/next-page";
import { StartForm } from "@/components/consultations/apply/start-form";
import { StartGuide } from "@/components/consultations/apply/start-guide";
import { ResumeBox } from "@/components/drafts/resume-box";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ENTRANCES } from "@/lib/consultations/options";
import { getSubmissionOf } from "@/lib/drafts/queries";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { getPublicOffice } from "@/lib/offices/queries/public";
import { routes } from "@/lib/routes";
import { getSetting } from "@/lib/settings/queries";
import { startAction } from "./actions";

export const instant = false;

type StartPageProps = {
  readonly params: Promise<{ readonly entrance: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const querySchema = z.object({ office: z.string().max(40).catch("") });

export async function generateMetadata({ params }: StartPageProps): Promise<Metadata> {
  const { entrance } = await params;
  const label = ENTRANCES.find(({ value }) => value === entrance)?.label ?? "";
  return { title: pageTitle(`${label}の相談窓口`) };
}

export default async function ConsultationStartPage({ params, searchParams }: StartPageProps) {
  await connection();
  const { entrance: asked } = await params;
  const entrance = ENTRANCES.find(({ value }) => value === asked);
  if (entrance === undefined) notFound();
  const { office } = querySchema.parse(await searchParams);
  const held = await heldConsultation();
  const draft = held !== null && (await getSubmissionOf(held.id)) === null ? held : null;
  const days = await getSetting("consultation.targetDays");
  return (
    <MainArea before={<BackLink href={routes.consultationApply()} label="相談窓口の選択に戻る" />}>
      {draft !== null && (
        <ResumeBox href={nextPage(draft.answers)} savedAt={draft.updatedAt} keptUntil={draft.expiresAt} />
      )}
      <PageHeading lead="地方創生テレワークについての相談に、事務局の担当者が無料でお答えします。">
        {entrance.label}の相談窓口
      </PageHeading>
      <StartGuide entrance={entrance.value} targetDays={days} />
      <StartForm
        action={startAction.bind(null, entrance.value)}
        hasDraft={draft !== null}
        office={await officeOf(office)}
      />
    </MainArea>
  );
}

/** The office that the reader came from, when it is one that is shown. */
async function officeOf(asked: string) {
  const parsed = parseReferenceNumber(asked);
  if (!parsed.ok) return null;
  const found = await getPublicOffice(parsed.value.number);
  return found?.state === "shown" ? { number: found.office.number, name: found.office.name } : null;
}
