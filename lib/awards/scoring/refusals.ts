import { DomainError } from "@/lib/errors";

export class SheetNotFound extends DomainError {
  override readonly name = "RecordNotFound";
  constructor() {
    super("この評価票は、いまは担当に含まれていません。採点の一覧から開き直してください。");
  }
}
