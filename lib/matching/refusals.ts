import { DomainError } from "@/lib/errors";

export class NoWishes extends DomainError {
  override readonly name = "NoWishes";
  constructor() {
    super("希望が1つも入力されていません。地域、人数、設備などのうち、少なくとも1つを入力してください。");
  }
}

export class RequestClosed extends DomainError {
  override readonly name = "RequestClosed";
  constructor() {
    super("この希望は終了しているため、紹介できません。続ける場合は、新しい希望を登録してください。");
  }
}

export class CandidateGone extends DomainError {
  override readonly name = "CandidateGone";
  constructor() {
    super("この候補は、公開の終了や取り下げにより、紹介できなくなりました。候補の一覧を読み込み直してください。");
  }
}

export class AlreadyProposed extends DomainError {
  override readonly name = "AlreadyProposed";
  constructor() {
    super("この候補は、すでに紹介の下書きか提案があります。紹介の一覧から開いてください。");
  }
}

export class AnswerLate extends DomainError {
  override readonly name = "AnswerLate";
  constructor() {
    super("返事の期限が過ぎています。引き続き希望する場合は、事務局へお問い合わせください。");
  }
}

export class CounterpartGone extends DomainError {
  override readonly name = "CounterpartGone";
  constructor() {
    super("相手の施設の公開や募集が終わったため、この紹介は続けられません。事務局から改めてお知らせします。");
  }
}

export class LinkOver extends DomainError {
  override readonly name = "LinkOver";
  constructor() {
    super("このリンクは使えません。新しく届いたメールのリンクを開くか、マイページから返事をしてください。");
  }
}

export class NobodyToWriteTo extends DomainError {
  override readonly name = "NobodyToWriteTo";
  constructor(side: string) {
    super(`${side}の連絡先が登録されていないため、送れません。連絡先を登録してもらってから、もう一度送ってください。`);
  }
}

export class DeclarationNeeded extends DomainError {
  override readonly name = "DeclarationNeeded";
  constructor() {
    super("自治体の紹介を受けられるのは、自己宣言を公開している団体です。宣言が公開された後に、設定してください。");
  }
}

export class WrongKind extends DomainError {
  override readonly name = "WrongKind";
  constructor() {
    super("この操作は、団体の種類に合わないため、できません。マイページで団体を確かめてください。");
  }
}
