import { StatusBadge } from "@/components/ui/status-badge";

/** Beside every list of invented declarations. */
export function DemoNote() {
  return (
    <p className="flex flex-wrap items-center gap-2 text-dns-16N-130">
      <StatusBadge tone="warning">デモデータ</StatusBadge>
      次の企業・団体と宣言は、すべて架空のものです。
    </p>
  );
}
