import { DomainError } from "@/lib/errors";

/** Whoever is in conflict of interest with an entry of the edition hears the same as if there were no meeting. */
export class MeetingNotFound extends DomainError {
  override readonly name = "RecordNotFound";
  constructor() {
    super("審査会が見つかりません。審査会の一覧からもう一度開いてください。");
  }
}

/** A rule of the deliberation says no: its sentence is for the person. */
export class MeetingRefused extends DomainError {
  override readonly name = "MeetingRefused";
  constructor(
    sentence: string,
    readonly code = "RULE",
  ) {
    super(sentence);
  }
}
