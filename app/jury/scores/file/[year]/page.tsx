import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { PreviewPart } from "@/components/jury/scores/preview-part";
import { UploadPart } from "@/components/jury/scores/upload-part";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { requireJuror } from "@/lib/auth/juror";
import { getUploaded } from "@/lib/awards/scoring/queries/offline";
import { routes } from "@/lib/routes";
import { loadScoresAction, uploadScoresAction } from "./actions";

export const instant = false;

const querySchema = z.object({ id: z.uuid().optional().catch(undefined) });

type FilePageProps = {
  readonly params: Promise<{ readonly year: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Scoring in one file: taken out, filled in anywhere, looked at and loaded back. */
export default async function FilePage({ params, searchParams }: FilePageProps) {
  await connection();
  const juror = await requireJuror();
  const year = Number((await params).year);
  if (!juror.seats.some((seat) => seat.isReady && seat.fiscalYear === year)) notFound();
  const { id } = querySchema.parse(await searchParams);
  const uploaded = id === undefined ? null : await getUploaded(juror, year, id);
  return (
    <MainArea width="wide" before={<BackLink href={routes.juryScores()} label="採点の一覧に戻る" />}>
      <title>{pageTitle("ファイルで採点する", "表彰の審査")}</title>
      <PageHeading>ファイルで採点する</PageHeading>
      {uploaded === null ? (
        <UploadPart action={uploadScoresAction.bind(null, year)} fiscalYear={year} />
      ) : (
        <PreviewPart action={loadScoresAction.bind(null, year)} uploaded={uploaded} />
      )}
    </MainArea>
  );
}
