import { AskList } from "@/components/cases/desk/ask-list";
import { ReasonField } from "@/components/cases/desk/reason-field";
import { type Act, acts } from "@/lib/offices/desk-acts";
import type { SealedRow } from "@/lib/receipts/content";

type ActFieldsProps = {
  readonly act: Act;
  /** The answers as they were sent, each of which can be asked about. */
  readonly rows: readonly SealedRow[];
};

/** What an act asks for before it can be done; nothing where the decision itself is all. */
export function ActFields({ act, rows }: ActFieldsProps) {
  if (act === "return") return <AskList rows={rows} />;
  const { reason } = acts[act];
  return reason === undefined ? null : <ReasonField label={reason} help="自治体へのメールに、このまま記載されます。" />;
}
