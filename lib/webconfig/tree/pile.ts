/** Things that wait for the end of what they belong to. It keeps its room: taking things off makes nothing shrink and grow. */
export class Pile<T> {
  private readonly room: T[] = [];
  size = 0;

  push(thing: T): void {
    this.room[this.size++] = thing;
  }

  /** Takes off what lies at `from` and above, as an array of just that length. */
  takeFrom(from: number): T[] {
    const taken = this.room.slice(from, this.size);
    this.size = from;
    return taken;
  }

  some(matches: (thing: T) => boolean): boolean {
    for (let at = 0; at < this.size; at++) if (matches(this.room[at] as T)) return true;
    return false;
  }
}
