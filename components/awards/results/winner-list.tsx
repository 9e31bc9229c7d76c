import { HiddenField } from "@/components/form/hidden-field";
import { SeenForm } from "@/components/form/seen-form";
import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import type { ResultView, WinnerView } from "@/lib/awards/results/view";
import type { FormAction } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { CommentaryField } from "./commentary-field";

type WinnerListProps = {
  readonly result: ResultView;
  readonly remove: FormAction;
  /** Writes what is said of one; not where the list is only looked at. */
  readonly comment?: FormAction;
};

/** Everybody on the list, as they will be read out. */
export function WinnerList({ result, remove, comment }: WinnerListProps) {
  if (result.winners.length === 0) return <p>まだだれも選ばれていません。</p>;
  return (
    <ul className="flex flex-col gap-4">
      {result.winners.map((winner) => (
        <li key={winner.id} className="flex flex-col gap-4 rounded-8 border border-solid-gray-420 p-4">
          <Winner winner={winner} />
          {result.mayWrite && comment !== undefined && (
            <SeenForm
              action={comment}
              seen={result}
              idPrefix={`comment-${winner.id}-`}
              button={`${winner.number}の講評を保存する`}
              look="outline"
            >
              <HiddenField name="winnerId" value={winner.id} />
              <CommentaryField defaultValue={winner.commentary} />
            </SeenForm>
          )}
          {result.mayWrite && (
            <SeenForm
              action={remove}
              seen={result}
              idPrefix={`remove-${winner.id}-`}
              button={`${winner.number}を一覧から外す`}
              look="outline"
            >
              <HiddenField name="winnerId" value={winner.id} />
            </SeenForm>
          )}
        </li>
      ))}
    </ul>
  );
}

function Winner({ winner }: { readonly winner: WinnerView }) {
  const { number, applicantName, title, categoryName, prizeName, partnerName, commentary } = winner;
  return (
    <>
      <Heading level={3}>{`${prizeName}（${categoryName}）`}</Heading>
      <DescriptionList
        items={[
          { term: "受賞者", details: partnerName ?? applicantName },
          { term: "取組", details: title },
          { term: "応募", details: <a href={routes.adminAwardEntry(number)}>{`${number}（${applicantName}）`}</a> },
          { term: "講評", details: <span className="whitespace-pre-line">{commentary}</span> },
        ]}
      />
    </>
  );
}
