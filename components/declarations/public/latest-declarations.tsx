import { ButtonLink } from "@/components/ui/button";
import { routes } from "@/lib/routes";
import { DeclarationList } from "./declaration-list";
import { DemoNote } from "./demo-note";
import type { ListedDeclaration } from "./listed-declaration";

type LatestDeclarationsProps = {
  readonly declarations: readonly ListedDeclaration[];
  readonly total: number;
  readonly isDemo: boolean;
};

export function LatestDeclarations({ declarations, total, isDemo }: LatestDeclarationsProps) {
  if (declarations.length === 0) return null;
  return (
    <section aria-labelledby="latest">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="latest" className="text-std-24B-150 desktop:text-std-28B-150">
          新しく公開された宣言
        </h2>
        <p>{total.toLocaleString("ja-JP")}件の宣言を公開しています。</p>
      </div>
      {isDemo && (
        <div className="mt-3">
          <DemoNote />
        </div>
      )}
      <div className="mt-6">
        <DeclarationList declarations={declarations} level={3} />
      </div>
      <p className="mt-6">
        <ButtonLink href={routes.declarations()} look="outline">
          すべての宣言を見る
        </ButtonLink>
      </p>
    </section>
  );
}
