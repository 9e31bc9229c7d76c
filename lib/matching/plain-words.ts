import { cutContactData } from "@/lib/feedback/contact-data";
import { optionalText, requiredText } from "@/lib/forms/fields";

const error = ({ input }: { readonly input?: unknown }) =>
  `連絡先（${foundIn(String(input))}）は書かないでください。双方が承諾した後に、ポータルからお知らせします。`;

/** Words that the other side reads before both have accepted: whoever writes a phone number into them is told to take it out. */
export function wordsWithoutContact(label: string, max: number) {
  return optionalText(label, max).refine((text = "") => hasNoContact(text), { error });
}

export function neededWordsWithoutContact(label: string, max: number) {
  return requiredText(label, max).refine(hasNoContact, { error });
}

function hasNoContact(text: string): boolean {
  return cutContactData(text) === text;
}

function foundIn(text: string): string {
  return cutContactData(text).includes("メールアドレスのため") ? "メールアドレス" : "電話番号";
}
