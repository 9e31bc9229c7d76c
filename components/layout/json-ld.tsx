import { scriptJson } from "@/lib/content/script-json";

type JsonLdProps = { readonly data: object };

/** React puts the text of a `script` as it is, so it is made harmless before. */
export function JsonLd({ data }: JsonLdProps) {
  return <script type="application/ld+json">{scriptJson(data)}</script>;
}
