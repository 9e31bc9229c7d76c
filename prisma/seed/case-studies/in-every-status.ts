import { clock } from "@/lib/clock";
import { perform } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { archiveContent } from "@/lib/publishing/commands/ending";
import type { Content } from "@/lib/publishing/commands/record";
import { approveContent, submitContent } from "@/lib/publishing/commands/review";
import { saveContent } from "@/lib/publishing/commands/write";
import { contentAnswers } from "@/lib/publishing/field";
import { caseStudyFields } from "@/lib/publishing/kinds/case-study";
import { type Desk, seedDraft } from "@/prisma/seed/contents";
import { INVENTED } from "./invented";

const NEXT_QUARTER_MS = 90 * 86_400_000;

function demo(slug: string, status: string): Answers {
  return {
    title: `（デモ）${status}の事例`,
    slug,
    organization: "ひばり設計（架空）",
    audiences: ["companies"],
    summary: `編集の流れを示すための架空の事例です。編集の画面では「${status}」になっています。`,
    actions: "海の見える町に小さな拠点を置き、社員が交代で働く架空の取組です。",
    ...INVENTED,
  };
}

/** One invented case study in every status of the desk, and one whose address has changed. */
export async function seedCaseStudiesInEveryStatus(desk: Desk): Promise<void> {
  await seedDraft(desk, "CASE_STUDY", demo("demo-draft", "下書き"));
  await begin(desk, demo("demo-in-review", "確認待ち"), (draft) => submit(desk, draft));
  await begin(desk, demo("demo-scheduled", "公開予約"), async (draft) =>
    approve(desk, await submit(desk, draft), new Date(clock.now().getTime() + NEXT_QUARTER_MS)),
  );
  await begin(desk, demo("demo-archived", "公開終了"), async (draft) => {
    const { id, version } = await publish(desk, draft);
    const reason = "架空の取組が終わったという想定のため。";
    await perform(desk.writer, (uow) => archiveContent(uow, { id, version, reason }));
  });
  const moved = demo("demo-moved", "公開中");
  await begin(desk, moved, async (draft) => {
    const revised = await revise(desk, await publish(desk, draft), { ...moved, slug: "demo-present-address" });
    await publish(desk, revised);
  });
  await seedRevisions(desk);
}

async function seedRevisions(desk: Desk): Promise<void> {
  const [revising, inReview, approved] = [
    demo("demo-revising", "改訂の下書き"),
    demo("demo-revision-in-review", "改訂の確認待ち"),
    demo("demo-revision-scheduled", "改訂の公開予約"),
  ];
  await begin(desk, revising, async (draft) => revise(desk, await publish(desk, draft), revising));
  await begin(desk, inReview, async (draft) => submit(desk, await revise(desk, await publish(desk, draft), inReview)));
  await begin(desk, approved, async (draft) => {
    const sent = await submit(desk, await revise(desk, await publish(desk, draft), approved));
    await approve(desk, sent, new Date(clock.now().getTime() + NEXT_QUARTER_MS));
  });
}

async function begin(desk: Desk, answers: Answers, goOn: (draft: Content) => Promise<unknown>): Promise<void> {
  const draft = await seedDraft(desk, "CASE_STUDY", answers);
  if (draft !== null) await goOn(draft);
}

function submit({ writer }: Desk, { id, version }: Content): Promise<Content> {
  return perform(writer, (uow) => submitContent(uow, { id, version }));
}

function approve({ second }: Desk, { id, version }: Content, publishAt: Date | null): Promise<Content> {
  return perform(second, (uow) => approveContent(uow, { id, version, publishAt }));
}

async function publish(desk: Desk, draft: Content): Promise<Content> {
  return approve(desk, await submit(desk, draft), null);
}

function revise({ writer }: Desk, { id, version }: Content, answers: Answers): Promise<Content> {
  const whole = contentAnswers(caseStudyFields, { ...answers, results: "改訂で加えた、架空の成果です。" });
  return perform(writer, (uow) => saveContent(uow, { id, version, answers: whole }));
}
