"use client";

import { type RefObject, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { pictureMark } from "@/lib/publishing/picture-widths";
import { insertBlock, type MarkdownEdit, markText } from "./markdown-edits";
import type { Picture } from "./picture";
import { PicturePicker } from "./picture-picker";
import { selectedIn, writeInto } from "./write-into";

type MarkdownToolbarProps = {
  readonly label: string;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly pictures: readonly Picture[];
};

const EDITS = [
  { edit: "heading", label: "見出し" },
  { edit: "bold", label: "太字" },
  { edit: "list", label: "箇条書き" },
  { edit: "link", label: "リンク" },
] as const satisfies readonly { readonly edit: MarkdownEdit; readonly label: string }[];

/** Writes the marks, so that nobody has to know them. Ordinary buttons: the keyboard and a finger reach each of them. */
export function MarkdownToolbar({ label, area, pictures }: MarkdownToolbarProps) {
  const [isChoosing, setIsChoosing] = useState(false);
  const mark = (edit: MarkdownEdit) => {
    if (area.current) writeInto(area.current, markText(edit, selectedIn(area.current)));
  };
  const insert = ({ id, alt }: Picture) => {
    setIsChoosing(false);
    if (area.current) writeInto(area.current, insertBlock(selectedIn(area.current), pictureMark(id, alt)));
  };
  return (
    <div className="flex flex-col gap-3">
      <fieldset className="flex min-w-0 flex-wrap gap-x-2 gap-y-4">
        <legend className="sr-only">{label}の書式</legend>
        {EDITS.map(({ edit, label: name }) => (
          <button key={edit} type="button" className={buttonStyle("outline", "small")} onClick={() => mark(edit)}>
            {name}
          </button>
        ))}
        <button
          type="button"
          aria-expanded={isChoosing}
          className={buttonStyle("outline", "small")}
          onClick={() => setIsChoosing(!isChoosing)}
        >
          画像
        </button>
      </fieldset>
      {isChoosing && <PicturePicker pictures={pictures} onChoose={insert} onClose={() => setIsChoosing(false)} />}
    </div>
  );
}
