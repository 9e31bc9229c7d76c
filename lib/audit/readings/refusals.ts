import { DomainError } from "@/lib/errors";

export class ReadingAsked extends DomainError {
  override readonly name = "ReadingAsked";
  constructor() {
    super("この職員の記録の閲覧は、すでに依頼しています。承認をお待ちください。");
  }
}

export class ReadingOfNobody extends DomainError {
  override readonly name = "ReadingOfNobody";
  constructor() {
    super("記録を見る職員を、自分以外の職員から選んでください。自分の記録は、依頼しなくても見られます。");
  }
}

export class ReadingDecided extends DomainError {
  override readonly name = "ReadingDecided";
  constructor() {
    super("この依頼は、すでにほかの人が決めています。画面を開き直して、結果を確認してください。");
  }
}
