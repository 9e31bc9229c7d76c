"use client";

import { useId } from "react";
import { markStyle, optionStyle } from "@/components/form/control-style";
import type { CopiesState } from "./use-copies";

type CopyChoiceProps = {
  readonly state: CopiesState;
  readonly choose: (isWanted: boolean) => void;
};

/** Off until somebody asks for it: on a shared computer the next person could read what was typed. */
export function CopyChoice({ state, choose }: CopyChoiceProps) {
  const id = useId();
  if (state === "unknown" || state === "impossible") return null;
  return (
    <div>
      <label htmlFor={id} className={optionStyle}>
        <input
          id={id}
          type="checkbox"
          checked={state === "on"}
          onChange={(event) => choose(event.currentTarget.checked)}
          aria-describedby={`${id}-help`}
          className={markStyle}
        />
        <span>この端末にも控えを残す（ご自分の端末の場合だけ選択してください）</span>
      </label>
      <p id={`${id}-help`} className="pl-9 text-std-16N-170 text-solid-gray-600">
        通信が途切れたときに、送信できていない入力を暗号化してこの端末に残します。送信できると消えます。残る期間は最長30日です。
      </p>
    </div>
  );
}
