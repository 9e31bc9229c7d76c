import { ExternalLink } from "@/components/ui/link";
import { withoutReadings } from "@/lib/content/readings";
import type { Inline, Text } from "@/lib/content/text";
import { RubyText } from "./ruby-text";

type InlineTextProps = { readonly text: Text };

export function InlineText({ text }: InlineTextProps) {
  if (typeof text === "string") return <RubyText text={text} />;
  return text.map((part) => <Part key={keyOf(part)} part={part} />);
}

type PartProps = { readonly part: Inline };

function Part({ part }: PartProps) {
  if (typeof part === "string") return <RubyText text={part} />;
  if ("lang" in part) return <span lang={part.lang}>{part.text}</span>;
  const { text, href, hrefLang } = part;
  if (href.startsWith("https://")) return <ExternalLink href={href}>{text}</ExternalLink>;
  return (
    <a href={href} hrefLang={hrefLang}>
      <RubyText text={text} />
    </a>
  );
}

function keyOf(part: Inline): string {
  if (typeof part === "string") return part;
  return "lang" in part ? part.text : part.href;
}

/** Text without its links and readings, for keys and descriptions. */
export function plainText(text: Text): string {
  if (typeof text === "string") return withoutReadings(text);
  return text.map((part) => withoutReadings(typeof part === "string" ? part : part.text)).join("");
}
