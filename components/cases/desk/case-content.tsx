import { Heading } from "@/components/ui/heading";
import { TimeText } from "@/components/ui/time-text";
import type { SealedContent } from "@/lib/receipts/content";
import { differences } from "@/lib/receipts/differences";
import { routes } from "@/lib/routes";
import { DifferenceList } from "./difference-list";
import { SealedRows } from "./sealed-rows";
import { VersionBar } from "./version-bar";

type Version = {
  readonly id: string;
  readonly ordinal: number;
  readonly sealedAt: Date;
  readonly content: SealedContent;
};

type CaseContentProps = {
  readonly heading?: string;
  /** Address of the case. */
  readonly address: string;
  readonly versions: readonly Version[];
  readonly current: Version | null;
  readonly published: Version | null;
  /** Which version to read, and which one to hold it against. */
  readonly query: { readonly version?: number | undefined; readonly compare?: number | undefined };
};

/** What was sent, as it was sealed; what a change would change; any two versions side by side. */
export function CaseContent({
  heading = "申請の内容",
  address,
  versions,
  current,
  published,
  query,
}: CaseContentProps) {
  const byOrdinal = (ordinal: number | undefined) => versions.find((version) => version.ordinal === ordinal);
  const shown = byOrdinal(query.version) ?? current;
  if (shown === null) return null;
  const compared = byOrdinal(query.compare);
  const isChange = compared === undefined && shown === current && published !== null && published.id !== shown.id;
  const base = isChange ? published : compared;
  return (
    <section aria-labelledby="content" className="flex flex-col gap-6">
      <Heading level={2} id="content">
        {heading}
      </Heading>
      <VersionBar
        address={address}
        versions={versions.map(({ ordinal, sealedAt, id }) => ({
          ordinal,
          sealedAt,
          isPublished: id === published?.id,
        }))}
        shown={shown.ordinal}
        compared={compared?.ordinal}
      />
      {base && <Comparison base={base} shown={shown} isChange={isChange} />}
      <p className="text-dns-16N-130">
        第{shown.ordinal}版（
        <TimeText at={shown.sealedAt} />
        に受付）
        {shown === current ? "" : "：過去の版を表示しています。"}
      </p>
      <SealedRows content={shown.content} fileHref={routes.attachment} />
    </section>
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
