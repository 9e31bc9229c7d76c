import { StatusBadge } from "@/components/ui/status-badge";

type InventedNoteProps = { readonly children: string };

/** Above what the demonstration made up. */
export function InventedNote({ children }: InventedNoteProps) {
  return (
    <p className="flex max-w-text flex-wrap items-center gap-x-3 gap-y-2">
      <StatusBadge tone="warning">デモデータ</StatusBadge>
      <span>{children}</span>
    </p>
  );
}
