import { DomainError } from "@/lib/errors";

export class EditionNotFound extends DomainError {
  override readonly name = "RecordNotFound";
  constructor() {
    super("この年度の表彰は見つかりません。一覧からもう一度開いてください。");
  }
}

export class EditionThere extends DomainError {
  override readonly name = "EditionThere";
  constructor(readonly fiscalYear: number) {
    super(`${fiscalYear}年度の設定は、すでに作られています。一覧から開いてください。`);
  }
}

/** Somebody has begun already: two texts at once would undo each other. */
export class RevisionThere extends DomainError {
  override readonly name = "RevisionThere";
  constructor() {
    super("この年度の設定は、すでに変更が始められています。始められている変更を開いてください。");
  }
}

export class SettingsFaulty extends DomainError {
  override readonly name = "SettingsFaulty";
  constructor(readonly faults: readonly string[]) {
    super(`設定に直すところが${faults.length}件あります。一覧の項目をすべて直してから、承認を依頼してください。`);
  }
}

export class NothingChanged extends DomainError {
  override readonly name = "NothingChanged";
  constructor() {
    super("有効な設定と同じ内容です。設定を変更してから、承認を依頼してください。");
  }
}
