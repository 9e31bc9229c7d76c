import { introductionProposedMail } from "./mails";
import type { Reasons } from "./stored";

type Drafted = {
  readonly counterpartName: string;
  readonly counterpartPlace: string;
  readonly counterpartPath: string | null;
  readonly askerText: string;
};

/** The letter as it would go out, but for what is made when it goes: its receiver, its link, its day. */
export function proposalPreview(drafted: Drafted, reasons: Reasons): string {
  const { subject, text } = introductionProposedMail({
    ...{ to: "", name: drafted.counterpartName, place: drafted.counterpartPlace, text: drafted.askerText },
    page: drafted.counterpartPath,
    ...reasons,
    url: "（送るときに作ります）",
    until: "（送った日から14日目）",
  });
  return `件名：${subject}\n\n${text}`;
}
