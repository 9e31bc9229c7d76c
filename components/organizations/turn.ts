import { statusSides } from "@/components/declarations/status/status-words";
import type { DeclarationStatus } from "@/lib/db/generated/enums";

const YOU = "申請者（あなた）";

/** Whose turn it is, said to an organisation of several people. */
export function turnOf(status: DeclarationStatus): string {
  const { turn } = statusSides[status];
  return turn === YOU ? "この団体の担当者" : turn;
}
