import { StatusBadge } from "@/components/ui/status-badge";

/** Beside every list of invented offices. */
export function DemoNote() {
  return (
    <p className="flex flex-wrap items-center gap-2 text-dns-16N-130">
      <StatusBadge tone="warning">デモデータ</StatusBadge>
      次の施設は、すべて架空のものです。実在する自治体の名前を使っていますが、その自治体の施設ではありません。
    </p>
  );
}
