import { portalSettings } from "@/lib/server/portal-environment";
import { withStandingDatabase } from "@/lib/server/standing-database";

/** Beside a running portal: `NEWS {"title":…} [moment]` lets two people of the desk publish a content by the real commands. */
async function publish(kindName: string, answers: string, at: string): Promise<string> {
  const { createEditors } = await import("@/tests/factories/contents");
  const { ContentKind } = await import("@/lib/db/generated/enums");
  const { perform } = await import("@/lib/db/unit-of-work");
  const { seedDraft } = await import("@/prisma/seed/contents");
  const { approveContent, submitContent } = await import("@/lib/publishing/commands/review");
  const { parseAnswers } = await import("@/lib/publishing/answers");
  const kind = Object.values(ContentKind).find((known) => known === kindName);
  if (kind === undefined) throw new Error(`There is no kind ${kindName}.`);
  const desk = await createEditors();
  const draft = await seedDraft(desk, kind, parseAnswers(JSON.parse(answers)));
  if (draft === null) throw new Error("The address is taken.");
  const sent = await perform(desk.writer, (uow) => submitContent(uow, draft));
  return (
    await perform(desk.second, (uow) => approveContent(uow, { ...sent, publishAt: at === "" ? null : new Date(at) }))
  ).status;
}

const [, , kind = "", answers = "{}", at = ""] = process.argv;
console.log(await withStandingDatabase(portalSettings(process.env), () => publish(kind, answers, at)));
process.exit(0);
