type Proposal = {
  readonly officer: { readonly id: string; readonly name: string };
  readonly reasons: readonly string[];
};

type ProposalListProps = { readonly proposals: readonly Proposal[] };

/** Who could take the case, the fittest first, each with why. */
export function ProposalList({ proposals }: ProposalListProps) {
  return (
    <ol className="flex list-decimal flex-col gap-3 pl-6 text-dns-16N-130">
      {proposals.map(({ officer, reasons }) => (
        <li key={officer.id}>
          <strong>{officer.name}</strong>
          <ul className="list-disc pl-5">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
