"use client";

import { type RefObject, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { type Answers, asText, isSame } from "@/lib/drafts/answers";
import { answersOf } from "./form-answers";

type UnsentPanelProps = {
  readonly place: RefObject<HTMLInputElement | null>;
  readonly found: Answers | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly use: (name: string) => void;
  readonly forget: () => void;
};

/** What this browser kept and the server never got, offered field by field. Nothing is put in by itself. */
export function UnsentPanel({ place, found, labels, use, forget }: UnsentPanelProps) {
  const [names, setNames] = useState<readonly string[]>([]);

  useEffect(() => {
    const form = place.current?.form;
    if (!form || found === null) return setNames([]);
    const offered = Object.keys(labels).filter((name) => name in found);
    const now = answersOf(form, offered);
    const differing = offered.filter((name) => !isSame(now[name] ?? "", found[name] ?? ""));
    setNames(differing);
    if (differing.length === 0) forget();
  }, [place, found, labels, forget]);

  if (names.length === 0 || found === null) return null;
  const take = (taken: readonly string[]) => {
    for (const name of taken) use(name);
    setNames(names.filter((name) => !taken.includes(name)));
  };
  return (
    <section aria-labelledby="unsent-heading" className="rounded-8 border-2 border-warning-yellow-2 bg-white p-4">
      <h2 id="unsent-heading" className="text-std-18B-160">
        この端末に、送信できていない入力が残っています
      </h2>
      <p className="mt-2">今の入力と違う項目です。使うものを選んでください。</p>
      <ul className="mt-4 flex flex-col">
        {names.map((name) => (
          <li key={name} className="flex flex-col items-start gap-2 border-t border-solid-gray-300 py-3">
            <span className="font-700">{labels[name]}</span>
            <span className="max-w-full whitespace-pre-line break-words">{asText(found[name]) || "（空）"}</span>
            <Button look="outline" size="small" onClick={() => take([name])}>
              この内容を使う
              <span className="sr-only">：{labels[name]}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap gap-4">
        <Button look="outline" size="medium" onClick={() => take(names)}>
          すべて使う
        </Button>
        <Button look="text" size="medium" onClick={forget}>
          使わずに削除する
        </Button>
      </div>
    </section>
  );
}
