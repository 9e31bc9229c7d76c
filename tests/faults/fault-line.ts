type FaultLine = {
  readonly fault: string;
  readonly sent: string;
  readonly acknowledged: string;
  readonly found: string;
};

/** One line of the table that `npm run faults` prints. */
export function printFault({ fault, sent, acknowledged, found }: FaultLine): void {
  console.log(`| ${[fault, sent, acknowledged, found].join(" | ")} |`);
}
