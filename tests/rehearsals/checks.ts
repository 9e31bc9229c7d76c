/** What was looked at, line by line, and whether all of it was as it should be. */
export class Checks {
  #isWell = true;

  get isWell(): boolean {
    return this.#isWell;
  }

  /** Says what was looked at; `faults` are shown when there are any, a few of them. */
  add(what: string, faults: readonly string[]): void {
    console.log(`${faults.length === 0 ? "○" : "×"} ${what}`);
    for (const fault of faults.slice(0, 20)) console.log(`    ${fault}`);
    if (faults.length > 20) console.log(`    and ${faults.length - 20} more`);
    if (faults.length > 0) this.#isWell = false;
  }
}

const times: (readonly [string, number])[] = [];

/** Does a part, says that it is done, and keeps its time for the table at the end. */
export async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const outcome = await work();
  const seconds = (performance.now() - begun) / 1000;
  times.push([what, seconds]);
  console.log(`- ${what} (${seconds.toFixed(1)} s)`);
  return outcome;
}

export function printTimes(): void {
  console.log("\nSeconds");
  for (const [what, seconds] of times) console.log(`  ${seconds.toFixed(1).padStart(7)}  ${what}`);
}
