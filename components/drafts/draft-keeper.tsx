"use client";

import { type ReactNode, useRef } from "react";
import { CopyChoice } from "./copy-choice";
import { putAnswer } from "./form-answers";
import { KeptStatus } from "./kept-status";
import { UnsentPanel } from "./unsent-panel";
import { useCopies } from "./use-copies";
import { useKeeper } from "./use-keeper";

type DraftKeeperProps = {
  readonly draftId: string;
  /** Which of the draft's forms this is. */
  readonly step: string;
  /** Where answers are sent to by themselves. */
  readonly address: string;
  /** The questions whose answers are kept, with their words. */
  readonly labels: Readonly<Record<string, string>>;
  readonly children?: ReactNode;
};

/** Around the questions of a form: what is typed in them is kept from the first letter. */
export function DraftKeeper({ draftId, step, address, labels, children }: DraftKeeperProps) {
  const copyName = `${draftId} ${step}`;
  const place = useRef<HTMLInputElement>(null);
  const { version, tab, kept } = useKeeper(place, { address, names: Object.keys(labels).join(" "), copyName });
  const copies = useCopies(copyName);
  const keepNow = () => place.current?.dispatchEvent(new Event("input", { bubbles: true }));
  const use = (name: string) => {
    const form = place.current?.form;
    if (form) putAnswer(form, name, copies.found?.[name] ?? "");
    keepNow();
  };
  const choose = (isWanted: boolean) => {
    copies.choose(isWanted);
    keepNow();
  };
  return (
    <>
      <input ref={place} type="hidden" name="seen" value={version} readOnly />
      <input type="hidden" name="tab" value={tab} readOnly />
      <UnsentPanel place={place} found={copies.found} labels={labels} use={use} forget={copies.forget} />
      {children}
      <div className="flex flex-col gap-2">
        <KeptStatus kept={kept} labels={labels} hasCopies={copies.state === "on"} />
        <CopyChoice state={copies.state} choose={choose} />
      </div>
    </>
  );
}
