import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Markdown } from "@/components/content/markdown";

const render = (text: string) => renderToStaticMarkup(<Markdown text={text} />);

/** What editors of other systems were made to show: each would run, send, cover or disguise something. */
const HOSTILE: readonly string[] = [
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "<svg/onload=alert(1)>",
  '<iframe src="https://evil.example"></iframe>',
  '<a href="javascript:alert(1)">押す</a>',
  "[押す](javascript:alert(1))",
  "[押す](JaVaScRiPt:alert(1))",
  "[押す](java&#10;script:alert(1))",
  "[押す](&#x6A;avascript:alert(1))",
  "[押す](data:text/html;base64,PHNjcmlwdD4=)",
  "[押す](vbscript:msgbox)",
  "<javascript:alert(1)>",
  "![絵](https://evil.example/track.png)",
  "![絵](javascript:alert(1))",
  '![絵](x "onerror=alert(1)")',
  '<style>body{display:none}</style><form action="https://evil.example"><input name="password"></form>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  "**<b onmouseover=alert(1)>太字</b>**",
  "[a]: javascript:alert(1)\n\n[a]",
  '|<td onclick="alert(1)">|\n|-|\n|<script>alert(1)</script>|',
  "```html\n</code></pre><script>alert(1)</script>\n```",
];

it.each(HOSTILE)("shows nothing of %j that a browser would act on", (text) => {
  const tags = render(text).match(/<[^>]*>/g) ?? [];

  expect(
    tags.filter((tag) => /^<\/?(script|style|iframe|form|input|meta|svg|object|embed|base|link)\b/i.test(tag)),
  ).toEqual([]);
  expect(tags.filter((tag) => / on[a-z]+=/i.test(tag))).toEqual([]);
  expect(tags.filter((tag) => /(href|src)="(?!https?:|mailto:|tel:|\/|#)[^"]+"/i.test(tag))).toEqual([]);
  expect(tags.filter((tag) => /src="https?:/i.test(tag))).toEqual([]);
});

it("keeps what an editor means", () => {
  const html = render("## 見出し\n\n**強調**と[公式サイト](https://www.example.jp/)、[問い合わせ](/contact)。");

  expect(html).toContain("<strong");
  expect(html).toContain('href="https://www.example.jp/"');
  expect(html).toContain('href="/contact"');
});
