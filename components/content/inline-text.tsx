import { ExternalLink } from "@/components/ui/link";
import type { Inline, Text } from "@/lib/content/text";

type InlineTextProps = { readonly text: Text };

export function InlineText({ text }: InlineTextProps) {
  if (typeof text === "string") return text;
  return text.map((part) => <Part key={keyOf(part)} part={part} />);
}

type PartProps = { readonly part: Inline };

function Part({ part }: PartProps) {
  if (typeof part === "string") return part;
  const isOutside = part.href.startsWith("https://");
  return isOutside ? <ExternalLink href={part.href}>{part.text}</ExternalLink> : <a href={part.href}>{part.text}</a>;
}

function keyOf(part: Inline): string {
  return typeof part === "string" ? part : part.href;
}

/** Text without its links, for keys and descriptions. */
export function plainText(text: Text): string {
  if (typeof text === "string") return text;
  return text.map((part) => (typeof part === "string" ? part : part.text)).join("");
}
