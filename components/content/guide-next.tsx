import type { NextPage } from "@/lib/content/guides/guide";
import { RubyText } from "./ruby-text";

type GuideNextProps = { readonly pages: readonly NextPage[] };

export function GuideNext({ pages }: GuideNextProps) {
  return (
    <ul className="border-t border-solid-gray-420">
      {pages.map(({ href, title, text, hrefLang }) => (
        <li key={href} className="relative flex flex-col gap-1 border-b border-solid-gray-420 py-5 hover:bg-blue-50">
          <h3 className="text-std-18B-160">
            <a href={href} hrefLang={hrefLang} className="after:absolute after:inset-0">
              <RubyText text={title} />
            </a>
          </h3>
          <p className="max-w-text">
            <RubyText text={text} />
          </p>
        </li>
      ))}
    </ul>
  );
}
