"use client";

import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { useForm } from "@/components/form/form-context";
import type { Answers } from "@/lib/drafts/answers";
import { type FormState, textOf } from "@/lib/forms/form";
import { formatTime } from "@/lib/japan/dates";
import { browserNetwork, tabId } from "./browser-network";
import { DraftSync } from "./draft-sync";
import { FormKeeper, type Report } from "./form-keeper";
import { copiesOf } from "./use-copies";

export type Kept = Report & { readonly isByPerson?: true };

type Keeping = {
  readonly address: string;
  /** Of the fields, with a space between: one text, so that a page made anew does not look like another one. */
  readonly names: string;
  /** Under which a copy of this page is kept in the browser. */
  readonly copyName: string;
};

/** Keeps the form around `place`; tells the number of the save that the form now stands for, and how keeping goes. */
export function useKeeper(place: RefObject<HTMLInputElement | null>, { address, names: joined, copyName }: Keeping) {
  const names = useMemo(() => joined.split(" "), [joined]);
  const { state, isSending } = useForm();
  const [version, setVersion] = useState(() => Number(textOf(state, "seen")));
  const [tab, setTab] = useState("");
  const [kept, setKept] = useState<Kept | null>(null);
  const sync = useRef<DraftSync | null>(null);
  const keeper = useRef<FormKeeper | null>(null);
  const opened = useRef(state);

  useEffect(() => {
    const form = place.current?.form;
    if (!form) return;
    setTab(tabId());
    sync.current ??= new DraftSync(browserNetwork(address), tabId(), seenIn(opened.current, names));
    const known = sync.current;
    const report = (news: Report) => {
      setVersion(known.version);
      setKept(news);
    };
    keeper.current = new FormKeeper({ form, names, sync: known, copies: copiesOf(copyName), report });
    keeper.current.start();
    return () => keeper.current?.stop();
  }, [place, address, names, copyName]);

  useEffect(() => {
    if (state.stamp === "" || state.values["seen"] === undefined) return;
    sync.current?.adopt(seenIn(state, names));
    setVersion(Number(textOf(state, "seen")));
    setKept({ kind: "saved", savedAt: formatTime(new Date()), filled: [], also: [], isByPerson: true });
  }, [state, names]);

  useEffect(() => {
    if (!isSending) keeper.current?.endSubmit();
  }, [isSending]);

  return { version, tab, kept };
}

function seenIn(state: FormState, names: readonly string[]) {
  const answers: Answers = Object.fromEntries(names.map((name) => [name, state.values[name] ?? ""]));
  return { version: Number(textOf(state, "seen")), answers };
}
