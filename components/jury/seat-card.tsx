import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { TaskList, type TaskStatus } from "@/components/ui/task-list";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { OwnSeat, SeatStep } from "@/lib/awards/jury/view";
import { formatDateTime } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";

type SeatCardProps = { readonly seat: OwnSeat };

const STEPS: readonly SeatStep[] = ["answer", "declare", "judge"];

/** One year: what is asked of the juror, in its order. */
export function SeatCard({ seat }: SeatCardProps) {
  const { fiscalYear, edition, categories, isChair, step, declaredAt } = seat;
  const year = `${fiscalYear}年度`;
  const statusOf = (task: SeatStep): TaskStatus => {
    const [place, now] = [STEPS.indexOf(task), STEPS.indexOf(step)];
    if (place === now) return "not-started";
    return place < now ? "completed" : "locked";
  };
  return (
    <Section title={year}>
      <DescriptionList
        items={[
          { term: "表彰の名称", details: edition },
          { term: "役割", details: isChair ? "審査委員（委員長）" : "審査委員" },
          { term: "担当する部門", details: categories.map(({ name }) => name).join("、") },
        ]}
      />
      <TaskList
        idPrefix={`year-${fiscalYear}-`}
        tasks={[
          {
            label: "就任の条件を読み、就任するか答える",
            href: routes.juryTerms(fiscalYear),
            status: statusOf("answer"),
            context: year,
          },
          {
            label: declaredAt === null ? "利益相反を申告する" : "利益相反の申告を追加する",
            href: routes.juryConflicts(fiscalYear),
            status: statusOf("declare"),
            context: year,
            ...(declaredAt === null ? {} : { help: `前回の申告：${formatDateTime(declaredAt)}` }),
          },
          ...(step === "judge" ? [] : [{ label: "応募を読む", href: routes.juryEntries(), status: statusOf("judge") }]),
        ]}
      />
      {step === "judge" && (
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <a href={routes.juryEntries()}>審査する応募を見る</a>
          <a href={routes.juryWishes(fiscalYear)}>
            担当の希望を出す<VisuallyHidden>（{year}）</VisuallyHidden>
          </a>
        </p>
      )}
    </Section>
  );
}
