import { InventedNote } from "@/components/content/invented-note";
import { ResourceList } from "@/components/ui/resource-list";
import type { PublicEdition } from "@/lib/awards/editions/view";
import { routes } from "@/lib/routes";

type EditionListProps = { readonly editions: readonly PublicEdition[]; readonly isDemo: boolean };

export function EditionList({ editions, isDemo }: EditionListProps) {
  if (editions.length === 0) {
    return <p>現在、公開している募集要項はありません。募集を始めるときは、お知らせに掲載します。</p>;
  }
  return (
    <div className="flex flex-col gap-4">
      {isDemo && (
        <InventedNote>次の募集は、すべて架空のものです。応募の操作を試せますが、実際の審査は行いません。</InventedNote>
      )}
      <ResourceList
        level={2}
        resources={editions.map(({ fiscalYear, settings, periods }) => ({
          href: routes.award(fiscalYear),
          title: settings.name,
          summary: settings.categories.map(({ name }) => name).join("、"),
          facts: [...new Set(periods.map(({ opens, closes }) => `受付期間：${opens}から${closes}まで`))],
        }))}
      />
    </div>
  );
}
