import { connection } from "next/server";
import { FeedbackForm } from "@/components/feedback/feedback-form";
import { MainArea } from "@/components/layout/main-area";
import { getPageName } from "@/lib/feedback/queries";
import { feedbackQuerySchema } from "@/lib/feedback/schema";
import { sendFeedbackAction } from "./actions";

export const instant = false;

type FeedbackPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FeedbackPage({ searchParams }: FeedbackPageProps) {
  await connection();
  const { page: path } = feedbackQuerySchema.parse(await searchParams);
  const name = path === undefined ? null : await getPageName(path);
  const about = path === undefined || name === null ? null : { path, name };
  return (
    <MainArea>
      <FeedbackForm action={sendFeedbackAction} about={about} />
    </MainArea>
  );
}
