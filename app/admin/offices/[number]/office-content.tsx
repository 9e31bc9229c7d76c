import { CorrectionRounds } from "@/components/declarations/desk/correction-rounds";
import { DifferenceList } from "@/components/declarations/desk/difference-list";
import { SealedRows } from "@/components/declarations/desk/sealed-rows";
import { VersionBar } from "@/components/declarations/desk/version-bar";
import { Heading } from "@/components/ui/heading";
import { differences } from "@/lib/declarations/differences";
import { answersSchema } from "@/lib/drafts/stored";
import { fieldLabel } from "@/lib/offices/fields";
import { placeWords } from "@/lib/offices/place";
import { shownValue } from "@/lib/offices/presentation";
import type { OfficeForReview } from "@/lib/offices/queries/detail";
import { routes } from "@/lib/routes";
import type { OfficeQuery } from "./query";

type OfficeContentProps = { readonly found: OfficeForReview; readonly query: OfficeQuery };

type Version = OfficeForReview["versions"][number];

/** What was sent, as it was sealed; what a change would change; any two versions; what was asked and answered. */
export function OfficeContent({
  found: { office, versions, current, published, corrections },
  query,
}: OfficeContentProps) {
  const byOrdinal = (ordinal: number | undefined) => versions.find((version) => version.ordinal === ordinal);
  const shown = byOrdinal(query.version) ?? current;
  if (shown === null) return null;
  const compared = byOrdinal(query.compare);
  const isChange = compared === undefined && shown === current && published !== null && published.id !== shown.id;
  const base = isChange ? published : compared;
  return (
    <div className="flex min-w-0 flex-col gap-10">
      <section aria-labelledby="content" className="flex flex-col gap-6">
        <Heading level={2} id="content">
          登録の内容（第{shown.ordinal}版）
        </Heading>
        <VersionBar
          page={routes.adminOffice(office.number)}
          versions={versions.map((version) => ({ ...version, isPublished: version.id === published?.id }))}
          shown={shown.ordinal}
          compared={compared?.ordinal}
        />
        {base && <Comparison base={base} shown={shown} isChange={isChange} />}
        <SealedRows content={shown.content} fileHref={routes.attachment} />
      </section>
      {corrections.length > 0 && (
        <section aria-labelledby="corrections" className="flex flex-col gap-4">
          <Heading level={2} id="corrections">
            修正のやりとり
          </Heading>
          <CorrectionRounds rounds={corrections.map(inWords)} />
        </section>
      )}
    </div>
  );
}

type ComparisonProps = { readonly base: Version; readonly shown: Version; readonly isChange: boolean };

function Comparison({ base, shown, isChange }: ComparisonProps) {
  const [older, newer] = base.ordinal <= shown.ordinal ? [base, shown] : [shown, base];
  return (
    <section className="flex flex-col gap-4 rounded-8 border border-blue-900 p-4">
      <Heading level={3}>
        {isChange ? "公開中の内容からの変更点" : `第${older.ordinal}版から第${newer.ordinal}版への変更点`}
      </Heading>
      <DifferenceList differences={differences(older.content, newer.content)} />
    </section>
  );
}

/** Kept values in the words of the form. */
function inWords({ items, ...round }: OfficeForReview["corrections"][number]) {
  return {
    ...round,
    items: items.map(({ id, field, reason, before, after, explanation }) => {
      const words = (value: unknown) =>
        shownValue(field, answersSchema.catch({}).parse({ [field]: value }), placeWords);
      const answer = round.answeredAt === null ? null : { before: words(before), after: words(after), explanation };
      return { id, reason, label: fieldLabel(field), answer };
    }),
  };
}
