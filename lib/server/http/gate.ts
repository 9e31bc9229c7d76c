type Limits = {
  /** Requests of this kind under way at once. */
  readonly active: number;
  /** Requests that may wait for a place. */
  readonly waiting: number;
  readonly patienceMilliseconds: number;
};

/** Lets only so many in at once; others wait for a while and are then turned away. */
export class Gate {
  readonly #limits: Limits;
  readonly #queue = new Set<(admitted: boolean) => void>();
  #active = 0;
  #turnedAway = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get figures() {
    return { active: this.#active, waiting: this.#queue.size, turnedAway: this.#turnedAway };
  }

  /** True: come in, and call `leave` afterwards. False: there is no place. */
  enter(): Promise<boolean> | boolean {
    if (this.#active < this.#limits.active) {
      this.#active++;
      return true;
    }
    if (this.#queue.size >= this.#limits.waiting) {
      this.#turnedAway++;
      return false;
    }
    return new Promise((settle) => {
      const timer = setTimeout(() => decide(false), this.#limits.patienceMilliseconds);
      const decide = (admitted: boolean) => {
        clearTimeout(timer);
        this.#queue.delete(decide);
        if (!admitted) this.#turnedAway++;
        settle(admitted);
      };
      this.#queue.add(decide);
    });
  }

  leave(): void {
    const [next] = this.#queue;
    if (next) next(true);
    else this.#active--;
  }
}
