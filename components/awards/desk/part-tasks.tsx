import { type Task, TaskList } from "@/components/ui/task-list";
import { NEW_ITEM } from "@/lib/awards/editions/forms/seen-item";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import type { SettingsFault, SettingsPlace } from "@/lib/awards/editions/view";
import { routes } from "@/lib/routes";
import { addressOf } from "./places";

type PartTasksProps = {
  readonly fiscalYear: number;
  readonly settings: EditionSettings;
  readonly faults: readonly SettingsFault[];
};

/** All parts of the settings: what is right and what is not, and where further ones are added. */
export function PartTasks({ fiscalYear, settings, faults }: PartTasksProps) {
  const task = (label: string, place: SettingsPlace, help: string): Task => {
    const href = addressOf(fiscalYear, place);
    const isFaulty = faults.some((fault) => addressOf(fiscalYear, fault.place) === href);
    return { label, href, help, status: isFaulty ? "problem" : "completed" };
  };
  const { categories, criteria } = settings;
  return (
    <>
      <TaskList
        tasks={[
          task("名称、表彰式、添付ファイル", { part: "basics" }, settings.name),
          ...categories.map(({ key, name }) =>
            task(`部門：${name}`, { part: "category", key }, "応募できる者、受付期間、賞、審査委員の人数"),
          ),
          ...criteria.map(({ key, name, weight }) =>
            task(`評価項目：${name}`, { part: "criterion", key }, `重み${weight}`),
          ),
          task("審査の進め方", { part: "judging" }, "段階、定足数、同点のとき、補正、利益相反"),
          task("募集要項、応募規約、個人情報の取扱い", { part: "texts" }, "公開される文章"),
        ]}
      />
      <ul className="flex flex-wrap gap-x-8 gap-y-2">
        <li>
          <a href={routes.adminAwardCategory(fiscalYear, NEW_ITEM)}>部門を追加する</a>
        </li>
        <li>
          <a href={routes.adminAwardCriterion(fiscalYear, NEW_ITEM)}>評価項目を追加する</a>
        </li>
      </ul>
    </>
  );
}
