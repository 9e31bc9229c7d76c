import { partsWithReadings } from "@/lib/content/readings";

type RubyTextProps = { readonly text: string };

/** Text with the readings that stand in it above their kanji; in brackets where a browser knows no ruby. */
export function RubyText({ text }: RubyTextProps) {
  return partsWithReadings(text).map(({ at, text: base, reading }) =>
    reading === undefined ? (
      base
    ) : (
      <ruby key={at}>
        {base}
        <rp>（</rp>
        <rt>{reading}</rt>
        <rp>）</rp>
      </ruby>
    ),
  );
}
