/** A reason not to start that the person can mend; its message is the whole output. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
