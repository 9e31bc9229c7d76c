import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { DayText, TimeText } from "@/components/ui/time-text";

type AuditStateParts = {
  readonly events: number;
  readonly seal: { readonly day: Date; readonly sealedAt: Date; readonly digest: string } | null;
  readonly verification: {
    readonly at: Date;
    readonly chains: number;
    readonly events: number;
    readonly findings: readonly string[];
    readonly hasMore: boolean;
  } | null;
};

type AuditStatePanelProps = {
  readonly state: AuditStateParts;
  /** The form that checks the record now, where it is shown. */
  readonly verify?: ReactNode;
};

/** Whether the record can be trusted: when it was last checked, and what was found. */
export function AuditStatePanel({ state: { events, seal, verification }, verify }: AuditStatePanelProps) {
  return (
    <div className="flex flex-col gap-4">
      <DescriptionList
        isDense
        items={[
          { term: "記録の数", details: `${events.toLocaleString("ja-JP")}件` },
          { term: "最後の検証", details: <Verification verification={verification} /> },
          { term: "最後の封印", details: <Seal seal={seal} /> },
        ]}
      />
      {verification !== null && verification.findings.length > 0 && <Findings {...verification} />}
      <p className="max-w-text">
        検証と封印は毎晩自動で行われます。サーバーでは
        <code className="mx-1 inline-block font-mono select-all">npm run audit:verify</code>
        でも検証できます。書き換えや欠落があれば、その記録の名前が表示されます。
      </p>
      {verify}
    </div>
  );
}

function Verification({ verification }: Pick<AuditStateParts, "verification">) {
  if (verification === null) return "まだ検証されていません";
  const { at, findings, chains, events } = verification;
  const outcome =
    findings.length === 0
      ? "書き換えや欠落はありませんでした"
      : `${findings.length}件の不一致が見つかりました。内容を確認してください`;
  return (
    <>
      <TimeText at={at} />　
      <strong className={findings.length === 0 ? "text-green-900" : "text-error-1"}>{outcome}</strong>
      （系列{chains.toLocaleString("ja-JP")}、記録{events.toLocaleString("ja-JP")}件）
    </>
  );
}

function Seal({ seal }: Pick<AuditStateParts, "seal">) {
  if (seal === null) return "まだ封印されていません（日本時間の1日が終わると封印されます）";
  return (
    <>
      <DayText day={seal.day} />
      の分（
      <TimeText at={seal.sealedAt} />）<br />
      <code className="font-mono text-dns-14N-130 wrap-anywhere select-all">{seal.digest}</code>
    </>
  );
}

type FindingsProps = { readonly findings: readonly string[]; readonly hasMore: boolean };

function Findings({ findings, hasMore }: FindingsProps) {
  return (
    <section aria-label="見つかった不一致" className="rounded-8 border-2 border-error-1 p-4">
      <ul className="flex list-disc flex-col gap-1 pl-6 wrap-anywhere">
        {findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
        {hasMore && <li>ほかにも不一致があります。</li>}
      </ul>
    </section>
  );
}
