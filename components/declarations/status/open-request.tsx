import { ButtonLink } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { TimeText } from "@/components/ui/time-text";
import { fieldLabel } from "@/lib/declarations/fields";
import { routes } from "@/lib/routes";

type OpenRequestProps = {
  readonly requestedAt: Date;
  readonly items: readonly { readonly field: string; readonly reason: string }[];
  /** Something was saved and not yet sent. */
  readonly hasDraft: boolean;
};

/** 修正のお願い: what is asked, and the way to answer. */
export function OpenRequest({ requestedAt, items, hasDraft }: OpenRequestProps) {
  return (
    <section
      aria-labelledby="request-heading"
      className="flex max-w-form flex-col gap-4 rounded-8 border-2 border-warning-yellow-2 p-4 desktop:p-6"
    >
      <Heading level={2} id="request-heading">
        修正のお願い（{items.length}件）
      </Heading>
      <p>
        <TimeText at={requestedAt} />
        に、事務局から次の項目の修正をお願いしました。修正するか、修正しない理由を入力して送信してください。
      </p>
      <dl className="flex flex-col gap-3 border-l-4 border-solid-gray-300 pl-4">
        {items.map(({ field, reason }) => (
          <div key={field}>
            <dt className="font-700">{fieldLabel(field)}</dt>
            <dd className="whitespace-pre-line">{reason}</dd>
          </div>
        ))}
      </dl>
      <p>
        <ButtonLink href={routes.statusCorrection()}>
          {hasDraft ? "入力の続きから修正する" : "修正・回答を入力する"}
        </ButtonLink>
      </p>
    </section>
  );
}
