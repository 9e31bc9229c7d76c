import { DescriptionList } from "@/components/ui/description-list";
import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import type { AdjustmentHead } from "@/lib/awards/adjustment/desk/view";
import { adjustmentStatusLabels } from "@/lib/awards/adjustment/labels";
import { routes } from "@/lib/routes";

type AdjustmentFactsProps = { readonly head: AdjustmentHead; readonly fiscalYear: number };

/** Who asked for it and when, over what, and how anybody can work it out again. */
export function AdjustmentFacts({ head, fiscalYear }: AdjustmentFactsProps) {
  const { id, status, askedBy, askedAt, computedAt, inputSha256, resultSha256, settingsSha256, draws } = head;
  const file = (name: string) => routes.adminAdjustmentFile(fiscalYear, `${id}-${name}`);
  return (
    <DescriptionList
      isDense
      items={[
        {
          term: "状態",
          details: (
            <StatusBadge tone={status === "COMPUTED" ? "success" : "warning"}>
              {adjustmentStatusLabels[status]}
            </StatusBadge>
          ),
        },
        {
          term: "依頼",
          details: (
            <>
              {askedBy}　<TimeText at={askedAt} />
            </>
          ),
        },
        { term: "計算", details: <TimeText at={computedAt} /> },
        { term: "再現", details: <Repeated earlier={head.earlier} /> },
        {
          term: "再標本化",
          details: `${draws}回。種は、公開した設定のSHA-256（${settingsSha256.slice(0, 12)}…）から作ります。`,
        },
        {
          term: "計算のもと",
          details: <Sealed href={file("input.json")} name="もとのデータ（JSON）" sha256={inputSha256} />,
        },
        {
          term: "計算の結果",
          details: <Sealed href={file("result.json")} name="結果のデータ（JSON）" sha256={resultSha256} />,
        },
      ]}
    />
  );
}

function Repeated({ earlier }: Pick<AdjustmentHead, "earlier">) {
  if (earlier === null)
    return "同じ評価票による計算は、ほかにありません。もう一度計算すると、同じ結果になるかを確かめられます。";
  return (
    <>
      同じ評価票による前の計算（
      <TimeText at={earlier.at} />
      ）と、
      {earlier.isSame
        ? "1バイトも違わない同じ結果です。"
        : "結果が違います。プログラムの更新によるものかどうかを、システムの担当に確かめてください。"}
    </>
  );
}

type SealedProps = { readonly href: string; readonly name: string; readonly sha256: string };

function Sealed({ href, name, sha256 }: SealedProps) {
  return (
    <>
      <a href={href} className="print:hidden">
        {name}
      </a>
      <code className="block break-all">SHA-256：{sha256}</code>
    </>
  );
}
