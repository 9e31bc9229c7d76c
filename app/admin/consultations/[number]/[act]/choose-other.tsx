import { StatusTag } from "@/components/consultations/desk/status-tag";
import { Button } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { DayText } from "@/components/ui/time-text";
import type { OtherConsultation } from "@/lib/consultations/queries/other";
import type { Relative } from "@/lib/consultations/queries/relatives";

type ChooseOtherProps = {
  /** Address of this act. */
  readonly action: string;
  readonly typed: string | undefined;
  /** Was looked for and is not there. */
  readonly isMissing: boolean;
  readonly candidates: readonly Relative[];
};

/** Which other case: by its number, or out of those that lie near. A form that only changes the address. */
export function ChooseOther({ action, typed = "", isMissing, candidates }: ChooseOtherProps) {
  return (
    <div className="flex flex-col gap-6">
      <form action={action} method="get" className="flex flex-col items-start gap-3">
        <label htmlFor="with" className="text-std-18B-160">
          相手の受付番号
        </label>
        {isMissing && (
          <p id="with-error" className="text-std-16N-170 text-error-1">
            「{typed}」の相談は見つかりません。別の相談の受付番号（C-で始まります）を確かめて入力してください。
          </p>
        )}
        <input
          id="with"
          name="with"
          defaultValue={typed}
          required
          maxLength={30}
          aria-invalid={isMissing ? true : undefined}
          aria-describedby={isMissing ? "with-error" : undefined}
          className="min-h-12 w-full max-w-80 rounded-8 border border-solid-gray-600 px-3"
        />
        <Button type="submit" size="medium" look="outline">
          この相談を確かめる
        </Button>
      </form>
      {candidates.length > 0 && (
        <section aria-labelledby="candidates" className="flex flex-col gap-2">
          <h2 id="candidates" className="text-std-18B-160">
            候補
          </h2>
          <ul className="flex flex-col gap-2">
            {candidates.map(({ id, number, subject, status }) => (
              <li key={id} className="flex flex-wrap items-center gap-2">
                <a href={`${action}?with=${number}`}>{number}</a>
                <StatusTag status={status} />
                <span className="wrap-anywhere">{subject}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type BothProps = {
  readonly titles: readonly [string, string];
  readonly cases: readonly [OtherConsultation, OtherConsultation];
};

/** Both cases, side by side, before anything is done with them. */
export function Both({ titles, cases }: BothProps) {
  return (
    <div className="grid gap-4 desktop:grid-cols-2">
      {cases.map((one, position) => (
        <section
          key={one.number}
          aria-labelledby={`case-${position}`}
          className="rounded-8 border border-solid-gray-420 p-4"
        >
          <h2 id={`case-${position}`} className="mb-2 text-std-18B-160">
            {titles[position]}：{one.number}
          </h2>
          <DescriptionList
            isDense
            items={[
              { term: "件名", details: one.subject },
              { term: "団体", details: one.organizationName },
              { term: "担当者（団体側）", details: `${one.contactName}（${one.contactEmail}）` },
              { term: "状況", details: <StatusTag status={one.status} /> },
              { term: "受付", details: <DayText day={one.receivedAt} /> },
            ]}
          />
        </section>
      ))}
    </div>
  );
}
