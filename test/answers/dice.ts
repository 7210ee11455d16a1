/** Numbers that look random and are the same for the same text, in every version of everything. */
export class Dice {
  #state: number;

  constructor(text: string) {
    this.#state = 2_166_136_261;
    for (const character of text)
      this.#state = Math.imul(this.#state ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  }

  /** A whole number from 0 to one below this. */
  below(number: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 2 ** 32) * number);
  }

  one<Value>(list: readonly Value[]): Value {
    return list[this.below(list.length)] as Value;
  }
}
